package org.busbar.ui.internal.frames;

import java.util.List;
import java.util.Optional;

import org.busbar.core.observation.Observation;
import org.busbar.core.protocol.EffectiveProtocol;
import org.busbar.ui.internal.BusbarUi;
import org.busbar.ui.internal.WidgetIds;
import org.busbar.ui.internal.connection.Connection;
import org.busbar.ui.internal.presenter.FramePresenter;
import org.busbar.ui.internal.presenter.ProtocolChoice;
import org.busbar.ui.internal.view.ObservationView;
import org.eclipse.jface.layout.GridDataFactory;
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

	/** Made by the workbench. */
	public LiveFramesView() {
		super(WidgetIds.FRAMES_VIEW, REFRESH_MILLIS);
	}

	@Override
	protected void createAbove(Composite parent) {
		ConnectionBar made = new ConnectionBar(parent, getSite(), protocols, this::protocolChosen);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(made.control());
		bar = made;
	}

	@Override
	protected Control createContent(Composite parent) {
		FramesTree made = new FramesTree(parent, presenter);
		new FramesActions(made).contribute(getViewSite().getActionBars());
		tree = made;
		return made.control();
	}

	@Override
	protected Optional<Control> focus() {
		return tree == null || tree.isEmpty() ? Optional.ofNullable(bar).map(ConnectionBar::firstControl) : Optional.empty();
	}

	/**
	 * Opens a bus.
	 *
	 * @param converter which one; empty for the one that is written in the view
	 */
	public void connect(Optional<String> converter) {
		if (bar != null) {
			converter.ifPresent(bar::converter);
			connection.connect(bar.converter());
		}
	}

	@Override
	protected void refreshedSeldom(List<String> converters) {
		if (bar != null) {
			bar.suggest(converters);
			if (protocols.offer(BusbarUi.catalogue())) {
				bar.showProtocols();
				protocolChosen();
			}
		}
	}

	@Override
	protected void refreshed(Connection.Status now) {
		if (bar != null) {
			bar.enable(connection.isClosed(), connection.isOpen());
		}
	}

	@Override
	protected Optional<String> show(Observation observation, boolean another) {
		if (tree == null) {
			return Optional.empty();
		}
		if (another) {
			tree.clear();
			presenter.decodeWith(decoding);
		}
		Optional<EffectiveProtocol> spoken = observation.reading().protocol();
		if (!spoken.equals(decoding)) {
			decoding = spoken;
			presenter.decodeWith(spoken);
		}
		tree.show(presenter.rows(observation.snapshot()));
		return tree.isEmpty() ? Optional.of("") : Optional.empty();
	}

	@Override
	protected void clear() {
		if (tree != null) {
			tree.clear();
		}
		presenter.decodeWith(decoding);
	}

	private void protocolChosen() {
		connection.assume(connection.assumptions().with(protocols.dialect()));
	}
}
