package org.busbar.ui.internal.configuration;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.busbar.core.acceptance.Trial;
import org.busbar.ui.internal.acceptance.AcceptanceDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.events.DisposeListener;
import org.eclipse.swt.widgets.Control;

/** Leads through tests that the bus measures, and puts what came out into the draft as one step. */
final class TrialRunning {

	private final Supplier<Path> file;
	private final Runnable begun;
	private final Map<Trial, AcceptanceDialog> guides = new EnumMap<>(Trial.class);

	/**
	 * @param file  of the configuration; captures go beside it
	 * @param begun is run when the measuring begins
	 */
	TrialRunning(Supplier<Path> file, Runnable begun) {
		this.file = file;
		this.begun = begun;
	}

	/** One test is led through once: who asks again sees the same guide. */
	void run(Form form, Trial trial) {
		AcceptanceDialog there = guides.get(trial);
		if (there != null) {
			there.getShell().setMinimized(false);
			there.getShell().setActive();
			return;
		}
		AcceptanceDialog dialog = new AcceptanceDialog(form.control().getShell(), trial, form.draft()::current, file.get(), begun, record -> {
			form.draft().change(NLS.bind(Messages.trial, trial.id(), trial.title()), record.into(form.draft().current(), form.draft().kept()));
			form.draft().separate();
		});
		guides.put(trial, dialog);
		dialog.open();
		Control control = form.control();
		DisposeListener drop = closed -> dialog.drop();
		control.addDisposeListener(drop);
		// The form outlives the guide, and keeps nothing of it.
		dialog.getShell().addDisposeListener(closed -> {
			guides.remove(trial);
			if (!control.isDisposed()) {
				control.removeDisposeListener(drop);
			}
		});
	}

	/** What is being measured at this moment. */
	List<Trial> running() {
		return guides.entrySet().stream().filter(guide -> guide.getValue().isRunning()).map(Map.Entry::getKey).toList();
	}

	/** What was measured until now is kept, as of tests that were aborted. */
	void abort() {
		running().forEach(trial -> guides.get(trial).close());
	}
}
