package org.busbar.ui.internal.plots;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.function.DoublePredicate;

import org.busbar.core.curve.CurveCsv;
import org.busbar.core.curve.TargetFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Shell;

/** Writes a file in the background. What went wrong is told, and nothing half is left. */
final class ExportJob extends Job {

	private static final int STEPS = 1000;

	/** Writes the content and tells how far it came, from 0 to 1; false comes back when it is to stop. */
	@FunctionalInterface
	private interface Content {

		void write(OutputStream out, DoublePredicate progress) throws IOException;
	}

	private final Path file;
	private final Shell shell;
	private final Content content;

	private ExportJob(Path file, Shell shell, Content content) {
		super(NLS.bind(Messages.export_job, file.getFileName()));
		this.file = file;
		this.shell = shell;
		this.content = content;
		setUser(true);
	}

	/** Writes the exact samples of what is seen. */
	static ExportJob csv(Path file, PlotPresenter.Export export, Shell shell) {
		return new ExportJob(file, shell, (out, progress) -> {
			try (Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
				CurveCsv.write(writer, export.frames(), export.protocol(), export.curves().stream().map(CurveInfo::source).toList(),
						export.curves().stream().map(ExportJob::title).toList(), export.stretch().from(), export.stretch().to(), progress);
			}
		});
	}

	/** Writes a picture. */
	static ExportJob png(Path file, ImageData picture, Shell shell) {
		return new ExportJob(file, shell, (out, progress) -> {
			ImageLoader loader = new ImageLoader();
			loader.data = new ImageData[]{picture};
			try {
				loader.save(out, SWT.IMAGE_PNG);
			} catch (SWTException e) {
				throw e.throwable instanceof IOException io ? io : new IOException(e.getMessage(), e);
			}
		});
	}

	private static String title(CurveInfo curve) {
		return curve.unit().isEmpty() ? curve.name() : NLS.bind(Messages.export_title, curve.name(), curve.unit());
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		monitor.beginTask(getName(), STEPS);
		int[] shown = {0};
		try {
			TargetFile.write(file, out -> content.write(out, part -> {
				int steps = (int) (STEPS * part);
				monitor.worked(steps - shown[0]);
				shown[0] = steps;
				return !monitor.isCanceled();
			}));
			return Status.OK_STATUS;
		} catch (@SuppressWarnings("unused") CancellationException e) {
			return Status.CANCEL_STATUS;
		} catch (IOException e) {
			tell(e);
			return Status.OK_STATUS;
		} finally {
			monitor.done();
		}
	}

	private void tell(IOException reason) {
		if (!shell.isDisposed()) {
			shell.getDisplay().asyncExec(() -> {
				if (!shell.isDisposed()) {
					ErrorDialog.openError(shell, Messages.export_failed_title,
							NLS.bind(Messages.export_failed, file.getFileName(), file.toAbsolutePath().getParent()),
							Status.error(reason.toString(), reason));
				}
			});
		}
	}
}
