package org.busbar.protocol.pylontech;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.busbar.api.driver.Driver;
import org.busbar.api.driver.DriverContext;
import org.busbar.api.protocol.Role;
import org.busbar.api.quantity.Quantity;
import org.busbar.can.Frame;
import org.busbar.can.FrameFlags;
import org.busbar.can.Payload;

/** A driver on the bench: gets time, frames and values, and everything it does is kept. */
final class Bench implements DriverContext {

	final List<Frame> frames = new ArrayList<>();
	final Map<Quantity, Double> learned = new EnumMap<>(Quantity.class);
	final Map<Quantity, Double> quantities = new EnumMap<>(Quantity.class);
	String text = "";
	boolean accepting = true;
	private final Driver driver;
	private long now;

	Bench(Role role, Map<String, String> options) {
		driver = new HighVoltageDrivers().create(role, options, this);
	}

	void receive(int id, int... bytes) {
		receive(id, FrameFlags.EXTENDED, bytes.length, Payload.of(bytes));
	}

	void receive(int id, int flags, int dlc, long payload) {
		driver.received(now, id, flags, dlc, payload);
	}

	/** Ticks every 10 ms for so long. */
	void run(int millis) {
		for (int i = 0; i < millis / 10; i++) {
			driver.tick(now);
			now += 10_000_000;
		}
	}

	/** Everything that was sent since the last time: identifier and bytes. */
	List<String> sent() {
		List<String> sent = frames.stream().map(frame -> Integer.toHexString(frame.id()) + ' ' + Payload.toHex(frame.payload(), frame.dlc(), " ")).toList();
		frames.clear();
		return sent;
	}

	@Override
	public boolean offer(int id, int flags, int dlc, long payload) {
		if (accepting) {
			frames.add(new Frame(now, id, flags, dlc, payload));
		}
		return accepting;
	}

	@Override
	public double quantity(Quantity quantity) {
		return quantities.getOrDefault(quantity, Double.NaN);
	}

	@Override
	public String text(Quantity quantity) {
		return quantity == Quantity.BATTERY_MANUFACTURER ? text : "";
	}

	@Override
	public void learned(Quantity quantity, double value) {
		learned.put(quantity, value);
	}

	@Override
	public String option(String id) {
		return "";
	}
}
