import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.locks.LockSupport;

import org.busbar.api.channel.ConverterUri;
import org.busbar.api.channel.Mode;
import org.busbar.converter.slcan.SlcanConverter;
import org.busbar.core.session.LiveFrame;
import org.busbar.core.session.Session;
import org.busbar.link.serial.SerialLinkProvider;

/**
 * An SLCAN converter at the other end of a pseudo terminal, and a session that listens to it. {@code HOST DEVICE} are the two ends; each result is a line.
 * {@code DEVICE feed FRAMES} only plays the converter, for other programs to receive.
 */
final class WireBench {

	private static final int ID = 0x351;
	private static final int RATE = 20_000;
	private static final int RATE_SECONDS = 10;
	private static final int LATENCY_RATE = 4_000;
	private static final int LATENCY_SECONDS = 10;
	private static final int FLOOD = 300_000;
	private static final char[] DIGITS = "0123456789ABCDEF".toCharArray();

	/** What a CANable says to V; it answers nothing else. */
	private static final byte[] VERSION = "v0.1-3-g1a2b3c github.com/normaldotcom/canable-fw.git\r".getBytes(StandardCharsets.US_ASCII);

	private final InputStream in;
	private final OutputStream out;
	private long sent;

	private WireBench(Path device) throws IOException {
		in = new FileInputStream(device.toFile());
		out = new FileOutputStream(device.toFile());
		Thread.ofPlatform().daemon().start(this::answer);
	}

	public static void main(String[] arguments) throws Exception {
		if (arguments[1].equals("feed")) {
			WireBench device = new WireBench(Path.of(arguments[0]));
			int frames = Integer.parseInt(arguments[2]);
			while (device.sent < frames) {
				device.send(50);
			}
			return;
		}
		WireBench device = new WireBench(Path.of(arguments[1]));
		SlcanConverter converter = new SlcanConverter();
		converter.link(new SerialLinkProvider());
		try (Session session = Session.open(converter, ConverterUri.parse("slcan:" + arguments[0] + "?bitrate=500000"), Mode.LISTEN)) {
			device.flood(session);
			device.sustained(session);
			device.latency(session);
		}
	}

	private void answer() {
		try {
			for (int each = in.read(), before = '\r'; each >= 0; before = each, each = in.read()) {
				if (each == 'V' && before == '\r') {
					out.write(VERSION);
				}
			}
		} catch (IOException ended) {
			System.err.println("The device ends: " + ended.getMessage());
		}
	}

	/** Writes frames whose data are their numbers, highest byte last as a session keeps them. */
	private void send(int count) throws IOException {
		byte[] lines = new byte[count * 22];
		int at = 0;
		for (int i = 0; i < count; i++) {
			sent++;
			for (char each : "t3518".toCharArray()) {
				lines[at++] = (byte) each;
			}
			for (int b = 0; b < 8; b++) {
				int value = (int) (sent >>> 8 * b) & 0xFF;
				lines[at++] = (byte) DIGITS[value >> 4];
				lines[at++] = (byte) DIGITS[value & 15];
			}
			lines[at++] = '\r';
		}
		out.write(lines);
	}

	private static long newest(Session session) {
		return session.snapshot().rows().stream().filter(row -> row.id() == ID).mapToLong(LiveFrame::payload).findFirst().orElse(0);
	}

	private void await(Session session) {
		while (newest(session) < sent) {
			LockSupport.parkNanos(200_000);
		}
		if (session.snapshot().totals().frames() != sent) {
			throw new IllegalStateException(sent - session.snapshot().totals().frames() + " frames are lost");
		}
	}

	/** As fast as the terminal takes them. */
	private void flood(Session session) throws IOException {
		for (int round = 0; round < 2; round++) {
			long begun = System.nanoTime();
			for (int i = 0; i < FLOOD / 50; i++) {
				send(50);
			}
			await(session);
			if (round == 1) {
				System.out.printf("Busbar SLCAN over a pseudo terminal, as fast as it goes\t%.0f frames/s%n", FLOOD / ((System.nanoTime() - begun) / 1e9));
			}
		}
	}

	private void sustained(Session session) throws IOException {
		long before = session.snapshot().totals().frames();
		long begun = System.nanoTime();
		for (int milli = 0; milli < RATE_SECONDS * 1000; milli++) {
			until(begun + milli * 1_000_000L);
			send(RATE / 1000);
		}
		await(session);
		System.gc();
		long heap = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
		System.out.printf("Busbar at %d frames/s for %d s\t%d of %d received, heap %d MiB%n", RATE, RATE_SECONDS, session.snapshot().totals().frames() - before,
				RATE * RATE_SECONDS, heap >> 20);
	}

	/** From the write of a frame until the table of the session shows it, or one that came later. */
	private void latency(Session session) throws Exception {
		int frames = LATENCY_RATE * LATENCY_SECONDS;
		long first = sent;
		long[] written = new long[frames];
		long[] shown = new long[frames];
		Thread writer = Thread.ofPlatform().start(() -> {
			long begun = System.nanoTime();
			for (int i = 0; i < frames; i++) {
				until(begun + i * (1_000_000_000L / LATENCY_RATE));
				written[i] = System.nanoTime();
				try {
					send(1);
				} catch (IOException e) {
					throw new IllegalStateException(e);
				}
			}
		});
		int seen = 0;
		while (seen < frames) {
			long newest = newest(session) - first;
			long now = System.nanoTime();
			while (seen < newest) {
				shown[seen] = now - written[seen];
				seen++;
			}
			LockSupport.parkNanos(100_000);
		}
		writer.join();
		Arrays.sort(shown);
		System.out.printf("Busbar from wire to table at %d frames/s\tmedian %.2f ms, p99 %.2f ms, longest %.2f ms%n", LATENCY_RATE, shown[frames / 2] / 1e6,
				shown[frames - frames / 100] / 1e6, shown[frames - 1] / 1e6);
	}

	private static void until(long time) {
		long left = time - System.nanoTime();
		while (left > 0) {
			LockSupport.parkNanos(left);
			left = time - System.nanoTime();
		}
	}
}
