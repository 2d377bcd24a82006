package org.busbar.ui.internal.configuration;

import java.nio.file.Path;
import java.util.function.Supplier;

import org.busbar.core.acceptance.Trial;
import org.busbar.ui.internal.acceptance.AcceptanceDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.events.DisposeListener;
import org.eclipse.swt.widgets.Control;

/**
 * Leads through a test that the bus measures, and puts what came out into the draft as one step.
 *
 * @param file of the configuration; captures go beside it
 */
record TrialRunning(Supplier<Path> file) {

	void run(Form form, Trial trial) {
		AcceptanceDialog dialog = new AcceptanceDialog(form.control().getShell(), trial, form.draft()::current, file.get(), record -> {
			form.draft().change(NLS.bind(Messages.trial, trial.id(), trial.title()), record.into(form.draft().current(), form.draft().kept()));
			form.draft().separate();
		});
		dialog.open();
		Control control = form.control();
		DisposeListener drop = closed -> dialog.drop();
		control.addDisposeListener(drop);
		// The form outlives the guide, and keeps nothing of it.
		dialog.getShell().addDisposeListener(closed -> {
			if (!control.isDisposed()) {
				control.removeDisposeListener(drop);
			}
		});
	}
}
