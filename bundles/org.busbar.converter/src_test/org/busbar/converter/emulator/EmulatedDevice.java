package org.busbar.converter.emulator;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import org.busbar.api.link.Link;
import org.busbar.api.link.LinkProvider;

/**
 * A device that answers at once what is written to it. It counts what goes to the bus: frames, and commands that make it more than a listener. Where no test said
 * that this is allowed, it is a violation that {@link NothingSent} finds.
 */
public abstract class EmulatedDevice implements LinkProvider {

	private static final List<String> VIOLATIONS = new CopyOnWriteArrayList<>();

	/** Frames that went to the bus. */
	public final List<String> sent = new CopyOnWriteArrayList<>();
	/** Commands that made it a node that acknowledges. */
	public final List<String> opened = new CopyOnWriteArrayList<>();
	/** Options of each opening of the link. */
	public final List<Map<String, String>> linkOptions = new ArrayList<>();
	private final List<byte[]> written = new CopyOnWriteArrayList<>();
	/** What it says whenever somebody opens its port. */
	public volatile byte[] talk = {};
	private volatile boolean allowed;
	private volatile MemoryLink link = new MemoryLink(this);
	private volatile boolean absent;

	static List<String> takeViolations() {
		List<String> found = List.copyOf(VIOLATIONS);
		VIOLATIONS.clear();
		return found;
	}

	/** For tests that arm a session or acknowledge. */
	public final void allow() {
		allowed = true;
	}

	/** What the firmware does with bytes of the host; called once for each write. */
	protected abstract void received(byte[] bytes);

	/** Power on: everything as it is at the beginning. */
	protected abstract void restart();

	final void write(byte[] bytes) {
		written.add(bytes);
		received(bytes);
	}

	protected final void sent(String frame) {
		sent.add(frame);
		violation(frame);
	}

	protected final void opened(String command) {
		opened.add(command);
		violation(command);
	}

	/** What no host may ever send to this firmware. */
	protected final void disaster(String command) {
		VIOLATIONS.add(command);
	}

	private void violation(String what) {
		if (!allowed) {
			VIOLATIONS.add(what);
		}
	}

	/** Sends bytes to the host. */
	public final void answer(byte[] bytes) {
		link.deliver(bytes);
	}

	/** Everything that was written to it, one write after the other. */
	public final List<byte[]> written() {
		return written;
	}

	/** As if somebody pulled the plug. */
	public final void unplug() {
		absent = true;
		link.fail();
	}

	/** The counterpart of {@link #unplug()}. */
	public final void plugIn() {
		restart();
		absent = false;
	}

	/** From now on it takes no bytes: who writes waits until the link is closed. */
	public final void stall() {
		link.stall();
	}

	/** Whether nobody has it open. */
	public final boolean free() {
		return link.closed();
	}

	@Override
	public final List<Identifier> list() {
		return List.of(new Identifier("/dev/ttyACM0", "Emulated", Map.of("usb", "16d0:117e")));
	}

	@Override
	public final Link open(String id, Map<String, String> options) throws IOException {
		if (absent) {
			throw new IOException("There is no port " + id);
		}
		linkOptions.add(options);
		link = new MemoryLink(this);
		if (talk.length > 0) {
			link.deliver(talk);
		}
		return link;
	}
}
