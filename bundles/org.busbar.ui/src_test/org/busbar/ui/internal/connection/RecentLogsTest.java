package org.busbar.ui.internal.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class RecentLogsTest {

	private final AtomicReference<String> kept = new AtomicReference<>("");
	private final RecentLogs logs = new RecentLogs(kept::get, kept::set);

	private static Path path(String name) {
		return Path.of("logs", name).toAbsolutePath();
	}

	@Test
	void theNewestComesFirstAndOnce() {
		assertEquals(List.of(), logs.paths());
		logs.add(path("a"));
		logs.add(path("b"));
		logs.add(Path.of("logs", "..", "logs", "a"));
		assertEquals(List.of(path("a"), path("b")), logs.paths());
		assertEquals(logs.paths(), new RecentLogs(kept::get, kept::set).paths(), "they are kept");
		logs.clear();
		assertEquals(List.of(), logs.paths());
	}

	@Test
	void noMoreThanEightAreKept() {
		IntStream.range(0, 20).forEach(i -> logs.add(path("log" + i)));
		assertEquals(IntStream.range(0, 8).mapToObj(i -> path("log" + (19 - i))).toList(), logs.paths());
	}

	@Test
	void whatIsNoPathHereIsPassedOver() {
		kept.set(path("a") + "\n\nwith\0zero\n");
		assertEquals(List.of(path("a")), logs.paths());
	}

	@Test
	void saysWhatIsMissing() {
		logs.add(path("there"));
		logs.add(path("gone"));
		assertEquals(Map.of(path("gone"), false, path("there"), true), logs.present(path -> path.endsWith("there")));
	}

	@Test
	void aDiskThatDoesNotAnswerKeepsNobodyWaiting() {
		logs.add(path("stalled"));
		logs.add(path("there"));
		CountDownLatch never = new CountDownLatch(1);
		Map<Path, Boolean> present = logs.present(path -> {
			if (path.endsWith("stalled")) {
				try {
					never.await();
				} catch (InterruptedException e) {
					throw new IllegalStateException(e);
				}
			}
			return true;
		});
		never.countDown();
		assertEquals(List.of(path("there"), path("stalled")), List.copyOf(present.keySet()));
		assertTrue(present.get(path("there")));
		assertEquals(false, present.get(path("stalled")));
	}
}
