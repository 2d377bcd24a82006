package org.busbar.ui.internal.papers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.busbar.core.catalogue.Catalogue;
import org.busbar.core.configuration.Photo;
import org.busbar.core.observation.RecordedBus;
import org.busbar.core.photo.PhotoFolder;
import org.busbar.core.photo.SitePhoto;
import org.busbar.core.report.ExaminedCapture;
import org.busbar.core.report.ExportFolder;
import org.busbar.core.report.ExportFormat;
import org.busbar.core.report.Letterhead;
import org.busbar.core.report.ReportBasis;
import org.busbar.core.report.SiteExport;
import org.busbar.ui.internal.BusbarUi;
import org.busbar.ui.internal.configuration.SavedSite;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;

/** Makes the papers of a site. */
final class ExportJob extends PapersJob {

	/** As much of a live bus as a report shows. */
	private static final long NANOS_SHOWN = 600_000_000_000L;
	/** Photos, the capture, the making and the writing. */
	private static final int STEPS = 2 + 2 * ExportFormat.values().length + 20;

	private final SavedSite site;
	private final Letterhead letterhead;
	private final ExportRequest request;

	ExportJob(Shell shell, SavedSite site, Letterhead letterhead, ExportRequest request) {
		super(Messages.export_job, shell, new Target(request.folder()));
		this.site = site;
		this.letterhead = letterhead;
		this.request = request;
	}

	@Override
	PapersNotice make(IProgressMonitor monitor) throws IOException {
		monitor.beginTask(getName(), STEPS);
		if (site.content().length == 0) {
			throw new IOException(NLS.bind(Messages.site_unread, site.file()));
		}
		Catalogue catalogue = BusbarUi.catalogue();
		step(monitor, Messages.step_photos);
		ReportBasis basis = ReportBasis.of(site.configuration(), catalogue, letterhead, BusbarUi.version()).with(photos(monitor));
		step(monitor, Messages.step_capture);
		Optional<ExaminedCapture> capture = capture(basis, catalogue, monitor);
		SiteExport export = SiteExport.of(capture.map(basis::with).orElse(basis), site.content(), request.formats(),
				format -> step(monitor, Formats.title(format)));
		try {
			new ExportFolder(request.folder()).write(export, request.replace(), name -> step(monitor, name));
		} catch (ExportFolder.TakenException taken) {
			throw new IOException(NLS.bind(Messages.taken, taken.getMessage(), request.folder()), taken);
		}
		List<String> names = export.files().stream().map(SiteExport.ExportedFile::name).toList();
		String omitted = Stream.concat(export.omitted().stream(), capture.stream().flatMap(one -> one.problems().stream())).map(reason -> "\n\n" + reason)
				.collect(Collectors.joining());
		return new PapersNotice(getName(), NLS.bind(Messages.export_done, new Object[]{names.size(), request.folder(), String.join(", ", names)}) + omitted,
				first(names), request.folder());
	}

	private List<SitePhoto> photos(IProgressMonitor monitor) {
		PhotoFolder folder = PhotoFolder.of(site.file());
		List<SitePhoto> photos = new ArrayList<>();
		for (Photo photo : site.configuration().photos()) {
			if (monitor.isCanceled()) {
				throw new CancellationException();
			}
			photos.add(folder.look(photo, PhotoFolder.PRINTED));
		}
		return photos;
	}

	private Optional<ExaminedCapture> capture(ReportBasis basis, Catalogue catalogue, IProgressMonitor monitor) throws IOException {
		return switch (request.capture()) {
			case CaptureSource.None none -> Optional.empty();
			case CaptureSource.Log log -> Optional.of(ExaminedCapture.read(log.file(), basis.doctor(catalogue), (done, total) -> !monitor.isCanceled()));
			case CaptureSource.Shown shown -> {
				RecordedBus bus = shown.observation().excerpt(NANOS_SHOWN);
				if (bus.frames().end() == 0) {
					throw new IOException(NLS.bind(Messages.nothing_heard, shown.observation().name()));
				}
				yield Optional.of(ExaminedCapture.of(shown.observation().name(), "", bus, basis.doctor(catalogue)));
			}
		};
	}

	/** The report, if there is one, else the first drawing. */
	private Optional<Path> first(List<String> names) {
		return Stream.of("report.pdf", "report.html", "drawing.pdf").filter(names::contains).findFirst().or(() -> names.stream().findFirst())
				.map(request.folder()::resolve);
	}
}
