package org.busbar.core.recorder;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.busbar.can.capture.CaptureTarget;
import org.busbar.can.capture.CaptureWriter;

/** Files by the rules of a {@link Rotation}. Of the folder it touches only files that bear a name of its own. */
final class RotatedFiles implements CaptureFiles {

	private static final Logger LOGGER = System.getLogger(RotatedFiles.class.getName());
	static final String ENDING = ".pcapng";

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
	/** Captures that begin in the same second. */
	private static final int SAME_SECOND = 100;

	private final Rotation rotation;
	private final String bus;
	private final int bitRate;
	private final Supplier<Instant> wallClock;
	private final Deletion deletion;
	private final Pattern own;
	private long openedAt;

	/** Deletes a file. */
	interface Deletion {

		/** @throws IOException when that is not possible */
		void delete(Path file) throws IOException;
	}

	RotatedFiles(Rotation rotation, String bus, int bitRate, Supplier<Instant> wallClock) {
		this(rotation, bus, bitRate, wallClock, Files::delete);
	}

	RotatedFiles(Rotation rotation, String bus, int bitRate, Supplier<Instant> wallClock, Deletion deletion) {
		this.deletion = deletion;
		this.rotation = rotation;
		this.bus = bus;
		this.bitRate = bitRate;
		this.wallClock = wallClock;
		own = Pattern.compile(Pattern.quote(rotation.name()) + "-\\d{8}T\\d{6}Z(_\\d\\d)?" + Pattern.quote(ENDING));
	}

	@Override
	public boolean full(long bytes, long now) {
		return bytes >= rotation.fileBytes() || now - openedAt >= rotation.fileTime().toNanos();
	}

	@Override
	@SuppressWarnings("resource") // The writer closes it.
	public CaptureWriter next(long now) throws IOException {
		makeRoom();
		openedAt = now;
		String name = rotation.name() + '-' + TIME.format(wallClock.get());
		for (int same = 0; same < SAME_SECOND; same++) {
			// Names stay in the order of time: an underscore comes after the dot.
			Path file = rotation.folder().resolve(same == 0 ? name + ENDING : "%s_%02d%s".formatted(name, same, ENDING));
			if (!Files.exists(file)) {
				return Recorder.begin(CaptureTarget.create(file), bus, bitRate);
			}
		}
		throw new FileAlreadyExistsException(rotation.folder().resolve(name + ENDING).toString());
	}

	/** Deletes the oldest captures until another one fits in. One that another program holds stays, and the next oldest has to make room instead. */
	private void makeRoom() throws IOException {
		Deque<Path> oldestFirst = new ArrayDeque<>(captures());
		long length = 0;
		for (Path file : oldestFirst) {
			length += length(file);
		}
		while (!oldestFirst.isEmpty() && length + rotation.fileBytes() > rotation.keptBytes()) {
			Path oldest = oldestFirst.remove();
			long freed = length(oldest);
			try {
				deletion.delete(oldest);
				length -= freed;
			} catch (IOException held) {
				LOGGER.log(Level.DEBUG, oldest + " cannot be deleted.", held);
			}
		}
	}

	/** Of a file that somebody else may delete at this moment. */
	private static long length(Path file) {
		return file.toFile().length();
	}

	private List<Path> captures() throws IOException {
		try (Stream<Path> files = Files.list(rotation.folder())) {
			return new ArrayList<>(files.filter(file -> own.matcher(file.getFileName().toString()).matches() && Files.isRegularFile(file)).sorted().toList());
		}
	}
}
