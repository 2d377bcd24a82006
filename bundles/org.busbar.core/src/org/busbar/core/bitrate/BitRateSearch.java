package org.busbar.core.bitrate;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.busbar.api.channel.Capabilities;
import org.busbar.api.channel.Channel;
import org.busbar.api.channel.ChannelException;
import org.busbar.api.channel.ConverterProvider;
import org.busbar.api.channel.ConverterUri;
import org.busbar.api.channel.Mode;

/**
 * Finds the bit rate of a bus by listening at one after the other. Whoever takes part at a wrong rate destroys the frames of all others, so it is locked where
 * the converter does not prove that it only listens; no channel is ever opened in another mode than {@link Mode#LISTEN}. For one thread, which it blocks.
 */
public final class BitRateSearch {

	/** The rates of batteries, likeliest first. */
	public static final List<Integer> RATES = List.of(500_000, 250_000, 125_000, 1_000_000);
	/** Long enough for a few frames of a battery that speaks once a second. */
	public static final Duration USUAL_TIME = Duration.ofSeconds(3);
	/** Option of a converter's URI that says the bit rate. */
	public static final String BIT_RATE = "bitrate";

	/** What stands there when the user wants it to be found. */
	public static final String AUTOMATIC = "auto";

	/** How long it waits at most before it looks whether it is to stop. */
	private static final long LOOK_MILLIS = 50;

	private final ConverterProvider provider;
	private final ConverterUri uri;
	private final Duration each;

	/**
	 * @param provider opens the converter
	 * @param uri      which; a bit rate in it is overruled
	 * @param each     how long to listen at one rate
	 */
	public BitRateSearch(ConverterProvider provider, ConverterUri uri, Duration each) {
		this.provider = provider;
		this.uri = uri;
		this.each = each;
	}

	/** Whether the user wants the bit rate of this bus to be found. */
	public static boolean isWanted(ConverterUri uri) {
		return AUTOMATIC.equals(uri.options().get(BIT_RATE));
	}

	/**
	 * The same converter at a bit rate.
	 *
	 * @param rate bit/s
	 */
	public static ConverterUri at(ConverterUri uri, int rate) {
		Map<String, String> options = new LinkedHashMap<>(uri.options());
		options.put(BIT_RATE, Integer.toString(rate));
		return new ConverterUri(uri.scheme(), uri.target(), options);
	}

	/**
	 * Listens at one rate after the other until one fits.
	 *
	 * @param progress  is told what was heard at each
	 * @param cancelled asked several times a second; true ends the search
	 * @throws InterruptedException when the thread is interrupted; the converter is closed then too
	 */
	public BitRateResult search(Consumer<Attempt> progress, BooleanSupplier cancelled) throws InterruptedException {
		List<Attempt> attempts = new ArrayList<>();
		for (int rate : RATES) {
			Listening listening = new Listening();
			try (Channel channel = provider.open(at(uri, rate), Mode.LISTEN, listening)) {
				String obstacle = obstacle(channel, rate);
				if (!obstacle.isEmpty()) {
					return new BitRateResult.Refused(attempts, obstacle);
				}
				listen(listening, cancelled);
			} catch (ChannelException refused) {
				return new BitRateResult.Refused(attempts, Objects.requireNonNullElse(refused.getMessage(), refused.toString()));
			}
			Attempt attempt = new Attempt(rate, listening.frames(), listening.errors());
			attempts.add(attempt);
			progress.accept(attempt);
			if (attempt.fits()) {
				return new BitRateResult.Found(rate, attempts);
			}
			if (!listening.loss().isEmpty()) {
				return new BitRateResult.Refused(attempts, listening.loss());
			}
			if (cancelled.getAsBoolean()) {
				return new BitRateResult.Cancelled(attempts);
			}
		}
		return attempts.stream().anyMatch(Attempt::heard) ? new BitRateResult.NoneFits(attempts) : new BitRateResult.Silent(attempts);
	}

	private void listen(Listening listening, BooleanSupplier cancelled) throws InterruptedException {
		long end = System.nanoTime() + each.toNanos();
		long left = each.toNanos();
		while (left > 0 && !cancelled.getAsBoolean() && !listening.await(Math.min(LOOK_MILLIS, TimeUnit.NANOSECONDS.toMillis(left) + 1))) {
			left = end - System.nanoTime();
		}
	}

	/** Why nothing may be heard at this rate; empty where nothing is in the way. */
	private static String obstacle(Channel channel, int rate) {
		if (channel.capabilities().listenOnly() != Capabilities.Proof.PROVEN) {
			return Messages.format("locked");
		}
		return channel.bitRate() == rate ? "" : Messages.format("other-rate", rate / 1000, channel.bitRate() / 1000);
	}
}
