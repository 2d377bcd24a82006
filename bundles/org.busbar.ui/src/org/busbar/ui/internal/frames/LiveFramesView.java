package org.busbar.ui.internal.frames;

import java.util.List;
import java.util.Optional;

import org.busbar.core.session.BusSnapshot;
import org.busbar.core.session.Session;
import org.busbar.core.session.SessionService;
import org.busbar.ui.internal.BusbarUi;
import org.busbar.ui.internal.WidgetIds;
import org.busbar.ui.internal.connection.Connection;
import org.busbar.ui.internal.presenter.FramePresenter;
import org.busbar.ui.internal.presenter.Guidance;
import org.busbar.ui.internal.presenter.ProtocolChoice;
import org.busbar.ui.internal.presenter.StatusLine;
import org.busbar.ui.internal.presenter.Throttle;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.part.ViewPart;
import org.jspecify.annotations.Nullable;

/**
 * The frames of the bus, the latest of each identifier, decoded where a protocol is chosen. Nothing is pushed into this view: ten times a second, while it can
 * be seen, it asks for the state of everything it shows and changes what is another.
 */
public final class LiveFramesView extends ViewPart {

	/** Its id in {@code plugin.xml}. */
	public static final String ID = "org.busbar.ui.view.frames";

	private static final int REFRESH_MILLIS = 100;
	/** What is installed and what could be connected changes seldom: it is asked for every so many refreshes. */
	private static final int SELDOM = 10;

	private final Connection connection = BusbarUi.connection();
	private final FramePresenter presenter = new FramePresenter();
	private final ProtocolChoice protocols = new ProtocolChoice();
	private List<String> suggestions = List.of();
	private int refreshes;
	private @Nullable Session shown;
	private @Nullable Widgets widgets;

	/** What the view consists of, from top to bottom; guidance and tree take turns in the same place. */
	private record Widgets(ConnectionBar bar, Composite stack, StackLayout layout, GuidancePage guidance, FramesTree tree, StatusBar status) {
	}

	@Override
	public void createPartControl(Composite parent) {
		WidgetIds.set(parent, WidgetIds.FRAMES_VIEW);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		ConnectionBar bar = new ConnectionBar(parent, getSite(), protocols, this::protocolChosen);
		Composite stack = new Composite(parent, SWT.NONE);
		StackLayout layout = new StackLayout();
		stack.setLayout(layout);
		GuidancePage guidance = new GuidancePage(stack);
		FramesTree tree = new FramesTree(stack, presenter);
		layout.topControl = guidance.control();
		StatusBar status = new StatusBar(parent);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar.control());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(status.control());
		widgets = new Widgets(bar, stack, layout, guidance, tree, status);

		new FramesActions(tree).contribute(getViewSite().getActionBars());

		Throttle throttle = new Throttle(parent.getDisplay()::timerExec, REFRESH_MILLIS, () -> !parent.isDisposed() && parent.isVisible(), this::refresh);
		parent.addDisposeListener(disposed -> throttle.stop());
		throttle.start();
	}

	@Override
	public void setFocus() {
		if (widgets != null) {
			Control control = widgets.layout().topControl == widgets.tree().control() ? widgets.tree().control() : widgets.bar().firstControl();
			control.setFocus();
		}
	}

	/**
	 * Opens a bus.
	 *
	 * @param converter which one; empty for the one that is written in the view
	 */
	public void connect(Optional<String> converter) {
		if (widgets != null) {
			converter.ifPresent(widgets.bar()::converter);
			connection.connect(widgets.bar().converter());
		}
	}

	@SuppressWarnings("resource") // The session is the connection's.
	private void refresh() {
		if (widgets == null) {
			return;
		}
		if (refreshes++ % SELDOM == 0) {
			suggestions = BusbarUi.sessions().map(SessionService::suggestions).orElse(List.of());
			widgets.bar().suggest(suggestions);
			if (protocols.offer(BusbarUi.catalogue())) {
				widgets.bar().showProtocols();
				protocolChosen();
			}
		}
		Connection.Status status = connection.status();
		Optional<BusSnapshot> snapshot = Optional.empty();
		if (status instanceof Connection.Status.Watching watching) {
			snapshot = Optional.of(show(widgets, watching.session()));
		} else if (status instanceof Connection.Status.Refused) {
			forget(widgets);
		}
		widgets.bar().enable(connection.isClosed(), connection.isOpen());
		widgets.status().show(StatusLine.of(status, snapshot));
		Control top = widgets.tree().isEmpty() ? widgets.guidance().control() : widgets.tree().control();
		widgets.guidance().show(Guidance.text(status, suggestions, BusbarUi.catalogue().problems()));
		if (widgets.layout().topControl != top) {
			widgets.layout().topControl = top;
			widgets.stack().layout();
		}
	}

	private BusSnapshot show(Widgets in, Session session) {
		if (session != shown) {
			forget(in);
			shown = session;
		}
		BusSnapshot snapshot = session.snapshot();
		in.tree().show(presenter.rows(snapshot));
		return snapshot;
	}

	private void forget(Widgets in) {
		if (shown != null) {
			shown = null;
			in.tree().clear();
			presenter.decodeWith(protocols.effective());
		}
	}

	private void protocolChosen() {
		presenter.decodeWith(protocols.effective());
	}
}
