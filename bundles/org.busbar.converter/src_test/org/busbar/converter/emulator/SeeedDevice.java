package org.busbar.converter.emulator;

import java.io.ByteArrayOutputStream;
import java.util.HexFormat;

/** A Seeed or Waveshare analyser: it takes what it is told and says nothing. */
public final class SeeedDevice extends EmulatedDevice {

	private static final int SET_UP_LENGTH = 20;

	private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
	/** How often it was asked for its errors. */
	public volatile int questions;
	private volatile byte[] setUp = {};

	@Override
	protected void restart() {
		setUp = new byte[0];
	}

	/** The last set-up in hexadecimal. */
	public String setUp() {
		return HexFormat.of().withUpperCase().formatHex(setUp);
	}

	/** Whether it was told to be silent. */
	public boolean listens() {
		return setUp.length == SET_UP_LENGTH && setUp[13] == 2;
	}

	@Override
	protected void received(byte[] bytes) {
		pending.writeBytes(bytes);
		byte[] all = pending.toByteArray();
		int at = 0;
		int whole = whole(all, at);
		while (whole > 0 && at + whole <= all.length) {
			byte[] message = java.util.Arrays.copyOfRange(all, at, at + whole);
			take(message);
			at += whole;
			whole = whole(all, at);
		}
		pending.reset();
		pending.write(all, at, all.length - at);
	}

	private static int whole(byte[] all, int at) {
		if (all.length - at < 2) {
			return 0;
		}
		int type = all[at + 1] & 0xFF;
		if (type == 0x55) {
			return SET_UP_LENGTH;
		}
		return 2 + ((type & 0x20) != 0 ? 4 : 2) + ((type & 0x10) != 0 ? 0 : type & 0x0F) + 1;
	}

	private void take(byte[] message) {
		if (message[1] != 0x55) {
			String frame = HexFormat.of().withUpperCase().formatHex(message);
			if (listens()) {
				disaster(frame);
			}
			sent(frame);
			return;
		}
		if (message[2] == 4) {
			questions++;
			byte[] answer = new byte[SET_UP_LENGTH];
			answer[0] = (byte) 0xAA;
			answer[1] = 0x55;
			answer[2] = 4;
			answer[3] = 7;
			answer[4] = 9;
			answer(answer);
			return;
		}
		int sum = 0;
		for (int i = 2; i < SET_UP_LENGTH - 1; i++) {
			sum += message[i] & 0xFF;
		}
		if (message[2] != 0x12 || (sum & 0xFF) != (message[SET_UP_LENGTH - 1] & 0xFF)) {
			disaster(HexFormat.of().withUpperCase().formatHex(message));
			return;
		}
		setUp = message;
		if (message[13] != 2) {
			opened("mode " + message[13]);
		}
	}
}
