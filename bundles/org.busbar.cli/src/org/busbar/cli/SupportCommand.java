package org.busbar.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.busbar.api.channel.BusEvent;
import org.busbar.api.channel.ChannelException;
import org.busbar.api.channel.ConverterUri;
import org.busbar.api.doctor.Site;
import org.busbar.can.Frame;
import org.busbar.core.configuration.Configuration;
import org.busbar.core.doctor.Doctor;
import org.busbar.core.drawing.DrawingFile;
import org.busbar.core.observation.FrameStore;
import org.busbar.core.observation.RecordedBus;
import org.busbar.core.observation.RecordedLog;
import org.busbar.core.report.Letterhead;
import org.busbar.core.report.ReportBasis;
import org.busbar.core.support.SupportBundle;
import org.busbar.core.support.SupportContent;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code busbar support}: one file for somebody who is asked for help. */
@Command(name = "support")
final class SupportCommand extends BusbarSubcommand {

	private static final String NO_CONFIGURATION = "none";
	private static final BigDecimal NANOS_PER_SECOND = BigDecimal.valueOf(1_000_000_000);
	/** Schemes of buses that wait until they are heard. */
	private static final Set<String> VIRTUAL = Set.of("sim", "replay");

	@Parameters(paramLabel = "CONFIG|none", descriptionKey = "support-config")
	String file = "";

	@Option(names = "--capture", paramLabel = "LOG", descriptionKey = "support-capture")
	Optional<String> capture = Optional.empty();

	@Option(names = "--converter", paramLabel = "URI", descriptionKey = "listened-converter")
	Optional<String> converter = Optional.empty();

	@Option(names = "--seconds", paramLabel = "N", descriptionKey = "support-seconds", defaultValue = "60")
	BigDecimal seconds = BigDecimal.ONE;

	@Option(names = "--to", paramLabel = "FILE.zip", descriptionKey = "support-to", required = true)
	String target = "";

	@Option(names = "--mask-serials", descriptionKey = "support-mask")
	boolean masked;

	@Option(names = "--force", descriptionKey = "config-force")
	boolean force;

	private final List<String> notes = new ArrayList<>();

	@Override
	public Integer call() throws InterruptedException {
		if (capture.isPresent() == converter.isPresent()) {
			throw new CommandFailure(ExitCode.USAGE, Messages.support_source);
		}
		if (seconds.signum() <= 0) {
			throw new CommandFailure(ExitCode.USAGE, NLS.bind(Messages.seconds_positive, seconds));
		}
		Path place = place();
		Optional<Configuration> configuration = file.equals(NO_CONFIGURATION)
				? Optional.empty()
				: Optional.of(new SiteFile(file).load(services().console()).configuration());
		Doctor doctor = configuration
				.map(one -> ReportBasis.of(one, services().catalogue(), Letterhead.NONE, services().version()).doctor(services().catalogue()))
				.orElseGet(() -> new Doctor(Site.UNKNOWN, services().catalogue().protocols()));
		Heard heard = capture.isPresent() ? read(capture.get(), doctor) : listen(bus(converter.orElseThrow()), doctor);
		SupportContent content = new SupportContent(services().version(), host(), heard.converter(), configuration, heard.bus(),
				Optional.of(doctor.diagnosis()),
				doctor.protocol(), notes);
		save(place, content);
		return heard.bus().isPresent() ? ExitCode.FINE : ExitCode.INPUT;
	}

	/** @param converter what it was heard with, for people */
	private record Heard(String converter, Optional<RecordedBus> bus) {
	}

	private Path place() {
		try {
			Path place = Path.of(target);
			if (!force && Files.exists(place)) {
				throw new CommandFailure(ExitCode.USAGE, NLS.bind(Messages.convert_exists, target));
			}
			return place;
		} catch (InvalidPathException e) {
			throw new CommandFailure(ExitCode.USAGE, NLS.bind(Messages.config_not_saved, target, e.getMessage()), e);
		}
	}

