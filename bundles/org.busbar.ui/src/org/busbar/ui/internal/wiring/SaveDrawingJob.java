package org.busbar.ui.internal.wiring;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;

import org.busbar.core.export.DrawingPicture;
import org.busbar.ui.internal.BusbarUi;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;

/** Saves a drawing as the ending of the file's name says: PDF, PNG, else SVG. */
final class SaveDrawingJob extends Job {

	private final String svg;
	private final String title;
	private final Path file;

	SaveDrawingJob(String svg, String title, Path file) {
		super(NLS.bind(Messages.export_job, file.getFileName()));
		this.svg = svg;
		this.title = title;
		this.file = file;
		setUser(true);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			save();
			return Status.OK_STATUS;
		} catch (IOException e) {
			return new Status(IStatus.ERROR, BusbarUi.ID, NLS.bind(Messages.export_failed, file, e.getMessage()), e);
		}
	}

	/** A file that was there before is replaced only by a complete one. */
	private void save() throws IOException {
		String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
		byte[] bytes = name.endsWith(".pdf")
				? new DrawingPicture(svg, title).pdf()
				: name.endsWith(".png") ? new DrawingPicture(svg, title).png() : svg.getBytes(StandardCharsets.UTF_8);
		Path part = Files.createTempFile(file.toAbsolutePath().getParent(), name, ".part");
		try {
			Files.write(part, bytes);
			Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
		} finally {
			Files.deleteIfExists(part);
		}
	}
}
