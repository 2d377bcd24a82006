package org.busbar.cli;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.busbar.api.channel.BusEvent;
import org.busbar.api.channel.ChannelException;
import org.busbar.api.channel.ConverterProvider;
import org.busbar.api.channel.ConverterUri;
import org.busbar.can.Frame;
import org.busbar.can.log.CandumpWriter;
import org.busbar.cli.decode.FrameRows;
import org.busbar.cli.decode.FrameTime;
import org.busbar.cli.decode.UndecodedFrames;
import org.busbar.core.protocol.EffectiveProtocol;
import org.busbar.core.recorder.RecorderStatus;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code busbar monitor}: what {@code decode} would print of a log, of a bus while it runs; without a protocol the log itself. */
@Command(name = "monitor")
final class MonitorCommand extends BusbarSubcommand {

	private static final BigDecimal NANOS_PER_SECOND = BigDecimal.valueOf(1_000_000_000);

	@Option(names = "--converter", paramLabel = "URI", descriptionKey = "converter", required = true)
	String converter = "";

	@Option(names = "--protocol", paramLabel = "ID", descriptionKey = "protocol")
	Optional<String> protocol = Optional.empty();

	@Option(names = "--option", paramLabel = "NAME=VALUE", descriptionKey = "option")
	Map<String, String> options = new LinkedHashMap<>();

	@Mixin
	RowOptions rowOptions = new RowOptions();

	@Option(names = "--seconds", paramLabel = "N", descriptionKey = "monitored-seconds")
	Optional<BigDecimal> seconds = Optional.empty();

	@Option(names = "--record", paramLabel = "FILE", descriptionKey = "record")
	Optional<Path> record = Optional.empty();

	private Optional<RecordedConverter> recording = Optional.empty();
	private boolean failureTold;

	/** Prints frames as they come. */
	private abstract class Printer implements LiveBus.Listener {

		@Override
		public void event(BusEvent event) {
			if (event instanceof BusEvent.Notice notice) {
				tell("{0}", notice.message());
			} else if (event instanceof BusEvent.Dropped dropped) {
				tell(dropped.count() < 0 ? Messages.dropped_uncounted : Messages.dropped_by_device, dropped.count());
			}
		}

		@Override
		public void idle() {
			services().console().out().flush();
			tellFailure();
		}

		/** Tells what was not printed. */
		void conclude() {
			services().console().out().flush();
		}
	}

	@Override
	public Integer call() throws InterruptedException {
		ConverterUri uri = uri(converter);
		Optional<Long> nanos = seconds.map(MonitorCommand::nanos);
		Printer printer = protocol.isPresent() ? decoded(lookup().protocol(protocol.get(), options), uri) : raw(uri);
		ConverterProvider provider = lookup().converter(uri.scheme());
		recording = record.map(file -> new RecordedConverter(provider, file));
		try {
			watch(recording.<ConverterProvider>map(recorded -> recorded).orElse(provider), uri, printer, nanos);
		} finally {
			recording.ifPresent(RecordedConverter::close);
			tellFailure();
			tellDropped();
		}
		return failureTold ? ExitCode.INPUT : ExitCode.FINE;
	}

	private void watch(ConverterProvider provider, ConverterUri uri, Printer printer, Optional<Long> nanos) throws InterruptedException {
		try (LiveBus bus = new LiveBus(provider, uri, false)) {
			Optional<BusEvent.Lost> lost = bus.listen(printer, services().stop(), nanos.map(duration -> System.nanoTime() + duration));
			printer.conclude();
			if (bus.dropped() > 0) {
				tell(Messages.dropped_here, bus.dropped());
			}
			if (lost.isPresent()) {
				throw new CommandFailure(ExitCode.INPUT, lost.get().message());
			}
		} catch (ChannelException refused) {
			throw new CommandFailure(ExitCode.INPUT, String.valueOf(refused.getMessage()), refused);
		}
	}

	/** Tells once why the recording ended early. The bus is shown on. */
	private void tellFailure() {
		Optional<String> failure = recording.flatMap(RecordedConverter::status).flatMap(RecorderStatus::failure);
		if (failure.isPresent() && !failureTold) {
			failureTold = true;
			tell("{0}", failure.get());
		}
	}

	private void tellDropped() {
		long dropped = recording.flatMap(RecordedConverter::status).map(RecorderStatus::dropped).orElse(0L);
		if (dropped > 0) {
			tell(Messages.recording_dropped, record.map(Path::toString).orElse(""), dropped);
		}
	}

	private static long nanos(BigDecimal seconds) {
		if (seconds.signum() <= 0) {
			throw new CommandFailure(ExitCode.USAGE, NLS.bind(Messages.seconds_positive, seconds));
		}
		return seconds.multiply(NANOS_PER_SECOND).min(BigDecimal.valueOf(Long.MAX_VALUE / 2)).longValue();
	}

	private Printer raw(ConverterUri uri) {
		CandumpWriter log = new CandumpWriter(services().console().out(), uri.scheme());
		return new Printer() {

			@Override
			public void frame(Frame frame) {
				log.frame(frame.nanos(), frame.id(), frame.flags(), frame.dlc(), frame.payload());
			}
		};
	}

	private Printer decoded(EffectiveProtocol effective, ConverterUri uri) {
		FrameRows rows = rowOptions.rows(effective, services().console().out());
		UndecodedFrames undecoded = new UndecodedFrames();
		rows.begin();
		return new Printer() {

			@Override
			public void frame(Frame frame) {
				if (undecoded.special(frame.flags())) {
					return;
				}
				if (effective.codec().message(frame.id(), frame.flags()) == null) {
					undecoded.unknown(frame.id(), frame.flags());
				}
				rows.frame(FrameTime.format(frame.nanos()), uri.scheme(), frame.nanos(), frame.id(), frame.flags(), frame.dlc(), frame.payload());
			}

			@Override
			void conclude() {
				super.conclude();
				if (undecoded.unknown() > 0) {
					tell(Messages.unknown_frames, uri.scheme(), undecoded.unknown(), effective.descriptor().id(), undecoded.identifiers());
				}
			}
		};
	}
}
