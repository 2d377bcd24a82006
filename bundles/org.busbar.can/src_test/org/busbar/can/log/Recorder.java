package org.busbar.can.log;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.busbar.can.Frame;

/** Keeps what the reader tells. */
final class Recorder implements CandumpReader.Handler {

	final List<Frame> frames = new ArrayList<>();
	final List<String> times = new ArrayList<>();
	final List<String> channels = new ArrayList<>();
	/** Each as {@code line:column: message}. */
	final List<String> problems = new ArrayList<>();
	final CandumpReader.Summary summary;

	private Recorder(InputStream in) {
		try {
			summary = CandumpReader.read(in, "test.log", this);
		} catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
	}

	static Recorder read(InputStream in) {
		return new Recorder(in);
	}

	static Recorder read(byte[] bytes) {
		return new Recorder(new ByteArrayInputStream(bytes));
	}

	static Recorder read(String text) {
		return read(text.getBytes(StandardCharsets.UTF_8));
	}

	@Override
	public void frame(String time, String channel, long nanos, int id, int flags, int dlc, long payload) {
		times.add(time);
		channels.add(channel);
		frames.add(new Frame(nanos, id, flags, dlc, payload));
	}

	@Override
	public void problem(int line, int column, String message) {
		problems.add(line + ":" + column + ": " + message);
	}
}
