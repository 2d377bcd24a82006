package org.busbar.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.busbar.api.channel.BusEvent;
import org.busbar.api.channel.ConverterProvider;
import org.busbar.api.channel.ConverterUri;
import org.busbar.api.doctor.Finding;
import org.busbar.can.Frame;
import org.busbar.can.log.CandumpWriter;
import org.busbar.cli.decode.FrameRows;
import org.busbar.cli.decode.FrameTime;
import org.busbar.cli.decode.UndecodedFrames;
import org.busbar.core.arming.ArmResult;
import org.busbar.core.doctor.Diagnosis;
import org.busbar.core.doctor.DiagnosisText;
import org.busbar.core.protocol.EffectiveProtocol;
import org.busbar.core.recorder.RecorderStatus;
import org.busbar.core.session.SessionStatus;
import org.busbar.core.watch.EventKind;
import org.busbar.core.watch.FindingEvents;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code busbar monitor}: what {@code decode} would print of a log, of a bus while it runs; without a protocol the log itself. */
@Command(name = "monitor")
final class MonitorCommand extends BusbarSubcommand {

	private static final BigDecimal NANOS_PER_SECOND = BigDecimal.valueOf(1_000_000_000);
	/** Rules that need no frame to be decoded. */
	private static final String WIRES = "E-";
	private static final String NOT_ACKNOWLEDGED = "P-11";

	@Option(names = "--converter", paramLabel = "URI", descriptionKey = "listened-converter", required = true)
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

	@Option(names = "--acknowledge", descriptionKey = "acknowledge")
	boolean acknowledge;

	private boolean failureTold;
	private boolean answerTold;
	private final FindingEvents findings = new FindingEvents(this::tell);
	private Optional<Diagnosis> diagnosed = Optional.empty();

	/** Prints frames as they come. */
	private abstract class Printer implements MonitoredBus.Listener {

		private final MonitoredBus bus;

		Printer(MonitoredBus bus) {
			this.bus = bus;
		}

		@Override
		public void event(BusEvent event) {
			if (event instanceof BusEvent.Notice notice) {
				tell("{0}", notice.message());
			} else if (event instanceof BusEvent.Dropped dropped) {
				tell(dropped.count() < 0 ? Messages.dropped_uncounted : Messages.dropped_by_device, dropped.count());
			}
		}

		@Override
		public void state(SessionStatus status) {
			// The end is told with the result of the command.
			if (!status.state().isOver() && !status.message().isEmpty()) {
				tell("{0}", status.message());
			}
		}

		@Override
		public void idle() {
			services().console().out().flush();
			tellFailure(bus);
			tell(bus.diagnosis());
			if (acknowledge && !answerTold) {
				bus.acknowledge().ifPresent(this::tellAnswer);
			}
		}

		private void tellAnswer(ArmResult answer) {
			answerTold = true;
			switch (answer) {
				case ArmResult.Done done -> tell(Messages.acknowledging, bus.name());
				case ArmResult.Refused refused -> tell("{0}", refused.reason());
			}
		}

		/** Tells what was not printed. */
		void conclude() {
			tell(bus.lastDiagnosis());
			services().console().out().flush();
		}
	}

	@Override
	public Integer call() throws InterruptedException {
		Optional<Long> nanos = seconds.map(MonitorCommand::nanos);
		Optional<EffectiveProtocol> effective = protocol.map(id -> lookup().protocol(id, options));
		ConverterUri uri = bus(converter);
		ConverterProvider provider = lookup().converter(uri.scheme());
		Optional<String> lost;
		MonitoredBus bus = open(provider, uri);
		try (bus) {
			Printer printer = effective.isPresent() ? decoded(bus, effective.get(), uri) : raw(bus, uri);
			lost = bus.listen(printer, services().stop(), nanos.map(duration -> System.nanoTime() + duration));
			printer.conclude();
			if (bus.dropped() > 0) {
				tell(Messages.dropped_here, bus.dropped());
			}
			if (acknowledge && !answerTold) {
				tell(Messages.never_acknowledged, bus.name());
			}
		}
		// The recording is complete only now.
		tellFailure(bus);
		long unrecorded = bus.recording().map(RecorderStatus::dropped).orElse(0L);
		if (unrecorded > 0) {
			tell(Messages.recording_dropped, record.map(Path::toString).orElse(""), unrecorded);
		}
		if (lost.isPresent()) {
			throw new CommandFailure(ExitCode.INPUT, lost.get());
		}
		return failureTold ? ExitCode.INPUT : ExitCode.FINE;
	}

	/** What is wrong on the wires. What the frames mean is a matter of the doctor's own command. */
	private void tell(Optional<Diagnosis> diagnosis) {
		if (!diagnosis.equals(diagnosed)) {
			diagnosed = diagnosis;
			diagnosis.ifPresent(word -> findings.diagnosis(new Diagnosis(word.verdict(), word.causes(),
					word.findings().stream().filter(finding -> finding.id().startsWith(WIRES) || finding.id().equals(NOT_ACKNOWLEDGED)).toList(),
					word.inferred()),
					Instant.now()));
		}
	}

	private void tell(EventKind kind, Finding finding) {
		tell("{0}", kind == EventKind.OVER ? NLS.bind(Messages.finding_over, finding.id()) : DiagnosisText.write(finding).stripTrailing());
	}

	private MonitoredBus open(ConverterProvider provider, ConverterUri uri) {
		try {
			return new MonitoredBus(provider, uri, record);
		} catch (IOException refused) {
			throw new CommandFailure(ExitCode.INPUT, String.valueOf(refused.getMessage()), refused);
		}
	}

	/** Tells once why the recording ended early. The bus is shown on. */
	private void tellFailure(MonitoredBus bus) {
		Optional<String> failure = bus.recording().flatMap(RecorderStatus::failure);
		if (failure.isPresent() && !failureTold) {
			failureTold = true;
			tell("{0}", failure.get());
		}
	}

	private static long nanos(BigDecimal seconds) {
		if (seconds.signum() <= 0) {
			throw new CommandFailure(ExitCode.USAGE, NLS.bind(Messages.seconds_positive, seconds));
		}
		return seconds.multiply(NANOS_PER_SECOND).min(BigDecimal.valueOf(Long.MAX_VALUE / 2)).longValue();
	}

	private Printer raw(MonitoredBus bus, ConverterUri uri) {
		CandumpWriter log = new CandumpWriter(services().console().out(), uri.scheme());
		return new Printer(bus) {

			@Override
			public void frame(Frame frame) {
				log.frame(frame.nanos(), frame.id(), frame.flags(), frame.dlc(), frame.payload());
			}
		};
	}

	private Printer decoded(MonitoredBus bus, EffectiveProtocol effective, ConverterUri uri) {
		FrameRows rows = rowOptions.rows(effective, services().console().out());
		UndecodedFrames undecoded = new UndecodedFrames();
		rows.begin();
		return new Printer(bus) {

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
