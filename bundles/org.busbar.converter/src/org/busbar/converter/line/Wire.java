package org.busbar.converter.line;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Predicate;

import org.busbar.api.link.Link;

/** A link while a converter is being set up: questions and answers, with the limits of time that keep a silent device from holding anybody up. For one thread. */
public final class Wire {

	private static final int PIECE = 4096;
	private static final int QUIET_MILLIS = 30;
	private static final int MOST_BYTES = 1 << 16;
	private static final int MOST_READABLE = 60;

	private final String name;
	private final Link link;
	private final byte[] piece = new byte[PIECE];
	/** Came behind an answer and was not looked at yet: the first frames of the bus. */
	private byte[] rest = {};

	/** @param name the converter as the user named it, for messages */
	public Wire(String name, Link link) {
		this.name = name;
		this.link = link;
	}

	/** The converter as the user named it. */
	public String name() {
		return name;
	}

	/** Writes bytes. */
	public void write(byte... bytes) throws IOException {
		link.write(bytes, 0, bytes.length);
	}

	/** Writes text of one byte a character. */
	public void write(String text) throws IOException {
		write(text.getBytes(StandardCharsets.ISO_8859_1));
	}

	/** Throws away what comes until nothing comes any more, at most for so long. */
	public void drain(int millis) throws IOException {
		rest = new byte[0];
		long end = System.nanoTime() + millis * 1_000_000L;
		boolean quiet = false;
		while (!quiet && System.nanoTime() < end) {
			quiet = link.read(piece, 0, piece.length, QUIET_MILLIS) == 0;
		}
	}

	/** What is heard without asking anything. */
	public byte[] listen(int millis) throws IOException {
		return read(millis, bytes -> false);
	}

	/** The beginning of bytes as a person can read it. */
	public static String readable(byte[] bytes) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < bytes.length && text.length() < MOST_READABLE; i++) {
			int each = bytes[i] & 0xFF;
			text.append(each >= ' ' && each < 127 ? String.valueOf((char) each) : String.format("<%02X>", each));
		}
		return text.toString();
	}

	/**
	 * Reads until an answer is complete.
	 *
	 * @param millis   waits at most so long
	 * @param complete whether what came so far is all
	 * @return what came, complete or not
	 */
	public byte[] read(int millis, Predicate<byte[]> complete) throws IOException {
		ByteArrayOutputStream all = new ByteArrayOutputStream();
		all.writeBytes(rest());
		long end = System.nanoTime() + millis * 1_000_000L;
		long left = millis;
		while (left > 0 && all.size() < MOST_BYTES && !complete.test(all.toByteArray())) {
			int count = link.read(piece, 0, piece.length, (int) left);
			all.write(piece, 0, count);
			left = (end - System.nanoTime()) / 1_000_000L;
		}
		return all.toByteArray();
	}

	/** Asks and reads the answer up to the first carriage return, line feed or bell, with it; empty when none comes. What comes behind it is kept. */
	public String ask(String question, int millis) throws IOException {
		write(question);
		return line(millis);
	}

	private String line(int millis) throws IOException {
		byte[] came = read(millis, bytes -> end(bytes) >= 0);
		int length = end(came) < 0 ? came.length : end(came) + 1;
		keep(Arrays.copyOfRange(came, length, came.length));
		return new String(came, 0, length, StandardCharsets.ISO_8859_1);
	}

	/**
	 * Asks and reads answers until one is to this question: a device that is far away still answers earlier ones, or tells of frames.
	 *
	 * @param millis waits at most so long
	 * @param fits   whether an answer, with its end, may be the one to this question
	 * @return empty when none comes that is
	 */
	public String ask(String question, int millis, Predicate<String> fits) throws IOException {
		long end = System.nanoTime() + millis * 1_000_000L;
		String answer = ask(question, millis);
		while (!answer.isEmpty() && !fits.test(answer)) {
			answer = line((int) Math.max(1, (end - System.nanoTime()) / 1_000_000L));
		}
		return answer;
	}

	/** Leaves bytes that were read for whoever reads next. */
	public void keep(byte[] bytes) {
		rest = bytes;
	}

	/** What was kept and not read since. */
	byte[] rest() {
		byte[] kept = rest;
		rest = new byte[0];
		return kept;
	}

	private static int end(byte[] bytes) {
		for (int i = 0; i < bytes.length; i++) {
			if (bytes[i] == '\r' || bytes[i] == '\n' || bytes[i] == 7) {
				return i;
			}
		}
		return -1;
	}
}
