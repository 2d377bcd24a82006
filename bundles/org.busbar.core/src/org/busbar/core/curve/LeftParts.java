package org.busbar.core.curve;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What was being written beside a file when its process was killed: {@code .NAME.PID.part}. */
final class LeftParts {

	/** A process on another computer that shares the folder cannot be asked for; while it writes, what it writes is fresh. */
	private static final Duration FRESH = Duration.ofSeconds(10);
	/** No system counts its processes further. */
	private static final String PROCESS = "([1-9]\\d{0,9})";

	private LeftParts() {
	}

	/** The name of what this process writes beside a file. */
	static Path own(Path file) {
		return file.resolveSibling("." + file.getFileName() + "." + ProcessHandle.current().pid() + ".part");
	}

	/** Deletes what processes that are gone have left beside a file. Where that cannot be done, it stays until the next time. */
	static void clear(Path file, Instant now) {
		Path folder = file.getParent();
		Path name = file.getFileName();
		if (folder == null || name == null) {
			return;
		}
		Pattern parts = Pattern.compile(Pattern.quote("." + name + ".") + PROCESS + "\\.part");
		try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, one -> isLeft(parts.matcher(one.getFileName().toString()), one, now))) {
			for (Path one : left) {
				Files.deleteIfExists(one);
			}
		} catch (@SuppressWarnings("unused") IOException | DirectoryIteratorException e) {
			// It is in nobody's way.
		}
	}

	private static boolean isLeft(Matcher name, Path part, Instant now) throws IOException {
		return name.matches() && ProcessHandle.of(Long.parseLong(name.group(1))).filter(ProcessHandle::isAlive).isEmpty()
				&& Files.isRegularFile(part, LinkOption.NOFOLLOW_LINKS)
				&& Files.getLastModifiedTime(part, LinkOption.NOFOLLOW_LINKS).toInstant().isBefore(now.minus(FRESH));
	}
}
