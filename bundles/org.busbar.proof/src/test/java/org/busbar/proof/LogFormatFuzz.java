package org.busbar.proof;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

import org.busbar.can.capture.CaptureProblem;
import org.busbar.can.log.WrittenFormat;
import org.busbar.core.log.LogReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.provider.MethodSource;

import com.code_intelligence.jazzer.junit.FuzzTest;

/**
 * Whatever format the bytes seem to have, packed or not, reading ends with frames that can be, with problems, or with the failure to unpack. Fuzzed with
 * {@code -Dbusbar.fuzz}; else only the kept inputs run.
 */
class LogFormatFuzz {

	private static final Executions EXECUTIONS = new Executions(LogFormatFuzz.class);

	static List<byte[]> corpus() throws IOException {
		List<byte[]> corpus = new ArrayList<>();
		for (WrittenFormat format : WrittenFormat.values()) {
			corpus.add(LogFuzzing.log(format));
		}
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
			out.write(LogFuzzing.log(WrittenFormat.CANDUMP));
		}
		corpus.add(packed.toByteArray());
		return corpus;
	}

	@MethodSource("corpus")
	@FuzzTest(maxDuration = "10s")
	void anyBytes(byte[] bytes) {
		try {
			LogReader.read(new ByteArrayInputStream(bytes), "fuzz", new LogReader.Handler() {

				@Override
				public void frame(@Nullable String time, String channel, long nanos, int id, int flags, int dlc, long payload) {
					LogFuzzing.STRICT.frame(channel, nanos, id, flags, dlc, payload);
				}

				@Override
				public void problem(int line, int column, String message) {
					LogFuzzing.STRICT.problem(line, column, message);
				}

				@Override
				public void problem(CaptureProblem problem) {
					LogFuzzing.STRICT.problem(problem);
				}
			});
		} catch (@SuppressWarnings("unused") IOException damaged) {
			// What gzip cannot unpack is told to the user as such.
		}
		EXECUTIONS.count();
	}
}
