package org.busbar.can.capture;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.busbar.can.Frame;

/** Keeps what is read of a capture. */
final class CaptureContent implements CaptureStream.Handler {

	final List<Frame> frames = new ArrayList<>();
	final List<Long> lost = new ArrayList<>();
	final List<CaptureMark> marks = new ArrayList<>();
	final List<CaptureProblem> problems = new ArrayList<>();
	/** The numbers of all blocks, in the order in which they came. */
	final List<Long> blocks = new ArrayList<>();
	String bus = "";
	int bitRate;

	static CaptureContent stream(byte[] bytes) {
		CaptureContent content = new CaptureContent();
		try {
			CaptureStream.read(new ByteArrayInputStream(bytes), content);
		} catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		return content;
	}

	static CaptureContent file(Path file) throws IOException {
		CaptureContent content = new CaptureContent();
		switch (CaptureReader.open(file)) {
			case CaptureResult.Opened(CaptureReader reader) -> {
				try (reader) {
					content.bus(reader.bus(), reader.bitRate());
					reader.read(0, Long.MAX_VALUE, content);
					content.problems.addAll(reader.problems());
				}
			}
			case CaptureResult.Refused(CaptureProblem problem) -> content.problem(problem);
		}
		return content;
	}

	@Override
	public void bus(String name, int rate) {
		bus = name;
		bitRate = rate;
	}

	@Override
	public void frame(long block, long missing, long nanos, int id, int flags, int dlc, long payload) {
		blocks.add(block);
		lost.add(missing);
		frames.add(new Frame(nanos, id, flags, dlc, payload));
	}

	@Override
	public void mark(long block, CaptureMark mark) {
		blocks.add(block);
		marks.add(mark);
	}

	@Override
	public void problem(CaptureProblem problem) {
		problems.add(problem);
	}

	String text() {
		StringBuilder text = new StringBuilder();
		marks.forEach(mark -> text.append(mark.text()));
		return text.toString();
	}
}
