package org.busbar.ui.internal.wiring;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

import org.busbar.core.export.LeadStandard;
import org.busbar.ui.internal.AccessibleName;
import org.busbar.ui.internal.WidgetIds;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** The lines above the drawing: which battery socket, which inverter socket, by which standard the lead is crimped, and the export. */
final class WiringBar {

	/** Long names do not push the others out of a narrow view. */
	private static final int NARROWEST = 10;

	private final Composite composite;
	private final WiringPresenter presenter;
	private final Runnable chosen;
	private final End battery;
	private final End inverter;
	private final Combo standard;
	private final Button export;

	/** The three combos of an end. */
	private record End(EndChoice choice, Combo device, Combo model, Combo socket) {

		void show() {
			fill(device, choice.devices(), choice.device());
			fill(model, choice.models(), choice.model());
			fill(socket, choice.sockets(), choice.socket());
		}

		private static void fill(Combo combo, List<String> items, int index) {
			if (!List.of(combo.getItems()).equals(items)) {
				combo.setItems(items.toArray(String[]::new));
			}
			if (combo.getSelectionIndex() != index) {
				combo.select(index);
			}
			combo.setEnabled(!items.isEmpty());
		}
	}

	/** @param chosen is run after another choice */
	WiringBar(Composite parent, WiringPresenter presenter, Runnable chosen, Runnable exported) {
		this.presenter = presenter;
		this.chosen = chosen;
		composite = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(7).applyTo(composite);
		battery = end(presenter.battery(), Messages.battery_label, List.of(WiringIds.BATTERY, WiringIds.BATTERY_MODEL, WiringIds.BATTERY_SOCKET),
				List.of(Messages.battery_name, Messages.battery_model_name, Messages.battery_socket_name));
		label(Messages.standard_label);
		standard = combo(WiringIds.STANDARD, Messages.standard_name);
		standard.setItems(Stream.of(LeadStandard.values()).map(LeadStandard::name).toArray(String[]::new));
		standard.addListener(SWT.Selection, event -> choose(index -> presenter.standard(LeadStandard.values()[index]), standard));
		inverter = end(presenter.inverter(), Messages.inverter_label, List.of(WiringIds.INVERTER, WiringIds.INVERTER_MODEL, WiringIds.INVERTER_SOCKET),
				List.of(Messages.inverter_name, Messages.inverter_model_name, Messages.inverter_socket_name));
		export = new Button(composite, SWT.PUSH);
		export.setText(Messages.export_button);
		WidgetIds.set(export, WiringIds.EXPORT);
		AccessibleName.set(export, Messages.export_accessible);
		export.setToolTipText(Messages.export_accessible);
		export.addListener(SWT.Selection, event -> exported.run());
		GridDataFactory.fillDefaults().span(2, 1).align(SWT.FILL, SWT.CENTER).applyTo(export);
	}

	private End end(EndChoice choice, String title, List<String> ids, List<String> names) {
		label(title);
		Combo device = combo(ids.get(0), names.get(0));
		Combo model = combo(ids.get(1), names.get(1));
		label(Messages.socket_label);
		Combo socket = combo(ids.get(2), names.get(2));
		device.addListener(SWT.Selection, event -> choose(choice::chooseDevice, device));
		model.addListener(SWT.Selection, event -> choose(choice::chooseModel, model));
		socket.addListener(SWT.Selection, event -> choose(choice::chooseSocket, socket));
		return new End(choice, device, model, socket);
	}

	private void choose(IntConsumer choice, Combo combo) {
		if (combo.getSelectionIndex() >= 0) {
			choice.accept(combo.getSelectionIndex());
			show();
			chosen.run();
		}
	}

	/** Shows what there is to choose from and what is chosen. */
	void show() {
		battery.show();
		inverter.show();
		standard.select(presenter.standard().ordinal());
		export.setEnabled(presenter.cable().isPresent());
		composite.layout();
	}

	Control control() {
		return composite;
	}

	Control firstControl() {
		return battery.device();
	}

	private void label(String text) {
		new Label(composite, SWT.NONE).setText(text);
	}

	private Combo combo(String id, String name) {
		Combo combo = new Combo(composite, SWT.DROP_DOWN | SWT.READ_ONLY);
		WidgetIds.set(combo, id);
		AccessibleName.set(combo, name);
		combo.setToolTipText(name);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER)
				.hint(new PixelConverter(combo).convertWidthInCharsToPixels(NARROWEST), SWT.DEFAULT).applyTo(combo);
		return combo;
	}
}
