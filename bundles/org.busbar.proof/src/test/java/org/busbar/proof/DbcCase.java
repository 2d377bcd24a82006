package org.busbar.proof;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.busbar.can.Payload;
import org.busbar.can.codec.Codec;
import org.busbar.can.codec.Encoding;
import org.busbar.can.codec.MessageCodec;
import org.busbar.can.codec.SignalCodec;
import org.busbar.can.dbc.Dbc;
import org.busbar.can.dbc.DbcReader;
import org.busbar.can.dbc.DbcResult;
import org.busbar.can.dbc.DbcSignal;
import org.busbar.can.dbc.DbcWriter;

/**
 * A DBC file and random frames for it.
 *
 * @param title        how messages name it
 * @param file         the file that the peers read
 * @param encoding     its encoding
 * @param dbc          what we read in it
 * @param count        number of frames
 * @param encodedEvery every how many frames one is encoded by the peer too
 */
record DbcCase(String title, Path file, String encoding, Dbc dbc, int count, int encodedEvery) {

	private static final int FRAMES = 100_000;
	private static final int FRAMES_OF_WRITTEN = 10_000;
	/** Files that have, all together, every construct of the grammar. */
	static final Path CORPUS = Project.bundle("org.busbar.proof").resolve("src/test/resources/dbc");
	/** The only file of the corpus that is not UTF-8. */
	private static final String CODE_PAGE = "tables.dbc";

	/** A frame as the peers get it. */
	record Sent(MessageCodec message, long payload) {
	}

	/** Every file of the corpus, all of them as we write them, and every shipped one. */
	static List<DbcCase> all(Path folder) {
		List<DbcCase> cases = new ArrayList<>();
		for (Path file : Project.files(CORPUS, ".dbc")) {
			String name = String.valueOf(file.getFileName());
			Dbc dbc = read(file);
			cases.add(new DbcCase(name, file, name.equals(CODE_PAGE) ? "windows-1252" : "utf-8", dbc, FRAMES, 1));
			cases.add(new DbcCase(name + " as written", write(folder.resolve("written-" + name), dbc), "utf-8", dbc, FRAMES_OF_WRITTEN, 1));
		}
		for (Path file : Project.shippedDbcFiles()) {
			cases.add(new DbcCase(String.valueOf(file.getFileName()), file, "utf-8", read(file), FRAMES, 10));
		}
		return cases;
	}

	private static Path write(Path file, Dbc dbc) {
		try {
			return Files.writeString(file, DbcWriter.write(dbc));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Reads a file, which must not give rise to any warning. */
	static Dbc read(Path file) {
		try (InputStream in = Files.newInputStream(file)) {
			if (DbcReader.read(in, file.toString()) instanceof DbcResult.Read(Dbc dbc, var warnings) && warnings.isEmpty()) {
				return dbc;
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		throw new AssertionError(file + " is not clean");
	}

	List<String> lines() {
		try {
			return new String(Files.readAllBytes(file), encoding).lines().toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	Path frames(Path folder) {
		return folder.resolve(title.replaceAll("[^A-Za-z0-9.-]", "_") + ".frames");
	}

	/** Writes the frames for the peers: identifier, length, bytes. */
	void writeFrames(Path folder, List<Sent> sent) throws IOException {
		ByteBuffer bytes = ByteBuffer.allocate(16 * sent.size()).order(ByteOrder.LITTLE_ENDIAN);
		sent.forEach(frame -> bytes.putInt(frame.message.message().key()).putInt(frame.message.message().dlc()).putLong(frame.payload));
		Files.write(frames(folder), bytes.array());
	}

	/** Any bytes in every second frame, in the others what our encoder makes of the values of any bytes. The same ones in every run. */
	List<Sent> sent() {
		Random random = new Random(title.hashCode());
		List<MessageCodec> messages = Codec.compile(dbc).messages().stream().filter(message -> message.message().dlc() > 0).toList();
		List<Sent> sent = new ArrayList<>(count);
		for (int i = 0; i < count; i++) {
			MessageCodec message = messages.get(random.nextInt(messages.size()));
			long payload = random.nextLong() & Payload.mask(message.message().dlc());
			sent.add(new Sent(message, i % 2 == 0 ? payload : encoded(message, payload)));
		}
		return sent;
	}

	/** The values of a frame encoded by us: by the count, and where a double has the whole value, by that to the same bits. */
	private static long encoded(MessageCodec message, long payload) {
		long encoded = 0;
		for (SignalCodec signal : message.signals()) {
			if (signal.active(payload)) {
				encoded = signal.encodeRaw(encoded, signal.raw(payload));
				if (isExact(signal.signal()) && signal.encode(encoded, signal.physical(payload)) instanceof Encoding.Encoded(long same) && same != encoded) {
					throw new AssertionError(message.message().name() + '.' + signal.signal().name() + " of " + Long.toHexString(payload));
				}
			}
		}
		return encoded;
	}

	private static boolean isExact(DbcSignal signal) {
		return signal.type() == DbcSignal.ValueType.INTEGER && signal.length() <= 32;
	}
}
