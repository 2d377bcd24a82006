package org.busbar.tck;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.busbar.can.Frame;
import org.busbar.can.capture.CaptureProblem;
import org.busbar.core.catalogue.LoadedProtocol;
import org.busbar.core.log.LogReader;
import org.busbar.core.protocol.EffectiveProtocol;
import org.busbar.core.protocol.ProtocolOptionException;
import org.jspecify.annotations.Nullable;

import com.google.gson.JsonParseException;

/** Every capture that the bundle names has its expected values beside it and decodes to them. */
final class CaptureCheck implements Check {

	@Override
	public void check(Subject subject) {
		for (String path : subject.data().captures()) {
			expectation(subject, path).ifPresent(expectation -> compare(subject, path, expectation));
		}
	}

	/** Where the values of a capture are: {@code captures/acme.log} has them in {@code captures/acme.expected.json}. */
	static String expected(String capture) {
		int dot = capture.lastIndexOf('.');
		return (dot > capture.lastIndexOf('/') ? capture.substring(0, dot) : capture) + ".expected.json";
	}

	private static Optional<Expectation> expectation(Subject subject, String path) {
		String file = expected(path);
		if (subject.file(path).isEmpty()) {
			subject.reportHeader(Rule.CAPTURE_FILES, "Busbar-Captures", Messages.format("capture.missing", path));
		} else if (subject.file(file).isEmpty()) {
			subject.report(Rule.CAPTURE_FILES, path, 0, Messages.format("capture.no-values", file));
		} else {
			try {
				return Optional.of(Expectation.parse(subject.text(file)));
			} catch (JsonParseException malformed) {
				subject.report(Rule.CAPTURE_FILES, file, 0, Messages.format("capture.malformed", malformed.getMessage()));
			}
		}
		return Optional.empty();
	}

	private static void compare(Subject subject, String path, Expectation expectation) {
		String file = expected(path);
		Optional<LoadedProtocol> protocol = subject.protocol(expectation.protocol());
		if (protocol.isEmpty()) {
			subject.report(Rule.CAPTURE_FILES, file, subject.line(file, "\"protocol\""), Messages.format("capture.protocol", expectation.protocol()));
			return;
		}
		try {
			EffectiveProtocol effective = EffectiveProtocol.of(protocol.get(), expectation.options());
			Frames frames = Frames.read(subject.file(path).orElseThrow());
			frames.problems.forEach(problem -> subject.report(Rule.CAPTURE_FILES, path, problem.line, problem.message));
			if (frames.problems.isEmpty()) {
				expectation.differences(effective, frames.frames)
						.forEach(difference -> subject.report(Rule.CAPTURE_DECODES, file, 0, difference));
			}
		} catch (ProtocolOptionException refused) {
			subject.report(Rule.CAPTURE_FILES, file, subject.line(file, "\"options\""), String.valueOf(refused.getMessage()));
		} catch (IOException e) {
			subject.report(Rule.CAPTURE_FILES, path, 0, Messages.format("capture.unreadable", e.getMessage()));
		}
	}

	private record BadLine(int line, String message) {
	}

	/** What is in a capture. */
	private static final class Frames implements LogReader.Handler {

		private final List<Frame> frames = new ArrayList<>();
		private final List<BadLine> problems = new ArrayList<>();

		static Frames read(Path file) throws IOException {
			Frames frames = new Frames();
			try (InputStream in = Files.newInputStream(file)) {
				LogReader.read(in, file.toString(), frames);
			}
			return frames;
		}

		@Override
		public void frame(@Nullable String time, String channel, long nanos, int id, int flags, int dlc, long payload) {
			frames.add(new Frame(nanos, id, flags, dlc, payload));
		}

		@Override
		public void problem(int line, int column, String message) {
			problems.add(new BadLine(line, Messages.format("capture.unreadable", message)));
		}

		@Override
		public void problem(CaptureProblem problem) {
			problems.add(new BadLine(0, Messages.format("capture.unreadable", problem.message())));
		}
	}
}
