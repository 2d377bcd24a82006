package org.busbar.core.fingerprint;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.busbar.api.quantity.Quantity;
import org.busbar.api.quantity.QuantityState;
import org.busbar.api.quantity.QuantityValue;
import org.busbar.can.CanId;
import org.busbar.can.FrameConsumer;
import org.busbar.can.FrameFlags;
import org.busbar.can.codec.MessageCodec;
import org.busbar.core.configuration.Fingerprint;
import org.busbar.core.configuration.Fingerprint.Known;
import org.busbar.core.configuration.Fingerprint.Range;
import org.busbar.core.identify.Heard;
import org.busbar.core.identify.Side;
import org.busbar.core.identify.SideIdentification;
import org.busbar.core.protocol.EffectiveProtocol;
import org.busbar.core.quantity.QuantityTracker;
import org.busbar.core.session.LiveFrames;
import org.jspecify.annotations.Nullable;

/** What is typical of a bus, as its frames go by. For one thread. */
final class BusPrint implements FrameConsumer {

	/** Of what the range is kept. */
	static final List<Quantity> RANGES = List.of(Quantity.BATTERY_SOC, Quantity.BATTERY_TEMPERATURE, Quantity.LIMIT_CHARGE_VOLTAGE,
			Quantity.LIMIT_CHARGE_CURRENT, Quantity.LIMIT_DISCHARGE_CURRENT, Quantity.LIMIT_DISCHARGE_VOLTAGE, Quantity.BATTERY_CAPACITY,
			Quantity.MODULES_ONLINE);
	/** More messages than these no site has. */
	private static final int MOST = 512;
	/** Volt between lowest and highest cell above which their middle is not their mean. */
	private static final double SPREAD = 0.15;
	private static final double NEAR_INTEGER = 0.25;

	private final Optional<EffectiveProtocol> protocol;
	private final @Nullable QuantityTracker tracker;
	private final SortedMap<Integer, MessagePrint> messages = new TreeMap<>(Integer::compareUnsigned);
	private final Map<Quantity, double[]> ranges = new EnumMap<>(Quantity.class);
	private final Map<Quantity, Double> latest = new EnumMap<>(Quantity.class);
	private final LiveFrames frames;
	private String manufacturer = "";
	private int cells;
	private long first;
	private long last;

	BusPrint(Optional<EffectiveProtocol> protocol) {
		this.protocol = protocol;
		tracker = protocol.map(spoken -> new QuantityTracker(spoken, this::update)).orElse(null);
		frames = new LiveFrames(0);
	}

	@Override
	public void frame(long nanos, int id, int flags, int dlc, long payload) {
		first = first == 0 ? nanos : first;
		last = Math.max(last, nanos);
		frames.frame(nanos, id, flags, dlc, payload);
		if (!FrameFlags.carriesData(flags)) {
			return;
		}
		int key = CanId.key(id, flags);
		MessagePrint message = messages.get(key);
		if (message == null && messages.size() < MOST) {
			message = new MessagePrint();
			messages.put(key, message);
		}
		if (message != null) {
			message.heard(nanos, dlc);
		}
		if (tracker != null) {
			tracker.frame(nanos, id, flags, dlc, payload);
		}
	}

	private void update(QuantityValue value) {
		if (value.state() != QuantityState.VALID) {
			return;
		}
		if (value.quantity() == Quantity.BATTERY_MANUFACTURER) {
			manufacturer = value.text().strip();
		} else if (!Double.isNaN(value.value())) {
			latest.put(value.quantity(), value.value());
			if (RANGES.contains(value.quantity())) {
				double[] range = ranges.computeIfAbsent(value.quantity(), any -> new double[]{value.value(), value.value()});
				range[0] = Math.min(range[0], value.value());
				range[1] = Math.max(range[1], value.value());
			}
			count();
		}
	}

	private void count() {
		double lowest = latest.getOrDefault(Quantity.CELL_VOLTAGE_MIN, Double.NaN);
		double highest = latest.getOrDefault(Quantity.CELL_VOLTAGE_MAX, Double.NaN);
		double counted = 2 * latest.getOrDefault(Quantity.BATTERY_VOLTAGE, Double.NaN) / (lowest + highest);
		if (highest - lowest <= SPREAD && Math.abs(counted - Math.rint(counted)) <= NEAR_INTEGER) {
			cells = (int) Math.rint(counted);
		}
	}

	double seconds() {
		return (last - first) / 1e9;
	}

	List<Fingerprint.Heard> messages(String id) {
		List<Fingerprint.Heard> all = new ArrayList<>();
		messages.forEach((key, print) -> {
			int flags = key < 0 ? FrameFlags.EXTENDED : 0;
			String identifier = CanId.format(key & CanId.MAX_EXTENDED, flags);
			all.add(new Fingerprint.Heard(id + ".message." + identifier, identifier, sender(key & CanId.MAX_EXTENDED, flags), print.length(), print.period()));
		});
		return all;
	}

	private String sender(int id, int flags) {
		MessageCodec codec = protocol.map(one -> one.codec().message(id, flags)).orElse(null);
		return codec == null ? "" : codec.message().sender();
	}

	List<Range> ranges(String id) {
		return RANGES.stream().filter(ranges::containsKey)
				.map(quantity -> new Range(id + ".range." + quantity.id(), quantity.id(), ranges.get(quantity)[0], ranges.get(quantity)[1])).toList();
	}

	/** What else the bus says of itself. */
	List<Known> facts(String id) {
		List<Known> facts = new ArrayList<>();
		if (!manufacturer.isEmpty()) {
			facts.add(SitePrint.known(id, "manufacturer", manufacturer));
		}
		if (cells > 0) {
			facts.add(SitePrint.known(id, "cells", Integer.toString(cells)));
		}
		return facts;
	}

	/** What each end speaks, where that is clear. */
	List<Known> dialects(String id, SideIdentification identification) {
		List<Known> facts = new ArrayList<>();
		for (Side side : identification.sides(Heard.of(frames.snapshot(last, 0).rows()))) {
			side.clear().ifPresent(fit -> facts.add(SitePrint.known(id, "dialect." + side.sender(), fit.name())));
		}
		return facts;
	}
}
