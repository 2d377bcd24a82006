package org.busbar.core.recorder;

import java.io.IOException;
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

	static final String ENDING = ".pcapng";

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
	/** Captures that begin in the same second. */
	private static final int SAME_SECOND = 100;

	private final Rotation rotation;
	private final String bus;
	private final int bitRate;
	private final Supplier<Instant> wallClock;
	private final Pattern own;
	private long openedAt;

	RotatedFiles(Rotation rotation, String bus, int bitRate, Supplier<Instant> wallClock) {
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

	/** Deletes the oldest captures until another one fits in. */
	private void makeRoom() throws IOException {
		Deque<Path> oldestFirst = new ArrayDeque<>(captures());
		long length = 0;
		for (Path file : oldestFirst) {
			length += Files.size(file);
		}
		while (!oldestFirst.isEmpty() && length + rotation.fileBytes() > rotation.keptBytes()) {
			Path oldest = oldestFirst.remove();
			length -= Files.size(oldest);
			Files.delete(oldest);
		}
	}

	private List<Path> captures() throws IOException {
		try (Stream<Path> files = Files.list(rotation.folder())) {
			return new ArrayList<>(files.filter(file -> own.matcher(file.getFileName().toString()).matches() && Files.isRegularFile(file)).sorted().toList());
		}
	}
}
