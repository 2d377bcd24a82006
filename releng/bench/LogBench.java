import java.io.BufferedOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;

import org.busbar.can.capture.CaptureProblem;
import org.busbar.can.codec.Codec;
import org.busbar.can.codec.MessageCodec;
import org.busbar.can.codec.SignalCodec;
import org.busbar.can.dbc.DbcReader;
import org.busbar.can.dbc.DbcResult;
import org.busbar.can.log.WrittenFormat;
import org.busbar.core.log.LogReader;
import org.busbar.core.traffic.LogTraffic;

/**
 * Measures in process, warm, on one thread. {@code generate FRAMES LOG} makes a log of a Pylontech battery; {@code measure LOG DBC} prints a line of seconds, tabulator,
 * name for each way.
 */
final class LogBench {

	private static final int WARM = 3;
	private static final int ROUNDS = 5;
	private static final String[] IDS = {"359", "351", "355", "356", "35C", "35E", "305"};
	private static final int[] LENGTHS = {7, 8, 4, 6, 2, 8, 8};

	private long sink;

	public static void main(String[] arguments) throws Exception {
		if (arguments[0].equals("generate")) {
			generate(Integer.parseInt(arguments[1]), Path.of(arguments[2]));
		} else {
			new LogBench().measure(Path.of(arguments[1]), Path.of(arguments[2]));
		}
	}

	private static void generate(int frames, Path log) throws Exception {
		Random random = new Random(20261127);
		try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(log), 1 << 20)) {
			long micros = 1_700_000_000_000_000L;
			byte[] values = new byte[8];
			for (int i = 0; i < frames; i++) {
				int kind = i % IDS.length;
				random.nextBytes(values);
				StringBuilder line = new StringBuilder(48);
				line.append('(').append(micros / 1_000_000).append('.').append(Long.toString(1_000_000 + micros % 1_000_000), 1, 7).append(") can0 ").append(IDS[kind])
						.append('#');
				for (int b = 0; b < LENGTHS[kind]; b++) {
					// High bytes of real values change little.
					int value = b % 2 == 0 ? values[b] & 0xFF : values[b] & 1;
					line.append(Character.forDigit(value >> 4, 16)).append(Character.forDigit(value & 15, 16));
				}
				out.write(line.append('\n').toString().toUpperCase().replace("CAN", "can").getBytes(StandardCharsets.US_ASCII));
				micros += kind == IDS.length - 1 ? 979_000 + random.nextInt(300) : 3_500 + random.nextInt(300);
			}
		}
	}

	private interface Way {

		void run() throws Exception;
	}

	private interface Frames {

		void frame(String channel, long nanos, int id, int flags, int dlc, long payload);
	}

	private void measure(Path log, Path dbc) throws Exception {
		Codec codec;
		try (InputStream in = Files.newInputStream(dbc)) {
			codec = Codec.compile(((DbcResult.Read) DbcReader.read(in, "dbc")).dbc());
		}
		report("Busbar in process: text to frames", () -> read(log, (channel, nanos, id, flags, dlc, payload) -> sink += payload));
		report("Busbar in process: text to every signal of its DBC", () -> read(log, (channel, nanos, id, flags, dlc, payload) -> signals(codec, id, flags, dlc, payload)));
		report("Busbar in process: statistics", () -> {
			LogTraffic traffic = new LogTraffic();
			read(log, (channel, nanos, id, flags, dlc, payload) -> traffic.frame(channel, nanos, id, flags, dlc));
			sink += traffic.buses().size();
		});
		for (WrittenFormat format : new WrittenFormat[]{WrittenFormat.ASC, WrittenFormat.BLF, WrittenFormat.PCAPNG}) {
			report("Busbar in process: text to " + format.word(), () -> convert(log, format));
		}
		System.err.println(sink);
	}

	private void signals(Codec codec, int id, int flags, int dlc, long payload) {
		MessageCodec message = codec.message(id, flags);
		if (message != null) {
			for (SignalCodec signal : message.signals()) {
				if (signal.present(dlc) && signal.active(payload)) {
					sink += signal.raw(payload);
				}
			}
		}
	}

	private static void convert(Path log, WrittenFormat format) throws Exception {
		try (var writer = format.open(OutputStream.nullOutputStream())) {
			read(log, (channel, nanos, id, flags, dlc, payload) -> {
				try {
					writer.frame(channel, nanos, id, flags, dlc, payload);
				} catch (java.io.IOException impossible) {
					throw new java.io.UncheckedIOException(impossible);
				}
			});
		}
	}

	private static void report(String name, Way way) throws Exception {
		double[] seconds = new double[ROUNDS];
		for (int i = -WARM; i < ROUNDS; i++) {
			long begin = System.nanoTime();
			way.run();
			if (i >= 0) {
				seconds[i] = (System.nanoTime() - begin) / 1e9;
			}
		}
		Arrays.sort(seconds);
		System.out.printf("%.4f\t%s%n", seconds[ROUNDS / 2], name);
	}

	private static void read(Path log, Frames frames) throws Exception {
		try (InputStream in = Files.newInputStream(log)) {
			LogReader.read(in, "log", new LogReader.Handler() {

				@Override
				public void frame(String time, String channel, long nanos, int id, int flags, int dlc, long payload) {
					frames.frame(channel, nanos, id, flags, dlc, payload);
				}

				@Override
				public void problem(int line, int column, String message) {
					throw new IllegalStateException(line + ": " + message);
				}

				@Override
				public void problem(CaptureProblem problem) {
					throw new IllegalStateException(problem.toString());
				}
			});
		}
	}
}
