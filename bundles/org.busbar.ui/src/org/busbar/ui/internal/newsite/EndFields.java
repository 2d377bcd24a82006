package org.busbar.ui.internal.newsite;

import java.util.List;
import java.util.function.IntConsumer;

import org.busbar.ui.internal.dialog.FieldsDialog;
import org.busbar.ui.internal.wiring.EndChoice;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

/** Maker, model and socket of one end. */
final class EndFields {

	private static final int VISIBLE = 15;

	private final EndChoice choice;
	private final Combo maker;
	private final Combo model;
	private final Combo socket;

	private EndFields(Composite parent, EndChoice choice, String id, Runnable changed) {
		this.choice = choice;
		maker = combo(parent, Messages.field_maker, id + NewSiteIds.MAKER, choice::chooseDevice, changed);
		model = combo(parent, Messages.field_model, id + NewSiteIds.MODEL, choice::chooseModel, changed);
		socket = combo(parent, Messages.field_socket, id + NewSiteIds.SOCKET, choice::chooseSocket, changed);
	}

	/**
	 * Makes the fields.
	 *
	 * @param changed is run after another was chosen
	 */
	static void create(Composite parent, EndChoice choice, String id, Runnable changed) {
		EndFields fields = new EndFields(parent, choice, id, changed);
		fields.show();
	}

	private Combo combo(Composite parent, String label, String id, IntConsumer choose, Runnable changed) {
		Combo combo = FieldsDialog.combo(parent, SWT.READ_ONLY, label, NewSiteIds.FIELD + id, 1);
		combo.setVisibleItemCount(VISIBLE);
		combo.addListener(SWT.Selection, event -> {
			choose.accept(combo.getSelectionIndex());
			show();
			changed.run();
		});
		return combo;
	}

	private void show() {
		show(maker, choice.devices(), choice.device());
		show(model, choice.models(), choice.model());
		show(socket, choice.sockets(), choice.socket());
	}

	private static void show(Combo combo, List<String> titles, int chosen) {
		if (!List.of(combo.getItems()).equals(titles)) {
			combo.setItems(titles.toArray(String[]::new));
		}
		combo.select(chosen);
		combo.setEnabled(titles.size() > 1);
	}
}
