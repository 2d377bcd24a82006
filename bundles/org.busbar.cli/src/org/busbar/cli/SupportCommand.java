package org.busbar.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.busbar.api.channel.BusEvent;
import org.busbar.api.channel.ChannelException;
import org.busbar.api.channel.ConverterUri;
import org.busbar.api.channel.HostClock;
import org.busbar.can.Frame;
import org.busbar.core.configuration.Configuration;
import org.busbar.core.doctor.Doctor;
import org.busbar.core.drawing.DrawingFile;
import org.busbar.core.observation.FrameStore;
import org.busbar.core.observation.RecordedBus;
import org.busbar.core.support.SupportBundle;
import org.busbar.core.support.SupportContent;
import org.busbar.core.support.SupportInquiry;
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
		SupportInquiry inquiry = new SupportInquiry(services().version(), configuration, services().catalogue());
		if (capture.isPresent()) {
			read(capture.get(), inquiry);
		} else {
			listen(bus(converter.orElseThrow()), inquiry);
		}
		SupportContent content = inquiry.content();
		save(place, content);
		return content.bus().isPresent() ? ExitCode.FINE : ExitCode.INPUT;
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

	private static void read(String log, SupportInquiry inquiry) {
		try {
			inquiry.read(Path.of(log), (done, total) -> true);
		} catch (IOException | InvalidPathException e) {
			throw new CommandFailure(ExitCode.INPUT, String.valueOf(e.getMessage()), e);
		}
	}

	/** A converter that does not open, or goes away, is what help is asked for: the file is written all the same and says so. */
	private void listen(ConverterUri uri, SupportInquiry inquiry) throws InterruptedException {
		long duration = seconds.multiply(NANOS_PER_SECOND).min(BigDecimal.valueOf(Long.MAX_VALUE / 2)).longValue();
		boolean virtual = VIRTUAL.contains(uri.scheme());
		Doctor doctor = inquiry.doctor();
		inquiry.converter(converter.orElseThrow());
		try (LiveBus bus = new LiveBus(lookup().converter(uri.scheme()), uri, virtual)) {
			inquiry.converter(converter.orElseThrow() + ", " + bus.bitRate() + " bit/s, listen-only "
					+ bus.capabilities().listenOnly().name().toLowerCase(Locale.ROOT));
			doctor.bitRate(bus.bitRate());
			tell(Messages.support_listening, converter.orElseThrow(), seconds);
			Collector collector = new Collector(inquiry);
			long opened = System.nanoTime();
			long openedAt = HostClock.nanos();
			bus.listen(collector, services().stop(), Optional.of(opened + duration)).ifPresent(lost -> note(inquiry, lost.message()));
			if (bus.dropped() > 0) {
				doctor.lost(bus.dropped());
			}
			if (collector.frames.end() == 0) {
				// A bus that was never heard has no clock but the host's; it was silent for as long as it was open.
				doctor.advance(openedAt);
				doctor.advance(HostClock.nanos());
				note(inquiry, Messages.support_silent);
			}
			inquiry.heard(new RecordedBus("", bus.bitRate(), collector.frames, bus.dropped(), 0, List.of()));
		} catch (ChannelException refused) {
			note(inquiry, String.valueOf(refused.getMessage()));
		}
	}

	private void note(SupportInquiry inquiry, String text) {
		inquiry.note(text);
		tell("{0}", text);
	}

	private final class Collector implements LiveBus.Listener {

		private final FrameStore frames = new FrameStore();
		private final SupportInquiry inquiry;

		Collector(SupportInquiry inquiry) {
			this.inquiry = inquiry;
		}

		@Override
		public void frame(Frame frame) {
			frames.frame(frame.nanos(), frame.id(), frame.flags(), frame.dlc(), frame.payload());
			inquiry.doctor().frame(frame.nanos(), frame.id(), frame.flags(), frame.dlc(), frame.payload());
		}

		@Override
		public void event(BusEvent event) {
			if (event instanceof BusEvent.Notice notice) {
				note(inquiry, notice.message());
			} else if (event instanceof BusEvent.Dropped dropped) {
				inquiry.doctor().lost(dropped.count());
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
}
