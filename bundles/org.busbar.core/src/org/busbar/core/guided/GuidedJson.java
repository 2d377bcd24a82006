package org.busbar.core.guided;

import java.math.BigDecimal;
import java.nio.ByteOrder;
import java.util.List;

import org.busbar.api.catalogue.Device;
import org.busbar.api.catalogue.GuidedCapture;
import org.busbar.api.protocol.Role;
import org.busbar.core.export.Json;
import org.busbar.core.identify.Fit;
import org.busbar.core.identify.Side;

/** What a guided capture found out, as JSON. */
public final class GuidedJson {

	private GuidedJson() {
	}

	private record Document(String device, String capture, List<Done> steps, List<Own> alone, List<End> sides, List<Place> fields) {
	}

	private record Done(String step, boolean done, double seconds, long frames, long errors, boolean interrupted, List<Count> messages, List<Shown> display,
			String answer, String remark) {
	}

	private record Count(String id, long frames) {
	}

	private record Shown(String quantity, BigDecimal value, long nanos) {
	}

	private record Own(Role sender, List<String> ids) {
	}

	private record End(Role sender, List<Possible> candidates, boolean ambiguous) {
	}

	private record Possible(String protocol, double score) {
	}

	private record Place(String quantity, String id, int offset, int bytes, String order, boolean signed, int zero, double factor, int moments, int values) {
	}

	/** The JSON, ended by a line feed. Times are nanoseconds since 1970-01-01 UTC on the clock of the frames. */
	public static String write(Device device, GuidedCapture capture, GuidedFindings findings) {
		return Json.write(new Document(device.id(), capture.id(), findings.steps().stream().map(GuidedJson::done).toList(),
				List.of(own(findings, Role.BATTERY), own(findings, Role.INVERTER)), findings.sides().stream().map(GuidedJson::end).toList(),
				findings.fields().stream().map(GuidedJson::place).toList()));
	}

	private static Done done(StepRecord record) {
		return new Done(record.step().id(), record.done(), record.seconds(), record.frames(), record.errors(), record.interrupted(),
				record.messages().entrySet().stream().map(entry -> new Count(StepRecord.name(entry.getKey()), entry.getValue())).toList(),
				record.notes().stream().map(note -> new Shown(note.quantity().id(), note.value(), note.nanos())).toList(), record.answer(),
				record.remark().orElse(""));
	}

	private static Own own(GuidedFindings findings, Role role) {
		return new Own(role, findings.own(role).stream().map(StepRecord::name).toList());
	}

	private static End end(Side side) {
		return new End(side.sender(), side.candidates().stream().map((Fit fit) -> new Possible(fit.id(), fit.score())).toList(), side.ambiguity().isPresent());
	}

	private static Place place(Field field) {
		return new Place(field.quantity().id(), StepRecord.name(field.key()), field.offset(), field.bytes(),
				field.order() == ByteOrder.BIG_ENDIAN ? "motorola" : "intel", field.signed(), field.zero(), field.factor(), field.moments(), field.values());
	}
}
