package org.busbar.core.guided;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

import org.busbar.api.protocol.Role;
import org.busbar.core.identify.Side;

/**
 * What a guided capture found out.
 *
 * @param steps  in their order
 * @param sides  which dialects fit what was heard in all steps
 * @param fields where the values of the display may be
 */
public record GuidedFindings(List<StepRecord> steps, List<Side> sides, List<Field> fields) {

	public GuidedFindings {
		steps = List.copyOf(steps);
		sides = List.copyOf(sides);
		fields = List.copyOf(fields);
	}

	/** Messages that were heard while this end alone was connected: they are its own, whatever they mean. */
	public SortedSet<Integer> own(Role role) {
		SortedSet<Integer> own = new TreeSet<>(Integer::compareUnsigned);
		steps.stream().filter(record -> record.step().connected().equals(Set.of(role))).map(StepRecord::messages).map(Map::keySet).forEach(own::addAll);
		return own;
	}

	/** Whether every step was done. */
	public boolean complete() {
		return steps.stream().allMatch(StepRecord::done);
	}
}