	private Heard read(String log, Doctor doctor) {
		try {
			RecordedBus bus = RecordedLog.read(Path.of(log), (done, total) -> true).getFirst();
			notes.addAll(bus.problems());
			doctor.bitRate(bus.bitRate());
			bus.frames().read(bus.frames().first(), bus.frames().end(), doctor);
			return new Heard(String.valueOf(Path.of(log).getFileName()), Optional.of(bus));
		} catch (IOException | InvalidPathException e) {
			throw new CommandFailure(ExitCode.INPUT, String.valueOf(e.getMessage()), e);
		}
	}

	/** A converter that does not open, or goes away, is what help is asked for: the file is written all the same and says so. */
	private Heard listen(ConverterUri uri, Doctor doctor) throws InterruptedException {
		long duration = seconds.multiply(NANOS_PER_SECOND).min(BigDecimal.valueOf(Long.MAX_VALUE / 2)).longValue();
		boolean virtual = VIRTUAL.contains(uri.scheme());
		String description = converter.orElseThrow();
		try (LiveBus bus = new LiveBus(lookup().converter(uri.scheme()), uri, virtual)) {
			description += ", " + bus.bitRate() + " bit/s, listen-only " + bus.capabilities().listenOnly().name().toLowerCase(Locale.ROOT);
			doctor.bitRate(bus.bitRate());
			tell(Messages.support_listening, converter.orElseThrow(), seconds);
			Collector collector = new Collector(doctor);
			long opened = System.nanoTime();
			bus.listen(collector, services().stop(), Optional.of(opened + duration)).ifPresent(lost -> note(lost.message()));
			if (bus.dropped() > 0) {
				doctor.lost(bus.dropped());
			}
			if (collector.frames.end() == 0) {
				// A bus that was never heard has no clock; it was silent for as long as it was open.
				doctor.advance(0);
				doctor.advance(System.nanoTime() - opened);
				note(Messages.support_silent);
			}
			return new Heard(description, Optional.of(new RecordedBus("", bus.bitRate(), collector.frames, bus.dropped(), 0, List.of())));
		} catch (ChannelException refused) {
			note(String.valueOf(refused.getMessage()));
			return new Heard(description, Optional.empty());
		}
	}

	private void note(String text) {
		notes.add(text);
		tell("{0}", text);
	}

	private final class Collector implements LiveBus.Listener {

		private final FrameStore frames = new FrameStore();
		private final Doctor doctor;

		Collector(Doctor doctor) {
			this.doctor = doctor;
		}

		@Override
		public void frame(Frame frame) {
			frames.frame(frame.nanos(), frame.id(), frame.flags(), frame.dlc(), frame.payload());
			doctor.frame(frame.nanos(), frame.id(), frame.flags(), frame.dlc(), frame.payload());
		}

		@Override
		public void event(BusEvent event) {
			if (event instanceof BusEvent.Notice notice) {
				note(notice.message());
			} else if (event instanceof BusEvent.Dropped dropped) {
				doctor.lost(dropped.count());
			}
		}

		@Override
		public void idle() {
			// What is silent at the end is no matter of a recording.
		}
	}

	private void save(Path place, SupportContent content) {
		try {
			SupportBundle bundle = SupportBundle.of(content, masked, services().catalogue().protocols());
			DrawingFile.write(place, bundle.content());
			if (bundle.dropped() > 0) {
				tell(Messages.support_dropped, bundle.dropped());
			}
			tell(masked ? Messages.support_masked : Messages.support_written, target, bundle.kept(), Math.max(1, bundle.content().length / 1000));
		} catch (IOException e) {
			throw new CommandFailure(ExitCode.INPUT, NLS.bind(Messages.config_not_saved, target, e.getMessage()), e);
		}
	}

	private static String host() {
		return "Java " + System.getProperty("java.version") + ", " + System.getProperty("os.name") + ' ' + System.getProperty("os.version") + ' '
				+ System.getProperty("os.arch");
	}
}
