package org.busbar.core.doctor;

import java.util.List;
import java.util.Optional;

import org.busbar.api.doctor.BusView;
import org.busbar.api.doctor.Finding;
import org.busbar.api.doctor.Site;
import org.jspecify.annotations.Nullable;

/** How long and how often the condition of a rule has held. */
final class RuleProgress {

	private final DefinedRule rule;
	private boolean holding;
	private boolean established;
	private long start;
	private @Nullable Finding finding;
	/** What was found until the condition last began to hold. */
	private @Nullable Finding earlier;
	/** What the rule said at the look before. */
	private @Nullable List<Finding> before;
	private @Nullable Site siteBefore;
	private boolean heardBefore;
	/** When it last judged. */
	private long checked;

	RuleProgress(DefinedRule rule) {
		this.rule = rule;
	}

	RuleDefinition definition() {
		return rule.definition();
	}

	/** Empty until the condition has held for as long as the rule asks. */
	Optional<Finding> finding() {
		return Optional.ofNullable(finding);
	}

	/** @param moved whether something but the clock has moved since the look before */
	void look(Site site, BusView view, boolean moved) {
		List<Finding> found = before;
		if (found == null || mayDiffer(site, view, moved)) {
			found = rule.check(site, view);
			checked = view.nanos();
		}
		before = found;
		siteBefore = site;
		heardBefore = view.frames() > 0;
		if (found.isEmpty()) {
			holding = false;
			established = false;
			// What somebody told is no event: where it is no longer so, it never was.
			finding = rule.definition().still() ? null : finding;
			return;
		}
		long now = view.nanos();
		if (!holding) {
			holding = true;
			start = now;
			earlier = finding;
		}
		if (now - start >= rule.definition().dwell() * 1e9) {
			finding = extend(found.getFirst(), now);
			established = true;
		}
	}

	private boolean mayDiffer(Site site, BusView view, boolean moved) {
		if (rule.definition().still()) {
			return !isToldAlike(site, siteBefore) || view.frames() > 0 != heardBefore;
		}
		return (moved || rule.definition().timed()) && view.nanos() - checked >= rule.definition().every() * 1e9;
	}

	/** Whether only the protocol may differ, which is concluded anew again and again. Parts that nobody changed are the same objects. */
	private static boolean isToldAlike(Site site, @Nullable Site other) {
		return other != null && site.installation() == other.installation() && site.readings() == other.readings() && site.lines() == other.lines()
				&& site.cells() == other.cells();
	}

	/** Frames were lost from this time on, or may have been: what has been so only since then counts no more, where the rule judges what did not come. */
	void withdraw(long from) {
		if (rule.definition().intact() && (holding || finding != null) && start >= from) {
			finding = earlier;
			holding = false;
			established = false;
			before = null;
		}
	}

	private Finding extend(Finding now, long nanos) {
		Finding known = finding;
		if (known == null) {
			return new Finding(now.id(), now.severity(), start, nanos, 1, now.evidence(), now.nextTest(), now.source());
		}
		Finding telling = now.severity().compareTo(known.severity()) >= 0 ? now : known;
		return new Finding(telling.id(), telling.severity(), known.first(), nanos, known.count() + (established ? 0 : 1), telling.evidence(),
				telling.nextTest(), telling.source());
	}
}
