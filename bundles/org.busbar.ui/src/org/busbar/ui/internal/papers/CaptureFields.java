package org.busbar.ui.internal.papers;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.busbar.core.observation.Observation;
import org.busbar.ui.internal.BusbarUi;
import org.busbar.ui.internal.connection.Connection;
import org.busbar.ui.internal.dialog.FieldsDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Text;

/** Asks for what was heard on the bus: two lines of three columns. */
final class CaptureFields {

	private final List<CaptureSource> sources = new ArrayList<>(List.of(new CaptureSource.None()));
	private final Combo combo;
	private final Text log;

	/**
	 * @param shown   what to say of a live bus; its name is filled in
	 * @param changed is run after another choice
	 */
	CaptureFields(Composite parent, String shown, Runnable changed) {
		FieldsDialog.label(parent, Messages.field_capture);
		combo = FieldsDialog.choice(parent, SWT.READ_ONLY, Messages.field_capture, PapersIds.CAPTURE, 2);
		combo.add(Messages.capture_none);
		BusbarUi.connection().observation().ifPresent(observation -> {
			combo.add(NLS.bind(observation.session().isPresent() ? shown : Messages.capture_log_shown, observation.name()));
			sources.add(source(observation));
		});
		combo.add(Messages.capture_log);
		combo.select(sources.size() - 1);
		FieldsDialog.label(parent, Messages.field_log);
		log = FieldsDialog.field(parent, SWT.SINGLE, Messages.field_log, PapersIds.LOG);
		Button browse = new Button(parent, SWT.PUSH);
		browse.setText(Messages.browse);
		FieldsDialog.name(browse, Messages.browse_log, PapersIds.BROWSE_LOG);
		GridDataFactory.fillDefaults().applyTo(browse);
		Runnable enable = () -> {
			log.setEnabled(isLog());
			browse.setEnabled(isLog());
			changed.run();
		};
		combo.addListener(SWT.Selection, event -> enable.run());
		log.addListener(SWT.Modify, event -> changed.run());
		browse.addListener(SWT.Selection, event -> {
			FileDialog dialog = new FileDialog(parent.getShell(), SWT.OPEN);
			dialog.setText(Messages.browse_log);
			Optional.ofNullable(dialog.open()).ifPresent(log::setText);
		});
		log.setEnabled(isLog());
		browse.setEnabled(isLog());
	}

	/** A log that is open is read anew from its file, which then has its name and hash. */
	private static CaptureSource source(Observation observation) {
		return BusbarUi.connection().status() instanceof Connection.Status.Recorded recorded
				? new CaptureSource.Log(recorded.file())
				: new CaptureSource.Shown(observation);
	}

	private boolean isLog() {
		return combo.getSelectionIndex() == sources.size();
	}

	/** What was chosen; empty while a log is wanted and none named. */
	Optional<CaptureSource> source() {
		try {
			return !isLog()
					? Optional.of(sources.get(combo.getSelectionIndex()))
					: log.getText().isBlank() ? Optional.empty() : Optional.of(new CaptureSource.Log(Path.of(log.getText().strip())));
		} catch (@SuppressWarnings("unused") InvalidPathException spoiled) {
			return Optional.empty();
		}
	}
}
