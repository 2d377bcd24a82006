package org.busbar.core.traffic;

import java.math.BigDecimal;
import java.util.List;

import org.busbar.core.export.Json;

/** What a log holds, as JSON. Times are seconds, periods milliseconds, loads parts of 1. */
public final class TrafficJson {

	private TrafficJson() {
	}

	private record Document(int bitRate, long lost, List<Bus> buses) {
	}

	private record Bus(String bus, long frames, long errorFrames, long sent, long unlisted, BigDecimal first, BigDecimal duration, double load, double peakLoad,
			BigDecimal longestSilence, BigDecimal longestSilenceAt, long backwards, List<Message> messages) {
	}

	private record Message(String id, long count, int dlcMin, int dlcMax, Period period, long gaps, BigDecimal first, BigDecimal last) {
	}

	private record Period(long count, BigDecimal min, BigDecimal mean, BigDecimal max, double jitter, BigDecimal longestAt) {
	}

	/**
	 * The JSON, ended by a line feed.
	 *
	 * @param bitRate that the load is computed for, in bit/s
	 */
	public static String write(LogTraffic log, int bitRate) {
		return Json.write(new Document(bitRate, log.lost(), log.buses().stream().map(bus -> bus(bus, bitRate)).toList()));
	}

	private static Bus bus(BusTraffic bus, int bitRate) {
		return new Bus(bus.name(), bus.frames(), bus.errors(), bus.sent(), bus.unlisted(), seconds(bus.first()), seconds(bus.duration()), bus.load(bitRate),
				bus.peakLoad(bitRate), seconds(bus.silence()), seconds(bus.silenceAt()), bus.backwards(),
				bus.messages().stream().map(TrafficJson::message).toList());
	}

	private static Message message(MessageTraffic message) {
		Period period = new Period(message.periods(), milli(message.minimum()), milli(message.mean()), milli(message.maximum()), message.jitter() / 1e6,
				seconds(message.longestAt()));
		return new Message(message.name(), message.count(), message.shortest(), message.longest(), period, message.gaps(), seconds(message.first()),
				seconds(message.last()));
	}

	private static BigDecimal seconds(long nanos) {
		return BigDecimal.valueOf(nanos, 9);
	}

	static BigDecimal milli(long nanos) {
		return BigDecimal.valueOf(nanos, 6);
	}
}
