package org.busbar.ui.internal.settings;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.busbar.api.catalogue.Device;
import org.busbar.core.catalogue.Catalogue;
import org.busbar.core.identify.Heard;
import org.busbar.core.identify.Side;
import org.busbar.core.observation.Observation;
import org.busbar.core.session.BusSnapshot;
import org.busbar.core.session.LiveFrame;
import org.busbar.core.settings.SettingState.Sight;
import org.busbar.core.settings.SettingsCheck;
import org.busbar.ui.internal.AccessibleName;
import org.busbar.ui.internal.WidgetIds;
import org.busbar.ui.internal.identification.Ranker;
import org.busbar.ui.internal.view.Colour;
import org.busbar.ui.internal.view.CopyMenu;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IActionBars;
import org.jspecify.annotations.Nullable;

/** The settings of a device and, while there is a bus, what shows of each; takes no room as long as there is nothing to show. */
public final class SettingsPanel {

	private static final double NANOS_PER_SECOND = 1e9;
	private static final int LINES = 7;
	private static final int[] CHARACTERS = {18, 40, 70, 50};

	private final Composite composite;
	private final Label title;
	private final Table table;
	private final Ranker ranker = new Ranker(ForkJoinPool.commonPool());
	private List<SettingRow> rows = List.of();
	private @Nullable Observation observed;
	private @Nullable Known known;

	/** The messages of a device's settings, looked up once. */
	private record Known(Device device, Catalogue catalogue, SettingsCheck check) {
	}

	/** Is laid out in one column below something else. */
	public SettingsPanel(Composite parent, IActionBars actionBars) {
		composite = new Composite(parent, SWT.NONE);
		WidgetIds.set(composite, SettingsIds.PANEL);
		GridLayoutFactory.swtDefaults().applyTo(composite);
		title = new Label(composite, SWT.WRAP);
		WidgetIds.set(title, SettingsIds.TITLE);
		GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(title);
		table = new Table(composite, SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER);
		table.setHeaderVisible(true);
		WidgetIds.set(table, SettingsIds.TABLE);
		AccessibleName.set(table, Messages.table_name);
		PixelConverter pixels = new PixelConverter(table);
		String[] titles = {Messages.column_sight, Messages.column_setting, Messages.column_evidence, Messages.column_path};
		for (int i = 0; i < titles.length; i++) {
			TableColumn column = new TableColumn(table, SWT.LEFT);
			column.setText(titles[i]);
			column.setWidth(pixels.convertWidthInCharsToPixels(CHARACTERS[i]));
		}
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, LINES * table.getItemHeight()).applyTo(table);
		new CopyMenu(actionBars, table).add(Messages.copy, true, this::text);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(composite);
		composite.setVisible(false);
	}

	/** The whole panel. */
	public Control control() {
		return composite;
	}

	/**
	 * Shows the state of the moment.
	 *
	 * @param device whose settings; empty for none
	 */
	public void show(Catalogue catalogue, Optional<Device> device, Optional<Observation> observation) {
		Optional<Device> shown = device.filter(one -> !one.settings().isEmpty() && observation.isPresent());
		boolean visible = shown.isPresent();
		if (visible != composite.getVisible() && composite.getLayoutData() instanceof GridData data) {
			data.exclude = !visible;
			composite.setVisible(visible);
			composite.getParent().layout();
		}
		if (visible) {
			show(catalogue, shown.get(), observation.get());
		}
	}

	private void show(Catalogue catalogue, Device device, Observation observation) {
		if (observed != observation) {
			observed = observation;
			ranker.forget();
		}
		Known of = known;
		if (of == null || of.device() != device || of.catalogue() != catalogue) {
			of = new Known(device, catalogue, new SettingsCheck(device, catalogue));
			known = of;
		}
		String text = NLS.bind(Messages.title, device.name(), observation.name());
		if (!title.getText().equals(text)) {
			title.setText(text);
		}
		BusSnapshot snapshot = observation.snapshot();
		List<Side> sides = ranker.sides(catalogue, snapshot).orElse(List.of());
		long begin = snapshot.rows().stream().mapToLong(LiveFrame::firstNanos).min().orElse(snapshot.nanos());
		double seconds = (snapshot.nanos() - begin) / NANOS_PER_SECOND;
		fill(of.check().states(Heard.of(snapshot.rows()), sides, snapshot.nanos(), seconds).stream().map(SettingRow::of).toList());
	}

	/** A cell is only touched when it says something else, so that selection and scroll position stay. The theme may be another one. */
	private void fill(List<SettingRow> now) {
		if (!now.equals(rows)) {
			rows = now;
			table.setItemCount(now.size());
		}
		for (int i = 0; i < now.size(); i++) {
			TableItem item = table.getItem(i);
			for (int cell = 0; cell < now.get(i).cells().size(); cell++) {
				if (!item.getText(cell).equals(now.get(i).cells().get(cell))) {
					item.setText(cell, now.get(i).cells().get(cell));
				}
			}
			Color colour = colour(now.get(i).sight());
			if (!item.getForeground(0).equals(colour)) {
				item.setForeground(0, colour);
			}
		}
	}

	private Color colour(Sight sight) {
		return switch (sight) {
			case SEEN -> Colour.GOOD.get();
			case CONTRADICTED -> Colour.BAD.get();
			case NOT_SEEN -> Colour.WARNING.get();
			case UNSEEABLE, WAITING -> table.getForeground();
		};
	}

	private String text() {
		List<TableItem> items = List.of(table.getSelectionCount() > 0 ? table.getSelection() : table.getItems());
		return items.stream().map(item -> IntStream.range(0, CHARACTERS.length).mapToObj(item::getText).collect(Collectors.joining("\t")))
				.collect(Collectors.joining(System.lineSeparator()));
	}
}
