package org.busbar.ui.tests;

import java.util.List;
import java.util.concurrent.locks.LockSupport;

import org.busbar.api.channel.Capabilities;
import org.busbar.api.channel.Channel;
import org.busbar.api.channel.ConverterProvider;
import org.busbar.api.channel.ConverterUri;
import org.busbar.api.channel.FrameSink;
import org.busbar.api.channel.Mode;

/** A bus with more frames than any bus of 1 Mbit/s can carry: 20,000 a second, the same eight messages of a battery over and over with new values. */
final class LoadedBus implements ConverterProvider {

	static final String NAME = "load";
	static final int FRAMES_PER_SECOND = 20_000;
	static final long EVERY_NANOS = 1_000_000_000 / FRAMES_PER_SECOND;

	private static final int[] IDENTIFIERS = {0x351, 0x355, 0x356, 0x35A, 0x35E, 0x35F, 0x372, 0x373};

	private volatile long sent;

	/** How many frames the bus has carried. */
	long sent() {
		return sent;
	}

	@Override
	public Channel open(ConverterUri uri, Mode mode, FrameSink sink) {
		Thread thread = new Thread(() -> carry(sink), "busbar-loaded-bus");
		thread.setDaemon(true);
		thread.start();
		return new LoadedChannel(mode, thread);
	}

	@Override
	public List<String> suggestions() {
		return List.of();
	}

	private void carry(FrameSink sink) {
		long start = System.nanoTime();
		long clock = System.currentTimeMillis() * 1_000_000;
		long next = 0;
		while (!Thread.currentThread().isInterrupted()) {
			long due = (System.nanoTime() - start) / EVERY_NANOS;
			for (; next < due; next++) {
				sink.frame(clock + next * EVERY_NANOS, IDENTIFIERS[(int) (next % IDENTIFIERS.length)], 0, 8, payload(next));
			}
			sent = next;
			LockSupport.parkNanos(1_000_000);
		}
	}

	/** Around 52 V, 20 degC and 55 %, slowly up and down, so that curves and figures have something to change for. */
	private static long payload(long number) {
		long wave = Math.round(200 * Math.sin(number / 40_000.0));
		return 5200 + wave & 0xFFFFL | (200 + wave & 0xFFFFL) << 16 | (200 + wave / 4 & 0xFFFFL) << 32 | 480L << 48;
	}

	private record LoadedChannel(Mode mode, Thread thread) implements Channel {

		@Override
		public Capabilities capabilities() {
			return new Capabilities(Capabilities.Proof.PROVEN, true, false, false);
		}

		@Override
		public int bitRate() {
			return 0;
		}

		@Override
		public boolean send(int id, int flags, int dlc, long payload) {
			return false;
		}

		@Override
		public void close() {
			thread.interrupt();
			try {
				thread.join();
			} catch (@SuppressWarnings("unused") InterruptedException e) {
				Thread.currentThread().interrupt();
			}
		}
	}
}
