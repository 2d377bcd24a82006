package org.busbar.cli;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.busbar.api.catalogue.Device;
import org.busbar.api.channel.BusEvent;
import org.busbar.api.channel.ChannelException;
import org.busbar.api.channel.ConverterUri;
import org.busbar.can.Frame;
import org.busbar.cli.console.Console;
import org.busbar.core.identify.Heard;
import org.busbar.core.identify.Side;
import org.busbar.core.identify.SideIdentification;
import org.busbar.core.identify.SidesJson;
import org.busbar.core.identify.SidesText;
import org.busbar.core.session.LiveFrames;
import org.busbar.core.settings.SettingsCheck;
import org.busbar.core.settings.SettingsText;
import org.eclipse.osgi.util.NLS;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code busbar identify}: which protocol each end of a bus speaks, and whether the settings of a brand show. */
@Command(name = "identify")
final class IdentifyCommand extends BusbarSubcommand {

	/** Schemes of buses that wait until they are heard. */
	private static final Set<String> VIRTUAL = Set.of("sim", "replay");
	private static final BigDecimal NANOS_PER_SECOND = BigDecimal.valueOf(1_000_000_000);

	@Parameters(paramLabel = "LOG", descriptionKey = "log", arity = "0..1")
	Optional<String> log = Optional.empty();

	@Option(names = "--converter", paramLabel = "URI", descriptionKey = "listened-converter")
	Optional<String> converter = Optional.empty();

	@Option(names = "--brand", paramLabel = "BRAND", descriptionKey = "identify-brand")
	Optional<String> brand = Optional.empty();

	@Option(names = "--seconds", paramLabel = "N", descriptionKey = "identify-seconds", defaultValue = "10")
	BigDecimal seconds = BigDecimal.TEN;

	@Option(names = "--json", descriptionKey = "json")
	boolean json;

	/** What was heard of one bus, and for how long it was watched. */
	private static final class Bus {

		private final LiveFrames frames = new LiveFrames(0);
		private long count;
		private long first;
		private long last;

		void add(long nanos, int id, int flags, int dlc, long payload) {
			frames.frame(nanos, id, flags, dlc, payload);
			first = count == 0 ? nanos : Math.min(first, nanos);
			last = count == 0 ? nanos : Math.max(last, nanos);
			count++;
		}

		List<Heard> heard() {
			return Heard.of(frames.snapshot(last, 0).rows());
		}
	}

	@Override
	public Integer call() throws InterruptedException {
		if (log.isPresent() == converter.isPresent()) {
			throw new CommandFailure(ExitCode.USAGE, Messages.log_or_converter);
		}
		if (seconds.signum() <= 0) {
			throw new CommandFailure(ExitCode.USAGE, NLS.bind(Messages.seconds_positive, seconds));
		}
		Optional<Device> device = brand.map(id -> lookup().brand(id));
		Bus bus = log.isPresent() ? read(new LogFile(log.get())) : listen(bus(converter.orElseThrow()));
		List<Heard> heard = bus.heard();
		List<Side> sides = new SideIdentification(services().catalogue().protocols()).sides(heard);
		print(json ? SidesJson.write(sides) : SidesText.write(sides));
		if (!json && device.isPresent()) {
			double watched = log.isPresent() ? (bus.last - bus.first) / NANOS_PER_SECOND.doubleValue() : seconds.doubleValue();
			print("\n" + SettingsText.write(device.get(), new SettingsCheck(device.get(), services().catalogue()).states(heard, sides, bus.last, watched)));
		}
		return ExitCode.FINE;
	}

	/** Of a log of several buses the one with the most frames counts. */
	private Bus read(LogFile file) {
		Reading reading = new Reading(file.name(), services().console());
		file.read(services().console(), reading);
		return reading.fullest();
	}

	private static final class Reading extends ReadLog {

		private final Map<String, Bus> buses = new LinkedHashMap<>();

		Reading(String name, Console console) {
			super(name, console);
		}

		@Override
		public void frame(@Nullable String time, String channel, long nanos, int id, int flags, int dlc, long payload) {
			buses.computeIfAbsent(channel, any -> new Bus()).add(nanos, id, flags, dlc, payload);
		}

		@Override
		public void lost(long count) {
			// What was heard says the same with or without the frames that are missing.
		}

		Bus fullest() {
			concludeProblems();
			Map.Entry<String, Bus> fullest = buses.entrySet().stream().reduce((one, other) -> other.getValue().count > one.getValue().count ? other : one)
					.orElseThrow(() -> new CommandFailure(ExitCode.INPUT, NLS.bind(Messages.no_log, name())));
			if (buses.size() > 1) {
				tell(Messages.other_buses, fullest.getKey(), othersThan(fullest.getKey(), buses.keySet()));
			}
			return fullest.getValue();
		}
	}

	private Bus listen(ConverterUri uri) throws InterruptedException {
		long duration = seconds.multiply(NANOS_PER_SECOND).min(BigDecimal.valueOf(Long.MAX_VALUE / 2)).longValue();
		Bus bus = new Bus();
		try (LiveBus live = new LiveBus(lookup().converter(uri.scheme()), uri, VIRTUAL.contains(uri.scheme()))) {
			Optional<BusEvent.Lost> lost = live.listen(new LiveBus.Listener() {

				@Override
				public void frame(Frame frame) {
					bus.add(frame.nanos(), frame.id(), frame.flags(), frame.dlc(), frame.payload());
				}

				@Override
				public void event(BusEvent event) {
					if (event instanceof BusEvent.Notice notice) {
						tell("{0}", notice.message());
					}
				}

				@Override
				public void idle() {
					// Silence identifies nothing.
				}
			}, services().stop(), Optional.of(System.nanoTime() + duration));
			if (lost.isPresent()) {
				throw new CommandFailure(ExitCode.INPUT, lost.get().message());
			}
			return bus;
		} catch (ChannelException refused) {
			throw new CommandFailure(ExitCode.INPUT, String.valueOf(refused.getMessage()), refused);
		}
	}
}
