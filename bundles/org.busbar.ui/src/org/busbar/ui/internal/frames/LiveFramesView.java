package org.busbar.ui.internal.frames;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.busbar.core.observation.Observation;
import org.busbar.core.protocol.EffectiveProtocol;
import org.busbar.core.session.BusSnapshot;
import org.busbar.ui.internal.BusbarUi;
import org.busbar.ui.internal.WidgetIds;
import org.busbar.ui.internal.configuration.ConfigurationEditor;
import org.busbar.ui.internal.connection.Connection;
import org.busbar.ui.internal.filter.FilterBar;
import org.busbar.ui.internal.filter.FrameFilter;
import org.busbar.ui.internal.filter.FrameMatcher;
import org.busbar.ui.internal.presenter.FramePresenter;
import org.busbar.ui.internal.presenter.FrameRow;
import org.busbar.ui.internal.presenter.ProtocolChoice;
import org.busbar.ui.internal.view.ObservationView;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.jspecify.annotations.Nullable;

/** The frames of the bus, the latest of each identifier, decoded where a protocol is known. */
public final class LiveFramesView extends ObservationView {

	/** Its id in {@code plugin.xml}. */
	public static final String ID = "org.busbar.ui.view.frames";

	private static final int REFRESH_MILLIS = 100;

	private final Connection connection = BusbarUi.connection();
	private final ProtocolChoice protocols = BusbarUi.protocols();
	private final FramePresenter presenter = new FramePresenter();
	private Optional<EffectiveProtocol> decoding = Optional.empty();
	private @Nullable ConnectionBar bar;
	private @Nullable FramesTree tree;
	private @Nullable FilterBar filterBar;
	private @Nullable FrozenBar frozenBar;
	private @Nullable FramesTools tools;
	private FrameMatcher matcher = new FrameMatcher(FrameFilter.ALL, Optional.empty());
	private @Nullable Frozen frozen;
	/** Whether a bus is to be opened as soon as it is known which one stands in the view. */
	private boolean hasty;

	/**
	 * What is shown while the view is frozen.
	 *
	 * @param snapshot the bus at that moment
	 * @param since    that moment
	 */
	private record Frozen(BusSnapshot snapshot, LocalTime since) {
	}

	/** Made by the workbench. */
	public LiveFramesView() {
		super(WidgetIds.FRAMES_VIEW, REFRESH_MILLIS);
	}

	@Override
	protected void createAbove(Composite parent) {
		ConnectionBar made = new ConnectionBar(parent, getSite(), protocols, this::protocolChosen);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(made.control());
		bar = made;
		FilterBar filters = new FilterBar(parent, FramesIds.NAME, filter -> match());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filters.control());
		filterBar = filters;
		frozenBar = new FrozenBar(parent, () -> freeze(false));
	}

	@Override
	protected Control createContent(Composite parent) {
		FramesTree made = new FramesTree(parent, presenter);
		FramesTools contributed = new FramesTools(made, () -> Optional.ofNullable(filterBar).ifPresent(FilterBar::focus), this::freeze);
		contributed.contribute(getViewSite().getActionBars());
		new FramesActions(made).contribute(getViewSite().getActionBars(), contributed);
		tools = contributed;
		tree = made;
		return made.control();
	}

	@Override
	protected Optional<Control> focus() {
		return tree == null || tree.isEmpty() ? Optional.ofNullable(bar).map(ConnectionBar::firstControl) : Optional.empty();
	}

	/** The converter that is written. */
	public String converter() {
		return bar == null ? "" : bar.converter();
	}

	/**
	 * Opens a bus.
	 *
	 * @param converter which one; empty for the one that is written in the view
	 */
	public void connect(Optional<String> converter) {
		if (bar != null) {
			converter.ifPresent(bar::converter);
			hasty = bar.converter().isEmpty() && !bar.isTold();
			if (hasty) {
				return;
			}
			if (connection.isClosed()) {
				bar.follow();
			}
			connection.connect(bar.converter());
		}
	}

	@Override
	protected void refreshedSeldom(List<String> converters) {
		if (bar != null) {
			bar.suggest(connection.isClosed() ? Stream.concat(ofSite().stream(), converters.stream()).distinct().toList() : converters);
			if (hasty && bar.isTold()) {
				connect(Optional.empty());
			}
			if (protocols.offer(BusbarUi.catalogue())) {
				bar.showProtocols();
				protocolChosen();
			}
		}
	}

	/** Whoever has a site open means the bus of that site. */
	private Optional<String> ofSite() {
		return getSite().getPage().getActiveEditor() instanceof ConfigurationEditor editor ? editor.converter() : Optional.empty();
	}

	@Override
	protected void refreshed(Connection.Status now) {
		if (bar != null) {
			bar.enable(connection.isClosed(), connection.isOpen());
			bar.showChoice();
		}
	}

	@Override
	protected Optional<String> show(Observation observation, boolean another) {
		if (tree == null) {
			return Optional.empty();
		}
		if (another) {
			thaw();
			tree.clear();
			presenter.decodeWith(decoding);
		}
		Optional<EffectiveProtocol> spoken = observation.reading().protocol();
		if (!spoken.equals(decoding)) {
			decoding = spoken;
			presenter.decodeWith(spoken);
			match();
		}
		BusSnapshot snapshot = observation.snapshot();
		if (frozen != null && frozenBar != null) {
			frozenBar.show(frozen.since(), snapshot.totals().frames() - frozen.snapshot().totals().frames());
		}
		return show(tree, presenter.rows(frozen == null ? snapshot : frozen.snapshot()));
	}

	/** Shows the rows that the filter leaves, and tells how many it does not. */
	private Optional<String> show(FramesTree in, List<FrameRow> rows) {
		List<FrameRow> left = rows.stream().filter(row -> matcher.matches(row.frame().id(), row.frame().flags())).toList();
		in.show(left);
		int hidden = rows.size() - left.size();
		tellHidden(hidden == 0 ? "" : NLS.bind(Messages.filter_outcome, Integer.toString(hidden), Integer.toString(rows.size())));
		if (!left.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(rows.isEmpty() ? "" : NLS.bind(Messages.filter_nothing, Integer.toString(rows.size())));
	}

	@Override
	protected void clear() {
		thaw();
		tellHidden("");
		if (tree != null) {
			tree.clear();
		}
		presenter.decodeWith(decoding);
	}

	private void tellHidden(String text) {
		if (filterBar != null) {
			filterBar.outcome(text);
		}
	}

	private void match() {
		matcher = new FrameMatcher(filterBar == null ? FrameFilter.ALL : filterBar.filter(), decoding);
	}

	/** Keeps what is shown as it is, or goes on; the bus is watched all the same. */
	private void freeze(boolean on) {
		Optional<Observation> observation = connection.observation();
		if (!on || observation.isEmpty()) {
			thaw();
		} else {
			frozen = new Frozen(observation.get().snapshot(), LocalTime.now());
			if (tools != null) {
				tools.frozen(true);
			}
		}
	}

	private void thaw() {
		frozen = null;
		if (frozenBar != null && tools != null) {
			frozenBar.hide();
			tools.frozen(false);
		}
	}

	private void protocolChosen() {
		connection.assume(connection.assumptions().with(protocols.dialect()));
	}
}
