package org.busbar.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.busbar.api.catalogue.Device;
import org.busbar.api.channel.ConverterUri;
import org.busbar.api.doctor.Finding;
import org.busbar.api.monitor.MonitorDescription;
import org.busbar.api.monitor.MonitorSnapshot;
import org.busbar.api.wiring.Socket;
import org.busbar.core.doctor.Diagnosis;
import org.busbar.core.doctor.DiagnosisText;
import org.busbar.core.monitor.MonitorJson;
import org.busbar.core.monitor.MonitorRecorder;
import org.busbar.core.monitor.MonitorService;
import org.busbar.core.monitor.MonitorSession;
import org.busbar.core.monitor.MonitorState;
import org.busbar.core.monitor.MonitorStatus;
import org.busbar.core.monitor.MonitorText;
import org.busbar.core.monitor.PinCheck;
import org.busbar.core.monitor.SessionKeyConsent;
import org.busbar.core.monitor.SessionKeyConsents;
import org.busbar.core.observation.Assumptions;
import org.busbar.core.observation.Dialect;
import org.eclipse.osgi.util.NLS;

/** Watches one battery over its own link until the time is over or a stop is asked for, beside a bus if there is one. */
final class BatteryWatch {

	private static final BigDecimal NANOS_PER_SECOND = BigDecimal.valueOf(TimeUnit.SECONDS.toNanos(1));
	private static final long BETWEEN_LOOKS = TimeUnit.MILLISECONDS.toNanos(50);

	private final BusbarSubcommand command;
	private final Optional<String> id;
	private final BatteryLinkOptions options;
	private final boolean json;
	private final MonitorService monitors;
	private String told = "";
	private long shown = Long.MIN_VALUE;
	private Optional<String> troubleTold = Optional.empty();

	BatteryWatch(BusbarSubcommand command, Optional<String> id, BatteryLinkOptions options, boolean json) {
		this.command = command;
		this.id = id;
		this.options = options;
		this.json = json;
		monitors = command.services().monitors();
	}

	/** The exit code. */
	int run(ConverterUri port) throws InterruptedException {
		Optional<Long> duration = options.seconds.map(BatteryWatch::nanos);
		String battery = battery();
		MonitorDescription description = monitors.battery(battery)
				.orElseThrow(() -> new CommandFailure(ExitCode.USAGE, NLS.bind(Messages.battery_no_link, battery, String.join(", ", monitors.batteries()))))
				.description();
		PinCheck check = PinCheck.simulated(port).orElseGet(() -> measured(battery, description));
		Optional<SessionKeyConsent> consent = consent(battery);
		try (Bus bus = bus(); MonitorSession session = open(battery, port, check, consent)) {
			bus.compare(session);
			Optional<MonitorRecorder> recorder = recorder(session);
			long end = duration.map(length -> System.nanoTime() + length).orElse(Long.MAX_VALUE);
			while (!command.services().stop().made() && (duration.isEmpty() || System.nanoTime() - end < 0) && !bus.isOver()) {
				look(session, recorder);
				LockSupport.parkNanos(this, BETWEEN_LOOKS);
			}
			look(session, recorder);
			MonitorStatus last = session.status();
			Optional<Diagnosis> diagnosis = bus.diagnosis();
			session.close();
			recorder.ifPresent(this::conclude);
			show(session, last, diagnosis);
			bus.check();
			return diagnosis.filter(Diagnosis::isAlarming).isPresent() ? ExitCode.FOUND : session.snapshot().isPresent() ? ExitCode.FINE : ExitCode.INPUT;
		} catch (IOException refused) {
			throw new CommandFailure(ExitCode.INPUT, String.valueOf(refused.getMessage()), refused);
		}
	}

	private String battery() {
		List<String> known = monitors.batteries();
		return id.orElseGet(() -> {
			if (known.size() != 1) {
				throw new CommandFailure(ExitCode.USAGE, NLS.bind(Messages.battery_which_link, String.join(", ", known)));
			}
			return known.getFirst();
		});
	}

	/** Before the first byte: what has to be known, and the proof that it is the right pin. */
	private PinCheck measured(String battery, MonitorDescription description) {
		description.cautions().forEach(caution -> command.tell("{0}", caution));
		Device device = command.lookup().battery(battery);
		String wanted = options.socket.orElseGet(() -> description.sockets().stream().sorted().findFirst().orElse(""));
		Socket socket = device.sockets().stream().filter(some -> some.id().equals(wanted)).findFirst()
				.orElseThrow(() -> new CommandFailure(ExitCode.USAGE, NLS.bind(Messages.battery_no_socket, battery, wanted)));
		double volts = options.idleVolts.orElseThrow(() -> new CommandFailure(ExitCode.USAGE, NLS.bind(Messages.battery_measure, socket.name())));
		if (!Double.isFinite(volts)) {
			throw new CommandFailure(ExitCode.USAGE, NLS.bind(Messages.no_number, volts));
		}
		return switch (PinCheck.judge(description, socket, volts)) {
			case PinCheck.Verdict.Proven proven -> proven.check();
			case PinCheck.Verdict.Refused refused -> throw new CommandFailure(ExitCode.USAGE, refused.message());
		};
	}

