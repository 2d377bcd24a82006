package org.busbar.cli;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** What happens to the command that runs when the process is told to end, by Ctrl+C or by the system. */
public final class ProcessEnd {

	/** What a capture says is found out and written after its end, which takes seconds on a slow computer. */
	private static final long SECONDS_TO_STOP = 10;

	private final StopRequest request = new StopRequest();
	private final CompletableFuture<Boolean> ended = new CompletableFuture<>();

	/** What tells the command. */
	public StopRequest request() {
		return request;
	}

	/** Runs a command. While it runs, the virtual machine does not go before {@link #stop} has returned. */
	public <T> T run(Callable<T> command) throws Exception {
		Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "busbar-stop"));
		try {
			return command.call();
		} finally {
			ended.complete(true);
		}
	}

	/** A command that listens to a bus closes it, completes its files and prints what it has; that is waited for. Any other is simply cut off. */
	public void stop() {
		request.make();
		if (request.heeded() && !ended.copy().completeOnTimeout(false, SECONDS_TO_STOP, TimeUnit.SECONDS).join()) {
			System.err.println(Messages.stop_slow);
		}
	}
}
