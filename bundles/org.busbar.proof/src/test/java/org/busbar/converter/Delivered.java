package org.busbar.converter;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.busbar.api.channel.BusEvent;
import org.busbar.api.channel.FrameSink;
import org.busbar.can.CanId;
import org.busbar.can.Frame;
import org.busbar.can.Payload;

/** Keeps what a parser delivers, and holds every frame against what the contract says of frames. */
public final class Delivered implements FrameSink {

	private final List<Frame> frames = new ArrayList<>();
	private final List<BusEvent> events = new ArrayList<>();
	private long last = Long.MIN_VALUE;

	@Override
	public void frame(long nanos, int id, int flags, int dlc, long payload) {
		assertTrue(nanos >= last, "Time goes back");
		assertTrue(CanId.isValid(id, flags), () -> "The identifier " + Integer.toHexString(id));
		assertTrue(dlc >= 0 && dlc <= 15, () -> "The DLC " + dlc);
		assertTrue((payload & ~Payload.mask(dlc)) == 0, "Data beyond the DLC");
		last = nanos;
		frames.add(new Frame(nanos, id, flags, dlc, payload));
	}

	@Override
	public void event(BusEvent event) {
		events.add(event);
	}

	/** The frames without their times. */
	public List<Frame> frames() {
		return frames.stream().map(frame -> new Frame(0, frame.id(), frame.flags(), frame.dlc(), frame.payload())).toList();
	}

	/** What was told beside them. */
	public List<BusEvent> events() {
		return events;
	}
}
