package org.busbar.core.recorder;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

import org.busbar.can.capture.CaptureWriter;
import org.busbar.core.session.Session;

/** A disk with room for so many frames, or one that stands still, for tests of whoever lets record. */
public final class SmallDisk {

	private static final int BLOCK = 72;

	private final TestTarget target = new TestTarget();

	/** Records to it. */
	@SuppressWarnings("resource") // The recorder is the result.
	public Recorder record(Session session) throws IOException {
		return Recorder.start(session, new CaptureWriter(target, "can0", 0), "small.pcapng", Duration.ofMillis(1));
	}

	/** From now on there is room for so many blocks more. */
	public void leave(int blocks) {
		target.room = target.bytes().length + (long) BLOCK * blocks;
	}

	/** From now on it does not answer. */
	public void stall() {
		target.stall();
	}

	/** Waits until somebody waits for it. */
	public void awaitStalled() throws InterruptedException {
		target.stalled.await();
	}

	/** It answers again. */
	public void resume() {
		target.resume();
	}

	/** Payloads of the frames on it. */
	public List<Long> payloads() throws IOException {
		return Content.of(target.bytes()).payloads;
	}

	/** All that stands in a capture: frames by their payload, losses as {@code -count}, marks as {@code KIND text}. */
	public static List<String> content(byte[] capture) throws IOException {
		return Content.of(capture).all;
	}
}
