package org.busbar.core.session;

import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;

import org.busbar.core.arming.ArmResult;
import org.jspecify.annotations.Nullable;

/** What others ask a session's thread to do. May be called by any thread. */
final class Wishes {

	private final Queue<Wish> waiting = new ConcurrentLinkedQueue<>();

	record Wish(Supplier<ArmResult> work, CompletableFuture<ArmResult> result) {

		/** On the session's thread. */
		void grant() {
			result.complete(work.get());
		}
	}

	/** @return completed when it was granted or refused */
	CompletableFuture<ArmResult> add(Supplier<ArmResult> work) {
		CompletableFuture<ArmResult> result = new CompletableFuture<>();
		waiting.add(new Wish(work, result));
		return result;
	}

	/** For later: the turn ends before it could be granted. */
	void putBack(Wish wish) {
		waiting.add(wish);
	}

	/** The oldest one; null when there is none. */
	@Nullable
	Wish poll() {
		return waiting.poll();
	}

	void refuseAll(String reason) {
		for (Wish wish = poll(); wish != null; wish = poll()) {
			wish.result().complete(new ArmResult.Refused(reason));
		}
	}
}
