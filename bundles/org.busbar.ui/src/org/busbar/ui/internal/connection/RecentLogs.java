package org.busbar.ui.internal.connection;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** The logs that were opened last, the newest first. Safe for use by any thread. */
public final class RecentLogs {

	/** How many are kept. */
	static final int MOST = 8;

	private static final long PATIENCE_MILLIS = 300;

	private final Supplier<String> load;
	private final Consumer<String> store;

	/**
	 * @param load  what was stored; empty for nothing
	 * @param store keeps a text
	 */
	public RecentLogs(Supplier<String> load, Consumer<String> store) {
		this.load = load;
		this.store = store;
	}

	/** The paths, the newest first. */
	public synchronized List<Path> paths() {
		List<Path> paths = new ArrayList<>();
		load.get().lines().filter(line -> !line.isBlank()).limit(MOST).forEach(line -> {
			try {
				paths.add(Path.of(line));
			} catch (@SuppressWarnings("unused") InvalidPathException e) {
				// Comes from another system; here there is no such file.
			}
		});
		return paths;
	}

	/** This one was opened now. */
	public synchronized void add(Path file) {
		Path path = file.toAbsolutePath().normalize();
		List<Path> paths = paths();
		paths.remove(path);
		paths.addFirst(path);
		store.accept(String.join("\n", paths.stream().limit(MOST).map(Path::toString).toList()));
	}

	/** Forgets all of them. */
	public synchronized void clear() {
		store.accept("");
	}

	/** The paths, and of each whether a file is there. A disk that does not answer soon counts as missing. */
	public Map<Path, Boolean> present() {
		return present(Files::isReadable);
	}

	Map<Path, Boolean> present(Predicate<Path> there) {
		Map<Path, CompletableFuture<Boolean>> asked = new LinkedHashMap<>();
		paths().forEach(path -> asked.put(path, CompletableFuture.supplyAsync(() -> there.test(path), task -> Thread.ofVirtual().start(task))));
		long end = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
		Map<Path, Boolean> present = new LinkedHashMap<>();
		asked.forEach((path, answer) -> present.put(path, answered(answer, end)));
		return present;
	}

	private static boolean answered(CompletableFuture<Boolean> answer, long end) {
		try {
			return answer.get(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
		} catch (@SuppressWarnings("unused") TimeoutException | ExecutionException e) {
			return false;
		} catch (@SuppressWarnings("unused") InterruptedException e) {
			Thread.currentThread().interrupt();
			return false;
		}
	}
}
