package org.busbar.sim;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.busbar.api.channel.ChannelException;
import org.busbar.api.channel.ConverterUri;
import org.busbar.api.quantity.Quantity;

/**
 * What a {@code sim:} URI asks for.
 *
 * @param protocol        id of the protocol
 * @param seed            decides all that is random
 * @param cells           cells in series, 15 or 16
 * @param capacity        Ah
 * @param soc             state of charge at the beginning, in percent
 * @param current         battery current in A, positive while charging, instead of a load profile
 * @param temperature     of the surroundings, in degree Celsius
 * @param realTime        whether time goes as fast as on the wall; otherwise as fast as the sink takes the frames
 * @param durationNanos   length of the run in nanoseconds; empty when it has no end
 * @param startNanos      time of the first step: nanoseconds since 1970-01-01 UTC; empty when it starts now
 * @param alarms          alarms and warnings that the battery raises
 * @param inverter        whether there is an inverter; empty when there is one if the protocol's driver can be one
 * @param battery         whether a battery talks on the bus; without one somebody else has to play it
 * @param bitRate         at which the converter listens, in bit/s
 * @param busBitRate      at which the bus runs, in bit/s
 * @param protocolOptions options of the protocol by id
 */
record SimulationSettings(String protocol, long seed, int cells, double capacity, double soc, OptionalDouble current, double temperature, boolean realTime,
		OptionalLong durationNanos, OptionalLong startNanos, Set<Quantity> alarms, Optional<Boolean> inverter, boolean battery, int bitRate,
		int busBitRate, Map<String, String> protocolOptions) {

	private static final String PROTOCOL_OPTION = "option.";
	private static final long NANOS_PER_SECOND = 1_000_000_000L;
	/** 2026-01-01T00:00:00Z; a run as fast as possible is the same on every day. */
	private static final long DEFAULT_START = 1_767_225_600L;
	/** 2100-01-01T00:00:00Z. */
	private static final long LAST_START = 4_102_444_800L;
	private static final long LONGEST_RUN = 1_000_000_000L;

	SimulationSettings {
		alarms = Set.copyOf(alarms);
		protocolOptions = Map.copyOf(protocolOptions);
	}

	/** Whether the converter listens at the rate of the bus; at another it hears only errors. */
	boolean hears() {
		return bitRate == busBitRate;
	}

	/**
	 * @throws ChannelException names the option that is unknown or malformed and lists what there is
	 */
	static SimulationSettings of(ConverterUri uri) throws ChannelException {
		return new Parser(uri).settings();
	}

	/** Takes one option after the other; what is left over at the end is unknown. */
	private static final class Parser {

		private static final Pattern WHOLE_NUMBER = Pattern.compile("-?\\d{1,18}");
		private static final Pattern NUMBER = Pattern.compile("-?\\d{1,12}(?:\\.\\d{1,9})?");

		private static final String[] BIT_RATES = {"125000", "250000", "500000", "1000000"};
		private static final int USUAL_BIT_RATE = 500_000;

		private final String target;
		private final Map<String, String> rest;

		Parser(ConverterUri uri) {
			target = uri.target();
			rest = new TreeMap<>(uri.options());
		}

		SimulationSettings settings() throws ChannelException {
			boolean realTime = oneOf("speed", "1", "1", "max").equals("1");
			int busRate = Integer.parseInt(oneOf("busrate", Integer.toString(USUAL_BIT_RATE), BIT_RATES));
			OptionalDouble start = number("start", 0, LAST_START);
			OptionalDouble seconds = number("seconds", 0, LONGEST_RUN);
			SimulationSettings settings = new SimulationSettings(target, seed(), Integer.parseInt(oneOf("cells", "16", "15", "16")),
					number("capacity", 1, 10_000).orElse(100),
					number("soc", 0, 100).orElse(50), number("current", -10_000, 10_000), number("temperature", -40, 80).orElse(25), realTime, nanos(seconds),
					start.isEmpty() && !realTime ? OptionalLong.of(DEFAULT_START * NANOS_PER_SECOND) : nanos(start), alarms(), inverter(),
					oneOf("battery", "true", "true", "false").equals("true"), bitRate(busRate), busRate, protocolOptions());
			if (!rest.isEmpty()) {
				throw new ChannelException(Messages.format("option.unknown", rest.keySet().iterator().next(), Messages.format("options")));
			}
			return settings;
		}

		private int bitRate(int busRate) throws ChannelException {
			return Integer.parseInt(oneOf("bitrate", Integer.toString(busRate), BIT_RATES));
		}

		private long seed() throws ChannelException {
			String text = rest.remove("seed");
			if (text == null) {
				return 1;
			}
			if (!WHOLE_NUMBER.matcher(text).matches()) {
				throw refused("seed", text, Messages.format("expected.whole"));
			}
			return Long.parseLong(text);
		}

		private OptionalDouble number(String option, double lowest, double highest) throws ChannelException {
			String text = rest.remove(option);
			if (text == null) {
				return OptionalDouble.empty();
			}
			if (NUMBER.matcher(text).matches()) {
				double value = Double.parseDouble(text);
				if (value >= lowest && value <= highest) {
					return OptionalDouble.of(value);
				}
			}
			throw refused(option, text,
					Messages.format("expected.number", BigDecimal.valueOf(lowest).toBigInteger(), BigDecimal.valueOf(highest).toBigInteger()));
		}

		private static OptionalLong nanos(OptionalDouble seconds) {
			return seconds.isEmpty()
					? OptionalLong.empty()
					: OptionalLong.of(BigDecimal.valueOf(seconds.getAsDouble()).multiply(BigDecimal.valueOf(NANOS_PER_SECOND)).longValue());
		}

		private String oneOf(String option, String otherwise, String... values) throws ChannelException {
			String text = rest.remove(option);
			if (text == null) {
				return otherwise;
			}
			for (String value : values) {
				if (value.equals(text)) {
					return text;
				}
			}
			throw refused(option, text, String.join(Messages.format("expected.or"), values));
		}

		private Optional<Boolean> inverter() throws ChannelException {
			String text = oneOf("inverter", "", "true", "false");
			return text.isEmpty() ? Optional.empty() : Optional.of(Boolean.valueOf(text));
		}

		private Set<Quantity> alarms() throws ChannelException {
			Set<Quantity> alarms = EnumSet.noneOf(Quantity.class);
			String text = rest.remove("alarms");
			if (text == null || text.isEmpty()) {
				return alarms;
			}
			for (String name : text.split(",")) {
				Optional<Quantity> alarm = Quantity.of(name.contains(".") ? name : "alarm." + name).filter(Parser::isAlarm);
				alarms.add(alarm.orElseThrow(() -> refused("alarms", text, Messages.format("expected.alarms",
						Stream.of(Quantity.values()).filter(Parser::isAlarm).map(Quantity::id).collect(Collectors.joining(", "))))));
			}
			return alarms;
		}

		private static boolean isAlarm(Quantity quantity) {
			return quantity.id().startsWith("alarm.") || quantity.id().startsWith("warning.");
		}

		private Map<String, String> protocolOptions() {
			Map<String, String> options = new HashMap<>();
			rest.forEach((name, value) -> {
				if (name.startsWith(PROTOCOL_OPTION)) {
					options.put(name.substring(PROTOCOL_OPTION.length()), value);
				}
			});
			rest.keySet().removeIf(name -> name.startsWith(PROTOCOL_OPTION));
			return options;
		}

		private static ChannelException refused(String option, String text, String expected) {
			return new ChannelException(Messages.format("option.value", option, text, expected, Messages.format("options")));
		}
	}
}
