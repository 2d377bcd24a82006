package org.busbar.ui.internal.wiring;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

import org.busbar.core.drawing.DrawingFile;
import org.busbar.core.drawing.DrawingFormat;
import org.busbar.core.drawing.Sheet;
import org.busbar.core.export.Severity;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;

/** Writes a drawing to a file. What came of it is told in the view, so that it does not stand in the way. */
final class ExportJob extends Job {

	private final Sheet sheet;
	private final DrawingFormat format;
	private final Path file;
	private final Consumer<Outcome> told;

	/** What came of an export, in a sentence. */
	record Outcome(Severity severity, String text) {

		static Outcome failed(String text) {
			return new Outcome(Severity.NO_FUNCTION, text);
		}
	}

	/** @param told gets what came of it, in the thread of the job */
	ExportJob(Sheet sheet, DrawingFormat format, Path file, Consumer<Outcome> told) {
		super(Messages.export_job);
		this.sheet = sheet;
		this.format = format;
		this.file = file;
		this.told = told;
		setUser(true);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			DrawingFile.write(file, format.write(sheet));
			told.accept(new Outcome(Severity.HARMLESS, NLS.bind(Messages.export_done, file)));
		} catch (IOException e) {
			told.accept(Outcome.failed(NLS.bind(Messages.export_failed, file, e.getMessage())));
		}
		return Status.OK_STATUS;
	}
}
