package org.busbar.ui.internal.monitor;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.busbar.api.fact.Source;
import org.busbar.api.monitor.MonitorDescription;
import org.busbar.api.monitor.MonitorGroup;
import org.busbar.api.monitor.MonitorReading;
import org.busbar.api.monitor.MonitorSnapshot;
import org.busbar.api.monitor.MonitorValue;
import org.busbar.api.quantity.QuantityState;
import org.busbar.api.quantity.QuantityValue;
import org.busbar.core.doctor.OwnLinkTolerance;
import org.busbar.core.monitor.MonitorText;
import org.busbar.core.quantity.QuantityTexts;
import org.busbar.ui.internal.battery.Ages;
import org.busbar.ui.internal.catalogue.ConfidenceText;
import org.eclipse.osgi.util.NLS;

/** What the view shows of the values that a battery's own link gave, beside what the battery tells the inverter at the same time. */
final class ValuePresenter {

	/** What was not read for so many rounds is old. */
	private static final int OLD_ROUNDS = 4;
	private static final String DIFFERS = "\u2260 ";
	private static final long NANOS = 1_000_000_000L;
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

	private final MonitorDescription description;
	private final ZoneId zone;

	/** @param zone whose local time is shown */
	ValuePresenter(MonitorDescription description, ZoneId zone) {
		this.description = description;
		this.zone = zone;
	}

	/** What is older than this was not read lately. */
	long oldest(long now) {
		return now - OLD_ROUNDS * description.every().toNanos();
	}

	/**
	 * The groups that have something to show, in their order.
	 *
	 * @param now nanoseconds since 1970-01-01 UTC
	 */
	List<ValueGroup> groups(MonitorSnapshot snapshot, LiveBus bus, long now) {
		List<ValueGroup> groups = new ArrayList<>();
		for (MonitorGroup group : MonitorGroup.values()) {
			List<ValueRow> rows = snapshot.readings(group).stream().map(reading -> row(reading, bus, now)).toList();
			if (!rows.isEmpty()) {
				groups.add(new ValueGroup(group, MonitorText.group(group), rows));
			}
		}
		return groups;
	}

	private ValueRow row(MonitorReading reading, LiveBus bus, long moment) {
		MonitorValue value = reading.value();
		boolean old = reading.nanos() < oldest(moment);
		Optional<QuantityValue> told = value.quantity().flatMap(bus::value);
		Optional<QuantityValue> comparable = told.filter(other -> !old && reading.isPossible() && other.state() == QuantityState.VALID);
		boolean differs = bus.isDisagreeing() && comparable.filter(other -> differs(reading, other, bus)).isPresent();
		String difference = comparable.map(other -> difference(reading, other.value())).map(text -> differs ? DIFFERS + text : text).orElse("");
		String text = MonitorText.number(reading);
		String known = value.confidence().map(ConfidenceText::word).orElse(Messages.not_known);
		String shown = old ? NLS.bind(Messages.value_old, text) : text;
		return new ValueRow(value.id(), value.title(), shown, told.map(ValuePresenter::bus).orElse(""), difference, known, look(value, old, differs),
				!value.isFlag() && value.confidence().isPresent(), details(reading, text, told, difference, moment));
	}

	/** As far as the doctor lets it pass; a difference of a moment says nothing, so it counts only while the doctor speaks. */
	private static boolean differs(MonitorReading reading, QuantityValue other, LiveBus bus) {
		return bus.distance(reading, other.quantity()) > OwnLinkTolerance.most(other.quantity(), reading.number());
	}

	/** How much more a reading is than what the bus says, with its sign unless it is rounded away. */
	private static String difference(MonitorReading reading, double other) {
		String text = MonitorText.number(reading.value(), reading.number() - other);
		return reading.number() > other && text.chars().anyMatch(digit -> digit > '0' && digit <= '9') ? '+' + text : text;
	}

	private static ValueRow.Look look(MonitorValue value, boolean old, boolean differs) {
		if (old) {
			return ValueRow.Look.OLD;
		}
		return differs ? ValueRow.Look.DIFFERENT : value.confidence().isEmpty() ? ValueRow.Look.UNKNOWN : ValueRow.Look.USUAL;
	}

	private static String bus(QuantityValue value) {
		String text = QuantityTexts.value(value);
		String state = QuantityTexts.state(value.state());
		return value.state() == QuantityState.VALID ? text : text.isEmpty() ? state : text + " (" + state + ')';
	}

	private List<String> details(MonitorReading reading, String text, Optional<QuantityValue> told, String difference, long now) {
		MonitorValue value = reading.value();
		List<String> lines = new ArrayList<>();
		lines.add(NLS.bind(Messages.detail_value, value.title(), text));
		lines.add(value.confidence().map(confidence -> NLS.bind(Messages.detail_known, ConfidenceText.word(confidence), ConfidenceText.explanation(confidence)))
				.orElse(Messages.detail_not_known));
		source(value.source()).ifPresent(source -> lines.add(NLS.bind(Messages.detail_source, new Object[]{source.key(), source.document(), source.place()})));
		if (!value.note().isEmpty()) {
			lines.add(value.note());
		}
		lines.add(NLS.bind(Messages.detail_read,
				new Object[]{value.id(), Long.toString(reading.raw()), time(reading.nanos()), Ages.coarse(now - reading.nanos())}));
		told.ifPresent(other -> lines.add(NLS.bind(Messages.detail_bus, bus(other), other.signal())));
		if (!difference.isEmpty()) {
			lines.add(NLS.bind(Messages.detail_difference, difference));
		}
		return lines;
	}

	private Optional<Source> source(String key) {
		return description.sources().stream().filter(source -> source.key().equals(key)).findFirst();
	}

	private String time(long nanos) {
		return TIME.format(Instant.ofEpochSecond(Math.floorDiv(nanos, NANOS), Math.floorMod(nanos, NANOS)).atZone(zone));
	}
}
