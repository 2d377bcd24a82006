package org.busbar.ui.internal.findings;

import java.util.Optional;
import java.util.function.Consumer;

import org.busbar.api.doctor.Site;
import org.busbar.core.catalogue.Catalogue;
import org.busbar.ui.internal.AccessibleName;
import org.busbar.ui.internal.WidgetIds;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** What is connected: one line that says it, and the fields to change it, which can be folded away. */
final class SiteBar {

	/** So long after the last key what was typed counts, so that "1" on the way to "16" does not. */
	private static final int TYPING_MILLIS = 400;
	private static final int NUMBER_CHARACTERS = 14;

	private final SiteMemory memory;
	private final Consumer<Site> changed;
	private final Composite bar;
	private final Label summary;
	private final Button change;
	private final Button reset;
	private final Composite fields;
	private final Combo brand;
	private final Combo battery;
	private final Text cells;
	private final Text capacity;
	private final Label message;
	private final Runnable typed = this::apply;
	private Catalogue catalogue = Catalogue.EMPTY;
	private SiteChoices brands = SiteChoices.brands(Catalogue.EMPTY, "");
	private SiteChoices batteries = SiteChoices.batteries(Catalogue.EMPTY, "");
	private SiteForm form;
	private int inferredCells;
	private Told known = Told.NOTHING;
	/** While the fields are filled by the program nobody types. */
	private boolean filling;
	/** Something was typed that does not count yet. */
	private boolean typing;

	/**
	 * @param changed is told what the user says of the installation
	 * @param forget  forgets what the user measured, sees and knows
	 */
	SiteBar(Composite parent, SiteMemory memory, Consumer<Site> changed, Runnable forget) {
		this.memory = memory;
		this.changed = changed;
		form = memory.form();
		bar = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(4, 2).spacing(6, 2).applyTo(bar);
		summary = new Label(bar, SWT.WRAP);
		WidgetIds.set(summary, FindingsIds.SITE_SUMMARY);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(new PixelConverter(bar).convertWidthInCharsToPixels(10), SWT.DEFAULT)
				.applyTo(summary);
		// On this line it costs what is found no height.
		reset = new Button(bar, SWT.PUSH);
		WidgetIds.set(reset, FindingsIds.RESET);
		reset.setText(Messages.site_reset);
		AccessibleName.set(reset, Messages.site_reset_name);
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(reset);
		reset.addListener(SWT.Selection, event -> {
			fill(SiteForm.EMPTY);
			forget.run();
			apply();
		});
		change = new Button(bar, SWT.TOGGLE);
		WidgetIds.set(change, FindingsIds.SITE_CHANGE);
		AccessibleName.set(change, () -> NLS.bind(Messages.site_change_name, summary.getText()));
		change.addListener(SWT.Selection, event -> open(change.getSelection()));

		fields = new Composite(bar, SWT.NONE);
		GridDataFactory.fillDefaults().span(3, 1).grab(true, false).applyTo(fields);
		GridLayoutFactory.fillDefaults().numColumns(4).spacing(6, 4).applyTo(fields);
		brand = combo(Messages.site_brand, FindingsIds.BRAND);
		battery = combo(Messages.site_battery, FindingsIds.BATTERY);
		cells = number(Messages.site_cells, FindingsIds.CELLS);
		cells.setToolTipText(Messages.site_cells_tooltip);
		cells.addListener(SWT.KeyDown, this::step);
		capacity = number(Messages.site_capacity, FindingsIds.CAPACITY);
		capacity.setMessage(Messages.site_capacity_hint);
		message = new Label(fields, SWT.WRAP);
		WidgetIds.set(message, FindingsIds.SITE_MESSAGE);
		AccessibleName.set(message, message::getText);
		GridDataFactory.fillDefaults().span(4, 1).grab(true, false).hint(new PixelConverter(bar).convertWidthInCharsToPixels(20), SWT.DEFAULT)
				.align(SWT.FILL, SWT.CENTER).applyTo(message);
		bar.setTabList(new Control[]{change, fields, reset});

		change.setSelection(memory.isOpen());
		offer(Catalogue.EMPTY);
		open(memory.isOpen());
		apply();
	}

	Control control() {
		return bar;
	}

	/** The control that the keyboard begins with. */
	Control firstControl() {
		return change;
	}

	/** Offers what is installed at this moment. */
	void offer(Catalogue now) {
		if (!now.equals(catalogue) || brand.getItemCount() == 0) {
			catalogue = now;
			fill(form);
			// What was said may be installed only now.
			apply();
		}
	}

	/**
	 * Shows what was concluded from the bus.
	 *
	 * @param concluded cells in series; 0 when that is not known
	 */
	void inferred(int concluded) {
		if (concluded != inferredCells) {
			inferredCells = concluded;
			describe();
		}
	}

	/** Shows what is taken for granted, if that was changed elsewhere. */
	void show(Site site) {
		telling(Told.of(site));
		SiteForm other = SiteForm.of(site);
		if (!typing && !form.site().map(SiteForm::of).orElse(other).equals(other)) {
			fill(other);
			memory.keep(other);
		}
	}

