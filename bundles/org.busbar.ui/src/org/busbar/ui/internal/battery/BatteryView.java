package org.busbar.ui.internal.battery;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.busbar.api.quantity.Quantity;
import org.busbar.core.observation.BusReading;
import org.busbar.core.observation.Dialect;
import org.busbar.core.observation.FrameStore;
import org.busbar.core.observation.Observation;
import org.busbar.core.observation.Series;
import org.busbar.core.protocol.EffectiveProtocol;
import org.busbar.core.registry.Registration;
import org.busbar.core.session.Session;
import org.busbar.ui.internal.BusbarUi;
import org.busbar.ui.internal.connection.Connection;
import org.busbar.ui.internal.view.ObservationView;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.jspecify.annotations.Nullable;

/** What the battery says: charge, voltage, current, limits, requests and alarms. */
public final class BatteryView extends ObservationView {

	/** Its id in {@code plugin.xml}. */
	public static final String ID = "org.busbar.ui.view.battery";

	private static final int REFRESH_MILLIS = 250;
	/** Histories are drawn anew at every so many refreshes. */
	private static final int HISTORY_REFRESHES = 4;
	/** The history of a live bus that is shown; of a recorded one it is all. */
	private static final long HISTORY_NANOS = 600_000_000_000L;

	private final Connection connection = BusbarUi.connection();
	private final EndOfBus end = new EndOfBus(System::nanoTime);
	private final Registration registration = connection.listen(() -> end.look(connection.observation()));
	private @Nullable BatteryPanel panel;
	private @Nullable BatteryActions actions;
	private @Nullable Moment shown;
	/** The one that the histories were drawn from. */
	private @Nullable BusReading drawn;
	private int untilHistory;

	/** What is shown, and where its frames are. */
	private record Moment(Observation observation, Heard heard) {
	}

	/** Made by the workbench. */
	public BatteryView() {
		super(BatteryIds.VIEW, REFRESH_MILLIS);
	}

	@Override
	protected Control createContent(Composite parent) {
		BatteryPanel made = new BatteryPanel(parent, this::origin, this::focusMoved, this::menu);
		panel = made;
		actions = new BatteryActions(made, this::allText);
		return made.control();
	}

	@Override
	public void setFocus() {
		if (panel != null && !panel.sections().isEmpty() && panel.control().isVisible()) {
			panel.setFocus();
		} else {
			super.setFocus();
		}
	}

	@Override
	public void dispose() {
		registration.close();
		super.dispose();
	}

	@Override
	protected Optional<String> show(Observation observation, boolean another) {
		if (panel == null) {
			return Optional.empty();
		}
		BusReading reading = observation.reading();
		Optional<String> reason = reason(reading);
		if (reason.isPresent()) {
			return reason;
		}
		boolean over = observation.session().isPresent() && !observation.isLive();
		Heard heard = new Heard(reading, over ? observation.session().map(Session::nanos).orElse(reading.nanos()) + end.since(observation) : reading.nanos(),
				over);
		shown = new Moment(observation, heard);
		panel.source(source(observation, reading, over));
		panel.show(BatteryPresenter.sections(heard));
		// What is recorded does not change for long.
		if (another || observation.recorded().isPresent() || untilHistory <= 0) {
			untilHistory = HISTORY_REFRESHES;
			showHistory(observation, reading);
		}
		untilHistory--;
		return Optional.empty();
	}

	@Override
	protected void clear() {
		shown = null;
		drawn = null;
	}

	/** Why there is no value to show; empty when there is one. */
	static Optional<String> reason(BusReading reading) {
		if (reading.frames() == 0) {
			return Optional.of("");
		}
		Optional<EffectiveProtocol> protocol = reading.protocol();
		if (protocol.isEmpty()) {
			if (reading.assumptions().dialect() instanceof Dialect.Undecoded) {
				return Optional.of(Messages.guidance_undecoded);
			}
			boolean concluded = reading.diagnosis().isPresent() && reading.complete();
			return Optional.of(concluded ? Messages.guidance_unidentified : Messages.guidance_identifying);
		}
		if (reading.quantities().isEmpty()) {
			return Optional.of(NLS.bind(Messages.guidance_no_value, protocol.get().descriptor().title()));
		}
		return Optional.empty();
	}

	private static String source(Observation observation, BusReading reading, boolean over) {
		String title = reading.protocol().map(protocol -> protocol.descriptor().title()).orElse("");
		if (over) {
			return NLS.bind(Messages.source_over, title);
		}
		return observation.isLive()
				? NLS.bind(Messages.source_live, title)
				: NLS.bind(Messages.source_recorded, title, Origin.time(reading.nanos(), ZoneId.systemDefault()));
	}

	private void showHistory(Observation observation, BusReading reading) {
		if (panel != null && reading != drawn) {
			drawn = reading;
			FrameStore frames = observation.frames();
			long first = frames.first() < frames.end() ? frames.nanos(frames.first()) : reading.nanos();
			long from = observation.recorded().isPresent() ? first : Math.max(first, reading.nanos() - HISTORY_NANOS);
			panel.showHistory(value -> value.history().map(quantity -> line(reading, quantity, from)).orElse(Sparkline.EMPTY));
		}
	}

	private static Sparkline line(BusReading reading, Quantity quantity, long from) {
		Series series = reading.history().get(quantity);
		boolean cell = quantity == Quantity.CELL_VOLTAGE_MIN || quantity == Quantity.CELL_VOLTAGE_MAX;
		return series == null
				? Sparkline.EMPTY
				: Sparkline.of(series.points(), from, reading.nanos(), ValueTile.columns(), Sparkline.leastSpan(quantity.unit(), cell));
	}

	private Origin origin(ShownValue value) {
		Moment moment = shown;
		return moment == null
				? new Origin(List.of(new Origin.Line(value.face().spoken(), false)))
				: Origin.of(value, moment.heard(), SourceFrame.in(moment.observation()), ZoneId.systemDefault());
	}

	private String allText() {
		Moment moment = shown;
		return panel == null || moment == null ? "" : BatteryText.of(panel.sections(), moment.heard());
	}

	private void menu(Control tile) {
		if (actions != null) {
			actions.menu(tile);
		}
	}

	private void focusMoved(boolean here) {
		if (actions != null) {
			actions.follow(getViewSite().getActionBars(), here);
		}
	}
}
