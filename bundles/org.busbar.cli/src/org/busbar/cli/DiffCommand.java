package org.busbar.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.busbar.api.quantity.Quantity;
import org.busbar.core.identify.Fit;
import org.busbar.core.identify.Heard;
import org.busbar.core.identify.Side;
import org.busbar.core.identify.SideIdentification;
import org.busbar.core.protocol.EffectiveProtocol;
import org.busbar.core.session.LiveFrames;
import org.busbar.core.traffic.BusTraffic;
import org.busbar.core.traffic.DifferenceJson;
import org.busbar.core.traffic.DifferenceText;
import org.busbar.core.traffic.TrafficDifference;
import org.busbar.core.traffic.ValueRanges;
import org.busbar.core.traffic.ValueRanges.Range;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code busbar diff LOG LOG}: messages that only one log has, periods and data lengths that changed, and values where the protocol is known. */
@Command(name = "diff")
final class DiffCommand extends BusbarSubcommand {

	private static final String STANDARD_INPUT = "-";
	/** A damaged log may name any number. */
	private static final int MOST_BUSES = 64;

	@Parameters(index = "0", paramLabel = "LOG", descriptionKey = "log")
	String first = "";

	@Parameters(index = "1", paramLabel = "LOG", descriptionKey = "log")
	String second = "";

	@Option(names = "--protocol", paramLabel = "ID", descriptionKey = "diff-protocol")
	Optional<String> protocol = Optional.empty();

	@Option(names = "--option", paramLabel = "NAME=VALUE", descriptionKey = "option")
	Map<String, String> options = new LinkedHashMap<>();

	@Option(names = "--json", descriptionKey = "json")
	boolean json;

	/** What was read of one log: its bus with the most frames. */
	private record Counted(LogFile file, BusTraffic bus, LiveFrames latest, long last, boolean damaged) {
	}

	@Override
	public Integer call() {
		if (protocol.isEmpty() && !options.isEmpty()) {
			throw new CommandFailure(ExitCode.USAGE, Messages.option_without_protocol);
		}
		if (first.equals(STANDARD_INPUT) || second.equals(STANDARD_INPUT)) {
			throw new CommandFailure(ExitCode.USAGE, Messages.diff_files_only);
		}
		Optional<EffectiveProtocol> named = protocol.map(id -> lookup().protocol(id, options));
		Counted one = count(new LogFile(first));
		Counted other = count(new LogFile(second));
		Optional<EffectiveProtocol> spoken = named.or(() -> identified(one, other));
		Map<Quantity, Range> values = spoken.map(effective -> values(one, effective)).orElse(Map.of());
		Map<Quantity, Range> otherValues = spoken.map(effective -> values(other, effective)).orElse(Map.of());
		TrafficDifference difference = TrafficDifference.between(one.bus, other.bus, values, otherValues);
		String id = spoken.map(effective -> effective.descriptor().id()).orElse("");
		if (id.isEmpty()) {
			tell(Messages.diff_no_protocol);
		} else if (named.isEmpty()) {
			tell(Messages.diff_protocol, id);
		}
		print(json ? DifferenceJson.write(difference, first, second, id) : DifferenceText.write(difference, first, second));
		if (one.damaged || other.damaged) {
			return ExitCode.INPUT;
		}
		return difference.isEmpty() ? ExitCode.FINE : ExitCode.FOUND;
	}

	private Counted count(LogFile file) {
		Map<String, LiveFrames> latest = new LinkedHashMap<>();
		long[] last = {0};
		StatsCommand.Counting counting = new StatsCommand.Counting(file.name(), services().console()) {

			@Override
			public void frame(@Nullable String time, String channel, long nanos, int id, int flags, int dlc, long payload) {
				super.frame(time, channel, nanos, id, flags, dlc, payload);
				last[0] = Math.max(last[0], nanos);
				if (latest.containsKey(channel) || latest.size() < MOST_BUSES) {
					latest.computeIfAbsent(channel, any -> new LiveFrames(0)).frame(nanos, id, flags, dlc, payload);
				}
			}
		};
		file.read(services().console(), counting);
		boolean damaged = counting.conclude();
		List<BusTraffic> buses = counting.traffic.buses();
		BusTraffic fullest = buses.getFirst();
		if (buses.size() > 1) {
			counting.tell(Messages.other_buses, fullest.name(), ReadLog.othersThan(fullest.name(), buses.stream().map(BusTraffic::name).toList()));
		}
		return new Counted(file, fullest, latest.getOrDefault(fullest.name(), new LiveFrames(0)), last[0], damaged);
	}

	/** What the battery of either log clearly speaks. */
	private Optional<EffectiveProtocol> identified(Counted one, Counted other) {
		SideIdentification identification = new SideIdentification(services().catalogue().protocols());
		return identified(identification, one).or(() -> identified(identification, other));
	}

	private static Optional<EffectiveProtocol> identified(SideIdentification identification, Counted log) {
		return identification.sides(Heard.of(log.latest.snapshot(log.last, 0).rows())).stream().map(Side::clear).flatMap(Optional::stream).findFirst()
				.map(Fit::protocol);
	}

	/** Reads the log once more. What is wrong with it was told the first time. */
	private Map<Quantity, Range> values(Counted log, EffectiveProtocol effective) {
		ValueRanges ranges = new ValueRanges(effective);
		log.file.read(services().console(), new QuietLog((channel, nanos, id, flags, dlc, payload) -> {
			if (channel.equals(log.bus.name())) {
				ranges.frame(nanos, id, flags, dlc, payload);
			}
		}));
		return ranges.ranges();
	}
}
