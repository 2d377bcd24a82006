package org.busbar.sim;

import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.TimeUnit;

import org.busbar.api.link.Link;
import org.busbar.api.monitor.EmulatedBattery;

/** The own link of a simulated battery. It answers at once; what goes wrong is what was asked for. */
final class SimulatedBatteryLink implements Link {

	private static final byte[] NOTHING = {};
	private static final byte[] GARBAGE = {0x55, 0x01, 0x03, (byte) 0xFF, 0x2A};
	private static final int SHORTEST = 5;
	private static final int REFUSAL = 2;

	private final String name;
	private final LinkSettings settings;
	private final EmulatedBattery battery;
	private final BlockingDeque<byte[]> coming = new LinkedBlockingDeque<>();
	private volatile boolean closed;
	private volatile boolean unplugged;
	private int answers;

	SimulatedBatteryLink(String name, LinkSettings settings, EmulatedBattery battery) {
		this.name = name;
		this.settings = settings;
		this.battery = battery;
	}

	@Override
	public int read(byte[] buffer, int offset, int length, int timeoutMillis) throws IOException {
		check();
		try {
			byte[] next = coming.poll(Math.max(1, timeoutMillis), TimeUnit.MILLISECONDS);
			check();
			if (next == null) {
				return 0;
			}
			int count = Math.min(length, next.length);
			System.arraycopy(next, 0, buffer, offset, count);
			if (count < next.length) {
				coming.addFirst(Arrays.copyOfRange(next, count, next.length));
			}
			return count;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IOException(Messages.format("link.gone", name), e);
		}
	}

	@Override
	public void write(byte[] bytes, int offset, int length) throws IOException {
		check();
		boolean faulty = settings.fault().isPresent() && settings.isFaulty(answers);
		LinkFault fault = faulty ? settings.fault().get() : LinkFault.SPLIT;
		if (fault == LinkFault.RESTART && answers == settings.after()) {
			battery.restart();
		}
		battery.refuse(fault == LinkFault.REFUSED ? REFUSAL : 0);
		answers++;
		byte[] answer = battery.received(Arrays.copyOfRange(bytes, offset, offset + length), length);
		if (answer.length == 0) {
			return;
		}
		switch (fault) {
			case GARBAGE -> {
				coming.add(GARBAGE);
				coming.add(answer);
			}
			case SHORT -> coming.add(Arrays.copyOf(answer, Math.min(SHORTEST, answer.length)));
			case SILENCE -> coming.clear();
			case CHECKSUM -> {
				answer[answer.length - 1] ^= (byte) 0xFF;
				coming.add(answer);
			}
			case UNPLUG -> {
				unplugged = true;
				check();
			}
			case SPLIT -> {
				if (faulty) {
					for (byte one : answer) {
						coming.add(new byte[]{one});
					}
				} else {
					coming.add(answer);
				}
			}
			case RESTART, REFUSED -> coming.add(answer);
		}
	}

	private void check() throws IOException {
		if (closed || unplugged) {
			throw new IOException(Messages.format("link.gone", name));
		}
	}

	@Override
	public void close() {
		closed = true;
		coming.add(NOTHING);
	}
}
