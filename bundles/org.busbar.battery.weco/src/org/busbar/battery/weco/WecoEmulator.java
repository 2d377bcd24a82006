package org.busbar.battery.weco;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.function.ToDoubleFunction;

import org.busbar.api.monitor.EmulatedBattery;
import org.busbar.api.monitor.MonitorValue;

/**
 * Answers as a WeCo battery would, as far as the source tells. Whether a real one answers a message with a wrong checksum is not known; this one stays silent.
 * Registers that nobody can explain are zero.
 */
final class WecoEmulator implements EmulatedBattery {

	/** What a battery has after it was switched on is not known; the source has never worked without setting a key or finding one set. */
	private static final SessionKey AFTER_RESTART = new SessionKey(0);
	private static final int READ_LENGTH = 8;
	private static final int KEY_LENGTH = 6;

	private final RegisterMap map;
	private final ToDoubleFunction<MonitorValue> values;
	private SessionKey key = SessionKey.USUAL;
	private byte[] waiting = {};
	private int refusal;

	WecoEmulator(RegisterMap map, ToDoubleFunction<MonitorValue> values) {
		this.map = map;
		this.values = values;
	}

	@Override
	public byte[] received(byte[] bytes, int length) {
		byte[] all = Arrays.copyOf(waiting, waiting.length + length);
		System.arraycopy(bytes, 0, all, waiting.length, length);
		ByteArrayOutputStream answers = new ByteArrayOutputStream();
		int at = 0;
		while (at < all.length) {
			int taken = take(all, at, answers);
			if (taken == 0) {
				break;
			}
			at += taken;
		}
		waiting = Arrays.copyOfRange(all, at, all.length);
		return answers.toByteArray();
	}

	/** How many bytes belonged to a message or to nothing; 0 while the message is not whole. */
	private int take(byte[] bytes, int at, ByteArrayOutputStream answers) {
		int left = bytes.length - at;
		if (bytes[at] == 0 && (left < 2 || bytes[at + 1] == WecoMonitor.READ)) {
			if (left < KEY_LENGTH) {
				return 0;
			}
			key = new SessionKey(word(bytes, at + 2));
			answers.writeBytes(key.sign((byte) WecoMonitor.UNIT, (byte) WecoMonitor.READ, (byte) 0x03, (byte) 0x23, (byte) 0, (byte) 0));
			return KEY_LENGTH;
		}
		if (bytes[at] == WecoMonitor.UNIT && (left < 2 || bytes[at + 1] == WecoMonitor.READ)) {
			if (left < READ_LENGTH) {
				return 0;
			}
			if (key.matches(bytes, at, READ_LENGTH - 2)) {
				answers.writeBytes(refusal == 0
						? registers(word(bytes, at + 2), word(bytes, at + 4))
						: key.sign((byte) WecoMonitor.UNIT, (byte) WecoMonitor.REFUSED, (byte) refusal));
			}
			return READ_LENGTH;
		}
		return 1;
	}

	private byte[] registers(int address, int count) {
		Map<Integer, Integer> words = map.write(values);
		byte[] reply = new byte[3 + 2 * count];
		reply[0] = WecoMonitor.UNIT;
		reply[1] = WecoMonitor.READ;
		reply[2] = (byte) (2 * count);
		for (int i = 0; i < count; i++) {
			int word = words.getOrDefault(address + i, 0);
			reply[3 + 2 * i] = (byte) (word >> Byte.SIZE);
			reply[4 + 2 * i] = (byte) word;
		}
		return key.sign(reply);
	}

	private static int word(byte[] bytes, int at) {
		return (bytes[at] & 0xFF) << Byte.SIZE | bytes[at + 1] & 0xFF;
	}

	@Override
	public void restart() {
		key = AFTER_RESTART;
		waiting = new byte[0];
	}

	@Override
	public void refuse(int code) {
		refusal = code;
	}
}