	/** Given now, or for this site before. Without a site that has a name it holds for this once. */
	private Optional<SessionKeyConsent> consent(String battery) {
		SessionKeyConsents consents = SessionKeyConsents.beside(command.services().own());
		Optional<String> site = options.site.map(String::strip).filter(name -> !name.isEmpty());
		if (!options.allowKey) {
			return site.flatMap(name -> consents.find(battery, name));
		}
		SessionKeyConsent given = new SessionKeyConsent(battery, site.orElse(""), Instant.now());
		if (site.isPresent()) {
			try {
				consents.keep(given);
			} catch (IOException e) {
				command.tell("{0}", String.valueOf(e.getMessage()));
			}
		}
		return Optional.of(given);
	}

	private MonitorSession open(String battery, ConverterUri port, PinCheck check, Optional<SessionKeyConsent> consent) {
		try {
			return monitors.open(battery, port, check, consent);
		} catch (IllegalArgumentException unknown) {
			throw new CommandFailure(ExitCode.USAGE, String.valueOf(unknown.getMessage()), unknown);
		}
	}

	/** A bus beside the link, or none. */
	@SuppressWarnings("resource") // The caller closes it.
	private Bus bus() throws IOException, InterruptedException {
		if (options.converter.isEmpty()) {
			return new Bus(Optional.empty());
		}
		ConverterUri uri = command.bus(options.converter.get());
		return new Bus(Optional.of(new MonitoredBus(command.lookup().converter(uri.scheme()), uri, options.file,
				Assumptions.NONE.with(new Dialect.Identified(command.services().catalogue().protocols())))));
	}

	private record Bus(Optional<MonitoredBus> bus) implements AutoCloseable {

		void compare(MonitorSession session) {
			bus.ifPresent(some -> some.compare(session::snapshot));
		}

		boolean isOver() {
			return bus.filter(MonitoredBus::isOver).isPresent();
		}

		Optional<Diagnosis> diagnosis() {
			return bus.flatMap(MonitoredBus::diagnosis);
		}

		/** What it ended with, if that was not of its own accord. */
		void check() {
			bus.flatMap(MonitoredBus::failure).ifPresent(message -> {
				throw new CommandFailure(ExitCode.INPUT, message);
			});
		}

		@Override
		public void close() {
			bus.ifPresent(MonitoredBus::close);
		}
	}

	@SuppressWarnings("resource") // The session closes it.
	private Optional<MonitorRecorder> recorder(MonitorSession session) throws IOException {
		Optional<Path> file = options.converter.isPresent() ? options.file.map(MonitorRecorder::beside) : options.file;
		return file.isPresent() ? Optional.of(session.record(file.get())) : Optional.empty();
	}

	/** What is new, each thing once. */
	private void look(MonitorSession session, Optional<MonitorRecorder> recorder) {
		String text = session.status().text();
		if (!text.equals(told)) {
			told = text;
			command.tell("{0}", text);
			if (session.status().state() == MonitorState.KEY_NEEDED) {
				command.tell(Messages.battery_agree);
			}
		}
		session.snapshot().filter(snapshot -> snapshot.nanos() > shown).ifPresent(this::line);
		Optional<String> trouble = recorder.flatMap(some -> some.status().failure());
		if (!trouble.equals(troubleTold)) {
			troubleTold = trouble;
			trouble.ifPresent(what -> command.tell("{0}", what));
		}
	}

	private void line(MonitorSnapshot snapshot) {
		shown = snapshot.nanos();
		if (!json) {
			command.tell("{0}", MonitorText.line(snapshot));
		}
	}

	private void conclude(MonitorRecorder recorder) {
		MonitorRecorder.Status status = recorder.status();
		command.tell(Messages.battery_recorded, recorder.name(), status.lines());
		if (status.lost() > 0) {
			command.tell(Messages.battery_lost, recorder.name(), status.lost());
		}
	}

	private void show(MonitorSession session, MonitorStatus last, Optional<Diagnosis> diagnosis) {
		List<String> findings = diagnosis.map(some -> some.findings().stream().map(BatteryWatch::sentence).toList()).orElse(List.of());
		if (json) {
			command.print(MonitorJson.write(session.description(), options.port.orElse(""), last, session.snapshot(), findings));
		} else {
			session.snapshot().ifPresent(snapshot -> command.print(MonitorText.snapshot(session.description(), snapshot)));
			diagnosis.ifPresent(some -> command.print('\n' + DiagnosisText.write(some)));
		}
	}

	private static String sentence(Finding finding) {
		return finding.id() + ' ' + finding.severity() + ": " + finding.evidence();
	}

	private static long nanos(BigDecimal given) {
		if (given.signum() <= 0) {
			throw new CommandFailure(ExitCode.USAGE, NLS.bind(Messages.seconds_positive, given));
		}
		return given.multiply(NANOS_PER_SECOND).min(BigDecimal.valueOf(Long.MAX_VALUE / 2)).longValue();
	}
}
