package org.busbar.ui.internal.battery;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

import org.busbar.api.quantity.Quantity;
import org.busbar.core.observation.BusReading;
import org.busbar.core.observation.Dialect;
import org.busbar.core.observation.Observation;
import org.busbar.ui.internal.AccessibleName;
import org.busbar.ui.internal.BusbarUi;
import org.busbar.ui.internal.WidgetIds;
import org.busbar.ui.internal.view.CopyMenu;
import org.busbar.ui.internal.view.ObservationView;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;

/** What the battery says: charge, voltage, current, limits, requests and alarms, and on demand where each value comes from. */
public final class BatteryView extends ObservationView {

	/** Its id in {@code plugin.xml}. */
	public static final String ID = "org.busbar.ui.view.battery";

	private static final int REFRESH_MILLIS = 250;
	private static final int DETAIL_LINES = 4;
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneId.systemDefault());

	private @Nullable Widgets widgets;
	private @Nullable BatteryPanel shown;

	private record Widgets(Label when, Tiles tiles, PanelTree tree, Text details) {
	}

	/** Made by the workbench. */
	public BatteryView() {
		super(BatteryIds.VIEW, REFRESH_MILLIS);
	}

	@Override
	protected Control createContent(Composite parent) {
		Composite content = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(content);
		Label when = new Label(content, SWT.NONE);
		WidgetIds.set(when, BatteryIds.WHEN);
		GridDataFactory.fillDefaults().grab(true, false).indent(8, 4).applyTo(when);
		Tiles tiles = new Tiles(content);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(tiles.control());
		PanelTree tree = new PanelTree(content);
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 60).applyTo(tree.control());
		Text details = new Text(content, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		WidgetIds.set(details, BatteryIds.DETAILS);
		AccessibleName.set(details, Messages.details_name);
		GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, details.getLineHeight() * DETAIL_LINES).applyTo(details);
		tree.control().addListener(SWT.Selection, event -> showDetails());
		new CopyMenu(getViewSite().getActionBars(), tree.control()).add(Messages.copy_value, true, () -> tree.selected().map(PanelLine::value).orElse(""))
				.add(Messages.copy_all, false, () -> shown == null ? "" : shown.text());
		widgets = new Widgets(when, tiles, tree, details);
		return content;
	}

	@Override
	protected Optional<Control> focus() {
		return Optional.ofNullable(widgets).map(made -> made.tree().control());
	}

	@Override
	protected Optional<String> show(Observation observation, boolean another) {
		Widgets in = widgets;
		if (in == null) {
			return Optional.empty();
		}
		if (another) {
			clear();
		}
		BusReading reading = observation.reading();
		if (reading.protocol().isEmpty()) {
			return Optional.of(hint(reading));
		}
		BatteryPanel panel = BatteryPanel.of(reading);
		shown = panel;
		boolean live = observation.isLive();
		in.when().setText(when(observation, reading));
		in.tiles().show(panel.tiles());
		in.tree().show(panel.sections(), reading, live);
		showDetails();
		return Optional.empty();
	}

	@Override
	protected void clear() {
		shown = null;
		if (widgets != null) {
			widgets.tree().clear();
			widgets.details().setText("");
		}
	}

	private static String hint(BusReading reading) {
		if (reading.frames() == 0) {
			return "";
		}
		if (reading.assumptions().dialect() instanceof Dialect.Undecoded) {
			return Messages.hint_no_protocol;
		}
		return reading.diagnosis().isEmpty() ? Messages.hint_finding : Messages.hint_no_fit;
	}

	private static String when(Observation observation, BusReading reading) {
		if (observation.isLive()) {
			return Messages.live;
		}
		String time = TIME.format(Instant.ofEpochSecond(Math.floorDiv(reading.nanos(), 1_000_000_000L)));
		return NLS.bind(observation.recorded().isPresent() ? Messages.as_of_end : Messages.as_of_closed, time);
	}

	private void showDetails() {
		Widgets in = widgets;
		if (in == null) {
			return;
		}
		Optional<Observation> observation = BusbarUi.connection().observation();
		Optional<PanelLine> line = in.tree().selected();
		String text = line.isEmpty() ? "" : observation.map(bus -> origin(line.get().quantity(), bus)).filter(known -> !known.isEmpty())
				.orElse(line.get().value().isEmpty() ? line.get().spoken() : Messages.origin_calculated);
		reveal(in.details(), !text.isEmpty());
		if (!in.details().getText().replace("\r", "").equals(text)) {
			in.details().setText(text);
		}
	}

	/** Takes no room as long as nothing is selected. */
	private static void reveal(Text details, boolean visible) {
		if (details.getVisible() != visible) {
			details.setVisible(visible);
			((GridData) details.getLayoutData()).exclude = !visible;
			details.requestLayout();
		}
	}

	private static String origin(Optional<Quantity> quantity, Observation observation) {
		return quantity.map(known -> Origin.of(known, observation.reading(), observation.snapshot())).orElse("");
	}
}
