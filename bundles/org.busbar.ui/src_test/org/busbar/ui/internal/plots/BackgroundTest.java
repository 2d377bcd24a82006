package org.busbar.ui.internal.plots;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class BackgroundTest {

	/** The work waits for a word after each step: true to go on, false to be done. */
	private final BlockingQueue<Boolean> words = new SynchronousQueue<>();
	private final BlockingQueue<String> begun = new LinkedBlockingQueue<>();
	private final List<String> cancelled = new CopyOnWriteArrayList<>();
	private final Background<String, String> background = new Background<>("test", (question, interim, stop) -> {
		begun.add(question);
		try {
			while (words.take()) {
				if (stop.getAsBoolean()) {
					cancelled.add(question);
					return Optional.empty();
				}
				interim.accept("some of " + question);
			}
		} catch (InterruptedException e) {
			throw new AssertionError(e);
		}
		return Optional.of("answer to " + question);
	});

	@AfterEach
	void close() {
		background.close();
	}

	private void say(boolean goOn) throws InterruptedException {
		assertTrue(words.offer(goOn, 20, TimeUnit.SECONDS));
	}

	@Test
	void theLatestQuestionIsAnswered() throws InterruptedException {
		assertFalse(background.isBusy());
		background.ask("one");
		assertEquals("one", begun.take());
		say(true);
		say(true);
		assertEquals(Optional.of(new Background.Answer<>("one", "some of one", false)), background.answer());
		assertTrue(background.isBusy());
		background.ask("two");
		background.ask("three");
		say(true);
		assertEquals("three", begun.take(), "Nobody waits for two");
		assertEquals(List.of("one"), cancelled);
		say(false);
		background.ask("four");
		assertEquals("four", begun.take());
		assertEquals(Optional.of(new Background.Answer<>("three", "answer to three", true)), background.answer());
		say(false);
	}

	@Test
	void whatWasGivenUpCanBeAskedAgain() throws InterruptedException {
		background.ask("one");
		assertEquals("one", begun.take());
		background.ask("two");
		background.ask("one");
		say(true);
		assertEquals("one", begun.take());
		background.forget();
		say(true);
		background.ask("one");
		assertEquals("one", begun.take());
		assertEquals(Optional.empty(), background.answer());
		say(false);
	}
}
