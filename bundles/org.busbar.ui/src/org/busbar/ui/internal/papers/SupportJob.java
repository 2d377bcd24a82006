package org.busbar.ui.internal.papers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.LockSupport;

import org.busbar.api.channel.HostClock;
import org.busbar.core.catalogue.Catalogue;
import org.busbar.core.drawing.DrawingFile;
import org.busbar.core.observation.FrameStore;
import org.busbar.core.observation.Observation;
import org.busbar.core.observation.RecordedBus;
import org.busbar.core.support.SupportBundle;
import org.busbar.core.support.SupportInquiry;
import org.busbar.ui.internal.BusbarUi;
import org.busbar.ui.internal.configuration.SavedSite;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;

/** Makes the file for somebody who is asked for help: what was heard, the configuration, and what the doctor says. */
final class SupportJob extends PapersJob {

	private static final long NANOS_PER_SECOND = 1_000_000_000;
	private static final long PAUSE = 200_000_000;

	private final Optional<SavedSite> site;
	private final SupportRequest request;

	SupportJob(Shell shell, Optional<SavedSite> site, SupportRequest request) {
		super(Messages.support_job, shell, new Target(request.file()));
		this.site = site;
		this.request = request;
	}

	@Override
	PapersNotice make(IProgressMonitor monitor) throws IOException {
		monitor.beginTask(getName(), request.seconds() + 3);
		check();
		Catalogue catalogue = BusbarUi.catalogue();
		SupportInquiry inquiry = new SupportInquiry(BusbarUi.version(), site.map(SavedSite::configuration), catalogue);
		switch (request.capture()) {
			case CaptureSource.None none -> step(monitor, Messages.step_doctor);
			case CaptureSource.Log log -> {
				step(monitor, Messages.step_capture);
				inquiry.read(log.file(), (done, total) -> !monitor.isCanceled());
			}
			case CaptureSource.Shown shown -> listen(shown.observation(), inquiry, monitor);
		}
		step(monitor, Messages.step_writing);
		SupportBundle bundle = SupportBundle.of(inquiry.content(), request.masked(), catalogue.protocols());
		write(bundle.content());
		String masking = request.masked() ? Messages.support_masked : Messages.support_unmasked;
		return new PapersNotice(getName(), NLS.bind(Messages.support_done,
				new Object[]{request.file(), Math.max(1, bundle.content().length / 1000), bundle.kept(), masking}), Optional.empty(), folder());
	}

	/** What is in the way is told before a bus is listened to for an hour. */
	private void check() throws IOException {
		if (isSame(site.map(SavedSite::file)) || request.capture() instanceof CaptureSource.Log log && isSame(Optional.of(log.file()))) {
			throw new IOException(NLS.bind(Messages.support_source, request.file()));
		}
		if (!request.replace() && Files.exists(request.file())) {
			throw new IOException(NLS.bind(Messages.support_taken, request.file()));
		}
	}

	private boolean isSame(Optional<Path> source) throws IOException {
		return source.isPresent() && Files.exists(source.get()) && Files.exists(request.file()) && Files.isSameFile(source.get(), request.file());
	}

	/** What was heard before counts; a bus that is over, or is silent, is not waited for longer than that. */
	private void listen(Observation observation, SupportInquiry inquiry, IProgressMonitor monitor) {
		long wanted = request.seconds() * NANOS_PER_SECOND;
		long begin = System.nanoTime();
		long began = HostClock.nanos();
		int told = 0;
		while (observation.isLive() && heard(observation.frames()) < wanted && System.nanoTime() - begin < wanted) {
			int seconds = (int) (Math.max(heard(observation.frames()), System.nanoTime() - begin) / NANOS_PER_SECOND);
			if (monitor.isCanceled()) {
				throw new CancellationException();
			}
			monitor.subTask(NLS.bind(Messages.step_listening, seconds, request.seconds()));
			monitor.worked(seconds - told);
			told = seconds;
			LockSupport.parkNanos(PAUSE);
		}
		inquiry.converter(description(observation));
		RecordedBus bus = observation.excerpt(wanted);
		inquiry.examine(bus);
		if (bus.frames().end() == 0) {
			// A bus that was never heard has no clock but the host's; it was silent for as long as it was waited for.
			inquiry.doctor().advance(began);
			inquiry.doctor().advance(HostClock.nanos());
			inquiry.note(Messages.support_silent);
		}
	}

	private static long heard(FrameStore frames) {
		try {
			return frames.nanos(frames.end() - 1) - frames.nanos(frames.first());
		} catch (@SuppressWarnings("unused") IndexOutOfBoundsException nothing) {
			return 0;
		}
	}

	private static String description(Observation observation) {
		return observation.name() + ", " + observation.bitRate() + " bit/s" + observation.session()
				.map(session -> ", listen-only " + session.capabilities().listenOnly().name().toLowerCase(Locale.ROOT)).orElse("");
	}

	private void write(byte[] content) throws IOException {
		check();
		try {
			DrawingFile.folder(folder());
			DrawingFile.write(request.file(), content);
		} catch (IOException e) {
			throw new IOException(NLS.bind(Messages.support_failed, request.file(), e.getMessage()), e);
		}
	}

	private Path folder() {
		return Optional.ofNullable(request.file().toAbsolutePath().getParent()).orElse(request.file());
	}
}
