package org.busbar.cli;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

import org.busbar.api.channel.BusEvent;
import org.busbar.api.channel.ChannelException;
import org.busbar.api.channel.ConverterUri;
import org.busbar.api.channel.HostClock;
import org.busbar.api.doctor.Site;
import org.busbar.can.Frame;
import org.busbar.core.doctor.Diagnosis;
import org.busbar.core.doctor.DiagnosisJson;
import org.busbar.core.doctor.DiagnosisText;
import org.busbar.core.doctor.Doctor;
import org.busbar.core.monitor.MonitorRecording;
import org.busbar.core.protocol.EffectiveProtocol;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code busbar doctor}: what is wrong on a bus, from a log or while it runs. */
@Command(name = "doctor")
final class DoctorCommand extends BusbarSubcommand {

	private static final BigDecimal NANOS_PER_SECOND = BigDecimal.valueOf(1_000_000_000);
	/** Schemes of buses whose time is not that of the host, and that wait until they are heard. */
	private static final Set<String> VIRTUAL = Set.of("sim", "replay");

	@Parameters(paramLabel = "LOG", descriptionKey = "log", arity = "0..1")
	Optional<String> log = Optional.empty();

	@Option(names = "--converter", paramLabel = "URI", descriptionKey = "listened-converter")
	Optional<String> converter = Optional.empty();

	@Mixin
	SiteOptions siteOptions = new SiteOptions();

	@Option(names = "--seconds", paramLabel = "N", descriptionKey = "examined-seconds", defaultValue = "20")
	BigDecimal seconds = BigDecimal.ONE;

	@Option(names = "--json", descriptionKey = "json")
	boolean json;

	@Override
	public Integer call() throws InterruptedException {
		boolean meterOnly = log.isEmpty() && converter.isEmpty() && siteOptions.needNoBus();
		if (log.isPresent() == converter.isPresent() && !meterOnly) {
			throw new CommandFailure(ExitCode.USAGE, Messages.doctor_needs);
		}
		if (seconds.signum() <= 0) {
			throw new CommandFailure(ExitCode.USAGE, NLS.bind(Messages.seconds_positive, seconds));
		}
		Site site = siteOptions.site(lookup());
		Optional<EffectiveProtocol> effective = siteOptions.effective(lookup());
		Diagnosis diagnosis = meterOnly ? judge(doctor(site, effective)) : examine(site, effective);
		print(json ? DiagnosisJson.write(diagnosis) : DiagnosisText.write(diagnosis));
		return diagnosis.isAlarming() ? ExitCode.FOUND : ExitCode.FINE;
	}

	private Diagnosis examine(Site site, Optional<EffectiveProtocol> effective) throws InterruptedException {
		return log.isPresent() ? read(new LogFile(log.get()), site, effective) : listen(bus(converter.orElseThrow()), doctor(site, effective));
	}

	/** What was measured, without a bus. */
	private static Diagnosis judge(Doctor doctor) {
		doctor.advance(0);
		return doctor.diagnosis();
	}

	private Doctor doctor(Site site, Optional<EffectiveProtocol> effective) {
		return effective.isPresent() ? new Doctor(site, effective.get()) : new Doctor(site, services().catalogue().protocols());
	}

	private Diagnosis read(LogFile file, Site site, Optional<EffectiveProtocol> effective) {
		Optional<MonitorRecording> ownLink = file.ownLink(services().console());
		LogDiagnosis reading = new LogDiagnosis(file.name(), () -> doctor(site, effective), ownLink, services().console());
		file.read(services().console(), reading);
		return reading.conclude();
	}

	private Diagnosis listen(ConverterUri uri, Doctor doctor) throws InterruptedException {
		long duration = seconds.multiply(NANOS_PER_SECOND).min(BigDecimal.valueOf(Long.MAX_VALUE / 2)).longValue();
		boolean virtual = VIRTUAL.contains(uri.scheme());
		try (LiveBus bus = new LiveBus(lookup().converter(uri.scheme()), uri, virtual)) {
			doctor.bitRate(bus.bitRate());
			Listening listening = new Listening(doctor, virtual, bus);
			Optional<BusEvent.Lost> lost = bus.listen(listening, services().stop(), Optional.of(System.nanoTime() + duration));
			if (lost.isPresent()) {
				throw new CommandFailure(ExitCode.INPUT, lost.get().message());
			}
			listening.conclude();
			return doctor.diagnosis();
		} catch (ChannelException refused) {
			throw new CommandFailure(ExitCode.INPUT, String.valueOf(refused.getMessage()), refused);
		}
	}

	/** Lets the doctor hear the bus, and its silence: after the latest frame the clock of the bus goes on with the host's. */
	private final class Listening implements LiveBus.Listener {

		private final Doctor doctor;
		private final boolean virtual;
		private final LiveBus bus;
		private final long opened = HostClock.nanos();
		private boolean heard;
		private long latest;
		private long heardAt;
		private long lost;

		Listening(Doctor doctor, boolean virtual, LiveBus bus) {
			this.doctor = doctor;
			this.virtual = virtual;
			this.bus = bus;
		}

		@Override
		public void frame(Frame frame) {
			tellLost();
			heard = true;
			latest = frame.nanos();
			heardAt = System.nanoTime();
			doctor.frame(frame.nanos(), frame.id(), frame.flags(), frame.dlc(), frame.payload());
		}

		@Override
		public void event(BusEvent event) {
			if (event instanceof BusEvent.Notice notice) {
				tell("{0}", notice.message());
			} else if (event instanceof BusEvent.Dropped dropped) {
				doctor.lost(dropped.count());
			}
		}

		@Override
		public void idle() {
			if (heard && !virtual) {
				doctor.advance(latest + System.nanoTime() - heardAt);
			}
		}

		/** While it happens: what the doctor judges depends on when. */
		private void tellLost() {
			long dropped = bus.dropped();
			if (dropped > lost) {
				doctor.lost(dropped - lost);
				lost = dropped;
			}
		}

		/** A bus that was never heard has no clock but the host's; it was silent for as long as it was open. */
		void conclude() {
			tellLost();
			if (heard) {
				idle();
			} else {
				doctor.advance(opened);
				doctor.advance(HostClock.nanos());
			}
		}
	}
}
