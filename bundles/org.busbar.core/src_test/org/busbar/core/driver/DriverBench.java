package org.busbar.core.driver;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.busbar.api.driver.Driver;
import org.busbar.api.driver.DriverContext;
import org.busbar.api.protocol.Role;
import org.busbar.api.quantity.Quantity;
import org.busbar.can.Frame;
import org.busbar.can.Payload;
import org.busbar.core.protocol.EffectiveProtocol;

/** A driver on the bench: gets time, frames and values, and everything it does is kept. */
final class DriverBench implements DriverContext {

	final List<Frame> frames = new ArrayList<>();
	final Map<Quantity, Double> learned = new EnumMap<>(Quantity.class);
	final Map<Quantity, Double> quantities = new EnumMap<>(Quantity.class);
	String text = "";
	boolean accepting = true;
	private final Driver driver;
	private long now;

	DriverBench(EffectiveProtocol protocol, Role role) {
		driver = new CyclicDriver(protocol, role, this);
	}

	void receive(long nanos, int id, int dlc, int... bytes) {
		receive(nanos, id, 0, dlc, Payload.of(bytes));
	}

	void receive(long nanos, int id, int flags, int dlc, long payload) {
		now = nanos;
		driver.received(nanos, id, flags, dlc, payload);
	}

	/** Ticks every 10 ms from {@code from} up to and without {@code until}. */
	void run(long from, long until) {
		for (now = from; now < until; now += 10_000_000) {
			driver.tick(now);
		}
	}

	List<Integer> ids() {
		return frames.stream().map(Frame::id).toList();
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
