package org.busbar.core.trigger;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.busbar.api.doctor.Finding;
import org.busbar.api.doctor.Severity;
import org.busbar.api.quantity.Quantity;
import org.busbar.api.quantity.QuantityState;
import org.busbar.api.quantity.QuantityValue;
import org.busbar.can.FrameConsumer;
import org.busbar.can.FrameFlags;
import org.busbar.core.doctor.Diagnosis;

/** Tells when a trigger fires. Time is an argument. For one thread. */
final class TriggerWatch implements FrameConsumer {

	/** Hears of it. */
	@FunctionalInterface
	interface Listener {

		/**
		 * @param nanos time on the clock of the frames; 0 when there was no frame yet
		 * @param text  condition and what it was
		 */
		void fired(long nanos, String text);
	}

	private final List<Trigger.Part> parts;
	private final Listener listener;
	/** Conditions that are so at the moment: they fire again only after they were otherwise. */
	private final Set<Trigger.Part> standing = new HashSet<>();
	/** Alarms that were heard of, and whether they were up. */
	private final Set<Quantity> down = new HashSet<>();
	private Set<String> findings = Set.of();
	private long latest;
	private boolean heard;
	private OptionalLong quietSince = OptionalLong.empty();

	TriggerWatch(Trigger trigger, Listener listener) {
		parts = trigger.parts();
		this.listener = listener;
	}

	@Override
	public void frame(long nanos, int id, int flags, int dlc, long payload) {
		latest = nanos;
		boolean error = (flags & FrameFlags.ERROR) != 0;
		heard |= !error && (flags & FrameFlags.TRANSMITTED) == 0;
		for (Trigger.Part part : parts) {
			if (part.condition() instanceof Condition.Seen seen
					? seen.matches(id, flags, dlc, payload)
					: error && part.condition() instanceof Condition.ErrorReported) {
				listener.fired(nanos, part.text());
			}
		}
	}

	/** A quantity was heard, or has become stale. What cannot be trusted neither fires nor ends anything. */
	void quantity(QuantityValue value) {
		if (value.state() != QuantityState.VALID && value.state() != QuantityState.OUT_OF_RANGE || Double.isNaN(value.value())) {
			return;
		}
		boolean rises = ConditionReader.isAlarm(value.quantity()) && rises(value);
		for (Trigger.Part part : parts) {
			if (part.condition() instanceof Condition.Compared compared && compared.quantity() == value.quantity()) {
				stands(part, compared.comparison().holds(value.value(), compared.number()), value.nanos(), said(part, value));
			} else if (rises && part.condition() instanceof Condition.AlarmRises alarm && alarm.quantity().map(value.quantity()::equals)
					.orElseGet(() -> value.quantity().id().startsWith("alarm."))) {
				listener.fired(value.nanos(), said(part, value));
			}
		}
	}

	/** What the doctor says at this moment. */
	void diagnosis(Diagnosis diagnosis) {
		Set<String> present = diagnosis.findings().stream().map(Finding::id).collect(Collectors.toSet());
		for (Finding finding : diagnosis.findings()) {
			if (!findings.contains(finding.id())) {
				parts.stream().filter(part -> part.condition() instanceof Condition.Found found
						&& found.rule().map(finding.id()::equals).orElseGet(() -> finding.severity().compareTo(Severity.WARNING) >= 0))
						.forEach(part -> listener.fired(latest, Messages.format("fired.finding", part.text(), finding.id(), finding.evidence())));
			}
		}
		findings = present;
	}

	/** @param hostNanos a clock of the host that never goes back: silence has no other */
	void advance(long hostNanos) {
		if (heard || quietSince.isEmpty()) {
			quietSince = OptionalLong.of(hostNanos);
			heard = false;
		}
		long quiet = hostNanos - quietSince.getAsLong();
		for (Trigger.Part part : parts) {
			if (part.condition() instanceof Condition.Silence silence) {
				stands(part, quiet >= silence.nanos(), latest == 0 ? 0 : latest + quiet, part.text());
			}
		}
	}

	/** An alarm that is up when it is heard for the first time has not come up. */
	private boolean rises(QuantityValue value) {
		if (value.value() == 0) {
			down.add(value.quantity());
			return false;
		}
		return down.remove(value.quantity());
	}

	private void stands(Trigger.Part part, boolean holds, long nanos, String text) {
		if (!holds) {
			standing.remove(part);
		} else if (standing.add(part)) {
			listener.fired(nanos, text);
		}
	}

	private static String said(Trigger.Part part, QuantityValue value) {
		String unit = value.quantity().unit().symbol();
		return Messages.format("fired.quantity", part.text(), value.quantity().id(), value.value(), Stream.of(unit).filter(symbol -> !symbol.isEmpty())
				.map(symbol -> ' ' + symbol).findFirst().orElse(""));
	}
}
