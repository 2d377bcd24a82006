package org.busbar.ui.internal.findings;

import java.util.ArrayList;
import java.util.List;

import org.busbar.api.catalogue.Device;
import org.busbar.api.catalogue.Model;
import org.busbar.api.doctor.Site;
import org.busbar.core.catalogue.Catalogue;
import org.busbar.ui.internal.WidgetIds;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;

/** Asks what is connected: inverter, battery, cells, capacity. */
final class SiteDialog extends TitleAreaDialog {

	private static final int CLEAR = IDialogConstants.CLIENT_ID;

	private final List<String> brands = new ArrayList<>(List.of(""));
	private final List<String> brandNames = new ArrayList<>(List.of(Messages.site_none));
	private final List<String> batteries = new ArrayList<>(List.of(""));
	private final List<String> batteryNames = new ArrayList<>(List.of(Messages.site_none));
	private final String inferredCells;
	private SiteInput input;
	private @Nullable Fields fields;

	private record Fields(Combo brand, Combo battery, Text cells, Text capacity) {
	}

	/**
	 * @param site          what is known so far
	 * @param inferredCells number of cells that was concluded; empty for none
	 */
	SiteDialog(Shell shell, Catalogue catalogue, Site site, String inferredCells) {
		super(shell);
		this.inferredCells = inferredCells;
		input = SiteInput.of(site);
		for (Device brand : catalogue.brands()) {
			brands.add(brand.id());
			brandNames.add(brand.name());
		}
		for (Device maker : catalogue.batteries()) {
			batteries.add(maker.id());
			batteryNames.add(maker.name());
			for (Model model : maker.models()) {
				batteries.add(maker.id() + '/' + model.id());
				batteryNames.add(maker.name() + ' ' + model.name());
			}
		}
		keep(brands, brandNames, input.brand());
		keep(batteries, batteryNames, input.battery());
	}

	/** What was chosen earlier stays to be chosen from, also when it is no longer installed. */
	private static void keep(List<String> ids, List<String> names, String id) {
		if (!ids.contains(id)) {
			ids.add(id);
			names.add(NLS.bind(Messages.assumed_unknown, id));
		}
	}

	/** What was said; only after OK. */
	Site site() {
		return input.site();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.site_title);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(Messages.site_title);
		setMessage(Messages.site_message);
		Composite area = (Composite) super.createDialogArea(parent);
		Composite form = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(form);
		fields = new Fields(combo(form, Messages.site_brand, brandNames, FindingsIds.SITE_BRAND),
				combo(form, Messages.site_battery, batteryNames, FindingsIds.SITE_BATTERY),
				text(form, Messages.site_cells, inferredCells.isEmpty() ? "" : NLS.bind(Messages.site_inferred_cells, inferredCells),
						FindingsIds.SITE_CELLS),
				text(form, Messages.site_capacity, "", FindingsIds.SITE_CAPACITY));
		write(input);
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		Button clear = createButton(parent, CLEAR, Messages.site_clear, false);
		WidgetIds.set(clear, FindingsIds.SITE_CLEAR);
		super.createButtonsForButtonBar(parent);
	}

	@Override
	protected void buttonPressed(int button) {
		if (button == CLEAR) {
			write(SiteInput.NOTHING);
			check();
		} else {
			super.buttonPressed(button);
		}
	}

	private void write(SiteInput values) {
		if (fields != null) {
			fields.brand().select(brands.indexOf(values.brand()));
			fields.battery().select(batteries.indexOf(values.battery()));
			fields.cells().setText(values.cells());
			fields.capacity().setText(values.capacity());
		}
	}

	private void check() {
		if (fields == null) {
			return;
		}
		input = new SiteInput(brands.get(fields.brand().getSelectionIndex()), batteries.get(fields.battery().getSelectionIndex()), fields.cells().getText(),
				fields.capacity().getText());
		setErrorMessage(input.problem().orElse(null));
		Button ok = getButton(IDialogConstants.OK_ID);
		if (ok != null) {
			ok.setEnabled(input.problem().isEmpty());
		}
	}

	private Combo combo(Composite form, String label, List<String> names, String id) {
		new Label(form, SWT.NONE).setText(label);
		Combo combo = new Combo(form, SWT.DROP_DOWN | SWT.READ_ONLY);
		combo.setItems(names.toArray(String[]::new));
		WidgetIds.set(combo, id);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
		combo.addListener(SWT.Selection, event -> check());
		return combo;
	}

	private Text text(Composite form, String label, String hint, String id) {
		new Label(form, SWT.NONE).setText(label);
		Text text = new Text(form, SWT.BORDER);
		text.setMessage(hint);
		WidgetIds.set(text, id);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		text.addListener(SWT.Modify, event -> check());
		return text;
	}
}
