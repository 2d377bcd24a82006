package org.busbar.converter.socketcan;

import java.util.ArrayList;
import java.util.List;

import org.busbar.api.channel.BusEvent;
import org.busbar.api.channel.FrameSink;
import org.busbar.can.CanId;
import org.busbar.can.Frame;
import org.busbar.can.FrameFlags;
import org.busbar.can.Payload;

/** Collects what a channel delivers, in its order. */
final class Heard implements FrameSink {

	private final List<Frame> frames = new ArrayList<>();
	private final List<BusEvent> events = new ArrayList<>();
	private final List<String> all = new ArrayList<>();

	@Override
	public synchronized void frame(long nanos, int id, int flags, int dlc, long payload) {
		frames.add(new Frame(nanos, id, flags, dlc, payload));
		all.add(line(frames.getLast()));
		notifyAll();
	}

	@Override
	public synchronized void event(BusEvent event) {
		events.add(event);
		all.add(event instanceof BusEvent.Dropped dropped ? "lost " + dropped.count() : event.getClass().getSimpleName());
		notifyAll();
	}

	/** Waits for so many frames and events; who waits in vain is ended by the time-out of its test. */
	synchronized List<String> await(int count) throws InterruptedException {
		while (all.size() < count) {
			wait();
		}
		return List.copyOf(all);
	}

	synchronized List<String> all() {
		return List.copyOf(all);
	}

	synchronized List<Frame> frames() {
		return List.copyOf(frames);
	}

	/** What the last event says. */
	synchronized String said() {
		return switch (events.getLast()) {
			case BusEvent.Disconnected gone -> gone.message();
			case BusEvent.Notice notice -> notice.message();
			default -> "";
		};
	}

	/** As candump writes it: an error frame with its class, a frame of CAN FD with its DLC, one's own with a T. */
	private static String line(Frame frame) {
		boolean remote = (frame.flags() & FrameFlags.REMOTE) != 0;
		boolean flexible = (frame.flags() & FrameFlags.FD) != 0;
		String data = remote ? "R" + frame.dlc() : Payload.toHex(frame.payload(), frame.dlc(), "");
		String kind = ((frame.flags() & FrameFlags.BIT_RATE_SWITCH) != 0 ? "B" : "") + ((frame.flags() & FrameFlags.ERROR_STATE) != 0 ? "E" : "");
		return ((frame.flags() & FrameFlags.ERROR) != 0 ? "E" : "") + CanId.format(frame.id(), frame.flags())
				+ (flexible ? "##" + kind + frame.dlc() + '.' : "#" + (frame.dlc() > Payload.MAX_LENGTH ? frame.dlc() + "." : "")) + data
				+ ((frame.flags() & FrameFlags.TRANSMITTED) != 0 ? " T" : "");
	}
}
