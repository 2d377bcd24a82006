package org.busbar.converter.emulator;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.busbar.api.channel.BusEvent;
import org.busbar.api.channel.FrameSink;
import org.busbar.can.CanId;
import org.busbar.can.Frame;
import org.busbar.can.FrameFlags;
import org.busbar.can.Payload;

/** Collects what a channel delivers. */
public final class Heard implements FrameSink {

	private final List<Frame> frames = new ArrayList<>();
	private final List<BusEvent> events = new ArrayList<>();

	@Override
	public synchronized void frame(long nanos, int id, int flags, int dlc, long payload) {
		frames.add(new Frame(nanos, id, flags, dlc, payload));
		notifyAll();
	}

	@Override
	public synchronized void event(BusEvent event) {
		events.add(event);
		notifyAll();
	}

	/** Waits for so many frames; who waits in vain is ended by the time-out of its test. */
	public synchronized List<Frame> awaitFrames(int count) throws InterruptedException {
		while (frames.size() < count) {
			wait();
		}
		return List.copyOf(frames);
	}

	/** Waits for an event. */
	public synchronized BusEvent awaitEvent(Predicate<BusEvent> wanted) throws InterruptedException {
		while (events.stream().noneMatch(wanted)) {
			wait();
		}
		return events.stream().filter(wanted).findFirst().orElseThrow();
	}

	public synchronized List<Frame> frames() {
		return List.copyOf(frames);
	}

	public synchronized List<BusEvent> events() {
		return List.copyOf(events);
	}

	/** The frames in the way candump writes them, error frames with their class. */
	public synchronized List<String> lines() {
		return frames.stream().map(Heard::line).toList();
	}

	private static String line(Frame frame) {
		boolean remote = (frame.flags() & FrameFlags.REMOTE) != 0;
		String data = remote ? "R" + frame.dlc() : Payload.toHex(frame.payload(), frame.dlc(), "");
		return ((frame.flags() & FrameFlags.ERROR) != 0 ? "E" : "") + CanId.format(frame.id(), frame.flags())
				+ ((frame.flags() & FrameFlags.FD) != 0 ? "##" + frame.dlc() + '.' : "#") + data;
	}
}
