package org.busbar.ui.internal.plots;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/**
 * Answers questions on a thread of its own. Only the latest question counts: what was asked before is given up.
 *
 * @param <Q> questions
 * @param <A> answers
 */
final class Background<Q, A> implements AutoCloseable {

	/**
	 * Finds answers, always on the same thread.
	 *
	 * @param <Q> questions
	 * @param <A> answers
	 */
	@FunctionalInterface
	interface Work<Q, A> {

		/**
		 * @param interim   takes what is known so far
		 * @param cancelled whether the answer is wanted no longer
		 * @return empty when it was cancelled
		 */
		Optional<A> answer(Q question, Consumer<A> interim, BooleanSupplier cancelled);
	}

	/**
	 * An answer.
	 *
	 * @param question what was asked
	 * @param answer   what is known
	 * @param complete whether that is all
	 */
	record Answer<Q, A>(Q question, A answer, boolean complete) {
	}

	private final Work<Q, A> work;
	private @Nullable Q asked;
	private @Nullable Q working;
	private @Nullable Q done;
	private volatile boolean cancelled;
	private boolean closed;
	private volatile @Nullable Answer<Q, A> answer;

	/** @param name of the thread */
	Background(String name, Work<Q, A> work) {
		this.work = work;
		Thread.ofPlatform().daemon().name(name).start(this::run);
	}

	/** Asks something else, unless it is the same. */
	synchronized void ask(Q question) {
		if (!question.equals(asked)) {
			asked = question;
			cancelled = working != null;
			notifyAll();
		}
	}

	/** Asks nothing any more and forgets the answer. */
	synchronized void forget() {
		asked = null;
		done = null;
		cancelled = working != null;
		answer = null;
	}

	/** The newest answer, maybe to an earlier question. */
	Optional<Answer<Q, A>> answer() {
		return Optional.ofNullable(answer);
	}

	/** Whether the latest question has no complete answer yet. */
	synchronized boolean isBusy() {
		Answer<Q, A> known = answer;
		return asked != null && (known == null || !known.complete() || !known.question().equals(asked));
	}

	/** Ends the thread as soon as what it does can be cancelled. */
	@Override
	public synchronized void close() {
		closed = true;
		cancelled = true;
		notifyAll();
	}

	private void run() {
		for (Q question = next(); question != null; question = next()) {
			Q now = question;
			work.answer(now, interim -> publish(now, interim, false), () -> cancelled).ifPresent(complete -> publish(now, complete, true));
		}
	}

	private synchronized void publish(Q question, A result, boolean complete) {
		if (asked != null && !closed) {
			answer = new Answer<>(question, result, complete);
			done = complete ? question : done;
		}
	}

	private synchronized @Nullable Q next() {
		working = null;
		try {
			while (!closed && (asked == null || asked.equals(done))) {
				wait();
			}
		} catch (@SuppressWarnings("unused") InterruptedException e) {
			closed = true;
		}
		cancelled = closed;
		working = closed ? null : asked;
		return working;
	}
}