	private void telling(Told now) {
		if (!now.equals(known)) {
			known = now;
			describe();
		}
	}

	private void open(boolean open) {
		memory.open(open);
		show(fields, open);
		show(reset, open);
		change.setText(open ? Messages.site_done : Messages.site_change);
		bar.getParent().layout(true, true);
		if (open && change.isFocusControl()) {
			brand.setFocus();
		}
	}

	/** What is not shown takes no room. */
	private static void show(Control control, boolean shown) {
		if (control.getLayoutData() instanceof GridData data) {
			data.exclude = !shown;
		}
		control.setVisible(shown);
	}

	/** Writes into the fields. */
	private void fill(SiteForm other) {
		filling = true;
		form = other;
		brands = SiteChoices.brands(catalogue, form.brand());
		batteries = SiteChoices.batteries(catalogue, form.battery());
		brand.setItems(brands.titles().toArray(String[]::new));
		brand.select(brands.ids().indexOf(form.brand()));
		battery.setItems(batteries.titles().toArray(String[]::new));
		battery.select(batteries.ids().indexOf(form.battery()));
		cells.setText(form.cells());
		capacity.setText(form.capacity());
		filling = false;
		describe();
	}

	private void edited() {
		if (!filling) {
			form = new SiteForm(brands.ids().get(Math.max(0, brand.getSelectionIndex())), batteries.ids().get(Math.max(0, battery.getSelectionIndex())),
					cells.getText(), capacity.getText());
			describe();
			typing = true;
			bar.getDisplay().timerExec(TYPING_MILLIS, typed);
		}
	}

	/** What is typed wrong changes nothing; what was said before goes on to hold. */
	private void apply() {
		if (!bar.isDisposed()) {
			typing = false;
			bar.getDisplay().timerExec(-1, typed);
			form.site().ifPresent(site -> {
				memory.keep(form);
				changed.accept(site);
			});
		}
	}

	private void describe() {
		Optional<String> problem = form.problem();
		SiteForm said = problem.isPresent() ? memory.form() : form;
		String cellText = said.cells().isBlank()
				? inferredCells > 0 ? NLS.bind(Messages.summary_cells_inferred, inferredCells) : Messages.summary_cells_unknown
				: NLS.bind(Messages.summary_cells, said.cells().strip());
		String capacityText = said.capacity().isBlank() ? Messages.summary_capacity_unknown : NLS.bind(Messages.summary_capacity, said.capacity().strip());
		String brandText = said.brand().isEmpty() ? Messages.summary_brand_unknown : brands.title(said.brand());
		String batteryText = said.battery().isEmpty() ? Messages.summary_battery_unknown : batteries.title(said.battery());
		String text = NLS.bind(Messages.summary, new Object[]{brandText, batteryText, cellText, capacityText});
		String all = known.count() == 0 ? text : NLS.bind(Messages.summary_told, text, known.count());
		cells.setMessage(inferredCells > 0 ? NLS.bind(Messages.site_cells_inferred, inferredCells) : Messages.site_cells_unknown);
		String wrong = problem.map(what -> NLS.bind(Messages.sign_and_word, Messages.sign_error, what)).orElse("");
		if (!summary.getText().equals(all) || !message.getText().equals(wrong)) {
			summary.setText(all);
			message.setText(wrong);
			show(message, !wrong.isEmpty());
			bar.getParent().layout(true, true);
		}
	}

	/** The arrow keys count up and down. */
	private void step(Event event) {
		int by = event.keyCode == SWT.ARROW_UP ? 1 : event.keyCode == SWT.ARROW_DOWN ? -1 : 0;
		if (by != 0) {
			event.doit = false;
			cells.setText(form.step(by, inferredCells).cells());
			cells.selectAll();
		}
	}

	private Combo combo(String label, String id) {
		label(label);
		Combo combo = new Combo(fields, SWT.READ_ONLY | SWT.DROP_DOWN);
		combo.setVisibleItemCount(15);
		combo.addListener(SWT.Selection, event -> {
			edited();
			apply();
		});
		return named(combo, label, id);
	}

	private Text number(String label, String id) {
		label(label);
		Text text = new Text(fields, SWT.BORDER | SWT.SINGLE);
		text.addListener(SWT.Modify, event -> edited());
		text.addListener(SWT.DefaultSelection, event -> apply());
		text.addListener(SWT.FocusOut, event -> apply());
		return named(text, label, id);
	}

	private void label(String text) {
		Label label = new Label(fields, SWT.NONE);
		label.setText(text);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
	}

	private static <T extends Control> T named(T control, String name, String id) {
		WidgetIds.set(control, id);
		AccessibleName.set(control, name.replace("&", "").replace(":", ""));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER)
				.hint(new PixelConverter(control).convertWidthInCharsToPixels(NUMBER_CHARACTERS), SWT.DEFAULT).applyTo(control);
		return control;
	}
}
