package org.busbar.ui.internal.newsite;

import java.util.Optional;

import org.busbar.ui.internal.dialog.FieldsDialog;
import org.eclipse.swt.widgets.Composite;

/** The inverter, and what it is set to itself. */
final class InverterPage extends NewSitePage {

	private static final int WIDTH = 300;

	InverterPage(NewSite site) {
		super(site, "inverter", Messages.inverter_title, Messages.inverter_hint, 2);
	}

	@Override
	protected void fill(Composite body) {
		EndFields.create(body, site().inverter(), "inverter", this::check);
		FieldsDialog.wrapped(body, Messages.limits_hint, 2, WIDTH);
		field(body, Messages.field_charge_voltage, "limits.chargeVoltage");
		field(body, Messages.field_discharge_voltage, "limits.dischargeVoltage");
		field(body, Messages.field_charge_current, "limits.chargeCurrent");
		field(body, Messages.field_discharge_current, "limits.dischargeCurrent");
	}

	@Override
	protected Optional<String> problem() {
		return site().inverter().end().isEmpty() ? Optional.of(Messages.no_inverter) : site().problem("limits.");
	}

	@Override
	protected Optional<String> caution() {
		return site().caution("limits.");
	}
}
