package org.busbar.ui.internal.converter;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import org.busbar.api.channel.ConverterProvider;
import org.busbar.api.channel.ConverterUri;
import org.busbar.core.bitrate.Attempt;
import org.busbar.core.bitrate.BitRateResult;
import org.busbar.core.bitrate.BitRateSearch;
import org.eclipse.swt.widgets.Display;

/** Listens for the bit rate of a bus in the background, and tells what it hears on the thread of the user interface. */
final class RateListening {

	private final Display display;
	private final Consumer<Attempt> heard;
	private final Consumer<BitRateResult> ended;
	private final AtomicBoolean cancelled = new AtomicBoolean();

	/**
	 * @param heard gets what was heard at one rate after the other
	 * @param ended gets what came of it
	 */
	RateListening(Display display, Consumer<Attempt> heard, Consumer<BitRateResult> ended) {
		this.display = display;
		this.heard = heard;
		this.ended = ended;
	}

	/** Begins. */
	void start(ConverterProvider provider, ConverterUri uri) {
		Thread.ofPlatform().daemon().name("busbar-bitrate").start(() -> {
			try {
				BitRateResult result = new BitRateSearch(provider, uri, BitRateSearch.USUAL_TIME).search(attempt -> inUi(() -> heard.accept(attempt)),
						cancelled::get);
				inUi(() -> ended.accept(result));
			} catch (@SuppressWarnings("unused") InterruptedException e) {
				Thread.currentThread().interrupt();
			}
		});
	}

	/** Ends it within a moment; what came of it is told all the same. */
	void cancel() {
		cancelled.set(true);
	}

	private void inUi(Runnable runnable) {
		if (!display.isDisposed()) {
			display.asyncExec(runnable);
		}
	}
}
