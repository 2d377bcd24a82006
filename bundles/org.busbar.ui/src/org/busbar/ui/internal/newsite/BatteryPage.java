package org.busbar.ui.internal.newsite;

import java.util.Optional;

import org.busbar.ui.internal.dialog.FieldsDialog;
import org.eclipse.swt.widgets.Composite;

/** The battery, and what one of its modules bears. */
final class BatteryPage extends NewSitePage {

	private static final int WIDTH = 300;

	BatteryPage(NewSite site) {
		super(site, "battery", Messages.battery_title, Messages.battery_hint, 2);
	}

	@Override
	protected void fill(Composite body) {
		EndFields.create(body, site().battery(), "battery", this::check);
		field(body, Messages.field_modules, NewSite.MODULES);
		FieldsDialog.wrapped(body, Messages.nameplate_hint, 2, WIDTH);
		field(body, Messages.field_cells, "battery.nameplate.cells");
		field(body, Messages.field_capacity, "battery.nameplate.capacity");
		field(body, Messages.field_charge_voltage, "battery.nameplate.chargeVoltage");
		field(body, Messages.field_discharge_voltage, "battery.nameplate.dischargeVoltage");
		field(body, Messages.field_charge_current, "battery.nameplate.chargeCurrent");
		field(body, Messages.field_discharge_current, "battery.nameplate.dischargeCurrent");
		field(body, Messages.field_nameplate_source, "battery.nameplate.source");
	}

	@Override
	protected Optional<String> problem() {
		return site().battery().end().isEmpty() ? Optional.of(Messages.no_battery) : site().problem("battery.");
	}

	@Override
	protected Optional<String> caution() {
		return site().caution("battery.nameplate.");
	}
}
