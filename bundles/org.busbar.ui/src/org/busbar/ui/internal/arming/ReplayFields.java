package org.busbar.ui.internal.arming;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.busbar.core.observation.RecordedBus;
import org.busbar.ui.internal.BusbarUi;
import org.busbar.ui.internal.connection.LogOpener;
import org.busbar.ui.internal.dialog.FieldsDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** The fields that say which log is sent again, and how. */
final class ReplayFields {

	private final LogReading reading = new LogReading();
	private final List<Path> logs = new ArrayList<>();
	private final Composite line;
	private final Combo log;
	private final Combo bus;
	private final Text summary;
	private final Text ids;
	private final Text speed;
	private final Text passes;
	private ReplayForm form = ReplayForm.NONE;

	ReplayFields(Composite parent) {
		FieldsDialog.label(parent, Messages.replay_log);
		line = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(line);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
		log = FieldsDialog.choice(line, SWT.READ_ONLY, Messages.replay_log, ArmIds.REPLAY_LOG, 1);
		Button browse = new Button(line, SWT.PUSH);
		browse.setText(Messages.replay_browse);
		FieldsDialog.name(browse, Messages.replay_browse_name, ArmIds.REPLAY_BROWSE);
		bus = FieldsDialog.combo(parent, SWT.READ_ONLY, Messages.replay_bus, ArmIds.REPLAY_BUS, 1);
		ids = FieldsDialog.text(parent, SWT.NONE, Messages.replay_ids, ArmIds.REPLAY_IDS, "", Messages.replay_ids_hint);
		speed = FieldsDialog.text(parent, SWT.NONE, Messages.replay_speed, ArmIds.REPLAY_SPEED, ReplayForm.NONE.speed(), Messages.replay_speed_hint);
		passes = FieldsDialog.text(parent, SWT.NONE, Messages.replay_passes, ArmIds.REPLAY_PASSES, ReplayForm.NONE.passes(), Messages.replay_passes_hint);
		summary = FieldsDialog.text(parent, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP, Messages.replay_frames, ArmIds.REPLAY_SUMMARY, "", "");
		GridDataFactory.fillDefaults().grab(true, false).hint(0, 2 * summary.getLineHeight()).applyTo(summary);
		BusbarUi.recentLogs().paths().stream().filter(Files::isReadable).forEach(this::offer);
		log.addListener(SWT.Selection, event -> reading.read(logs.get(log.getSelectionIndex())));
		browse.addListener(SWT.Selection, event -> LogOpener.choose(browse.getShell()).ifPresent(this::choose));
		parent.addListener(SWT.Dispose, event -> reading.cancel());
	}

	/** Those whose text changes what is asked. */
	List<Control> texts() {
		return List.of(ids, speed, passes);
	}

	/** Chooses a log and begins to read it. */
	void choose(Path file) {
		if (!logs.contains(file)) {
			offer(file);
		}
		log.select(logs.indexOf(file));
		reading.read(file);
	}

	private void offer(Path file) {
		logs.add(file);
		log.add(file.toString());
	}

	/** Shows or hides them all; somebody lays out afterwards. */
	void show(boolean wanted) {
		for (Control control : List.of(line, bus, ids, speed, passes, summary)) {
			FieldsDialog.show(control, wanted);
		}
	}

	/** What is written at this moment, as far as the log is read. */
	ReplayForm form() {
		LogReading.State state = reading.state();
		if (state != form.log() && state instanceof LogReading.State.Done done) {
			bus.setItems(done.buses().stream().map(ReplayFields::title).toArray(String[]::new));
			// Of several, the user says which.
			bus.select(done.buses().size() == 1 ? 0 : -1);
		}
		ReplayForm now = new ReplayForm(state, bus.getSelectionIndex(), ids.getText(), speed.getText(), passes.getText());
		if (!now.equals(form)) {
			form = now;
			bus.setEnabled(bus.getItemCount() > 1);
			summary.setText(form.summary().orElse(""));
		}
		return form;
	}

	private static String title(RecordedBus bus) {
		return NLS.bind(Messages.replay_bus_item, bus.name().isEmpty() ? Messages.replay_bus_unnamed : bus.name(), bus.frames().end());
	}
}
