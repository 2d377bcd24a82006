package org.busbar.ui.internal.frames;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.busbar.core.observation.Observation;
import org.busbar.core.protocol.EffectiveProtocol;
import org.busbar.core.session.BusSnapshot;
import org.busbar.ui.internal.BusbarUi;
import org.busbar.ui.internal.Messages;
import org.busbar.ui.internal.WidgetIds;
import org.busbar.ui.internal.connection.Connection;
import org.busbar.ui.internal.filter.FilterBar;
import org.busbar.ui.internal.presenter.Durations;
import org.busbar.ui.internal.presenter.FramePresenter;
import org.busbar.ui.internal.presenter.FrameRow;
import org.busbar.ui.internal.presenter.ProtocolChoice;
import org.busbar.ui.internal.view.ObservationView;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.jspecify.annotations.Nullable;

/** The frames of the bus, the latest of each identifier, decoded where a protocol is known. */
public final class LiveFramesView extends ObservationView {

	/** Its id in {@code plugin.xml}. */
	public static final String ID = "org.busbar.ui.view.frames";

	private static final int REFRESH_MILLIS = 100;
	private static final String FILTER = "filter";
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT).withZone(ZoneId.systemDefault());

	private final Connection connection = BusbarUi.connection();
	private final ProtocolChoice protocols = BusbarUi.protocols();
	private final FramePresenter presenter = new FramePresenter();
	private Optional<EffectiveProtocol> decoding = Optional.empty();
	private Optional<BusSnapshot> frozen = Optional.empty();
	private @Nullable IMemento before;
	private @Nullable ConnectionBar bar;
	private @Nullable FilterBar filter;
	private @Nullable Button freeze;
	private @Nullable ColumnChoice columns;
	private @Nullable FramesTree tree;
	private @Nullable Label note;

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
	public void init(IViewSite site, @Nullable IMemento memento) throws PartInitException {
		super.init(site, memento);
		before = memento;
	}

	@Override
	public void saveState(IMemento memento) {
		if (columns != null && filter != null) {
			columns.save(memento);
			memento.putString(FILTER, filter.written());
		}
	}

	@Override
	protected Control createContent(Composite parent) {
		Composite content = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(content);
		Composite line = new Composite(content, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(6, 0).applyTo(line);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
		FilterBar filterBar = new FilterBar(line, WidgetIds.FRAMES_FILTER, presenter::show);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filterBar.control());
		Button toggle = new Button(line, SWT.TOGGLE);
		toggle.setText(Messages.freeze);
		toggle.setToolTipText(Messages.freeze_tooltip);
		WidgetIds.set(toggle, WidgetIds.FRAMES_FREEZE);
		FramesTree made = new FramesTree(content, presenter);
		ColumnChoice choice = new ColumnChoice(made.control());
		choice.button(line);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(made.control());
		Label below = new Label(content, SWT.NONE);
		WidgetIds.set(below, WidgetIds.FRAMES_NOTE);
		GridDataFactory.fillDefaults().grab(true, false).indent(6, 1).exclude(true).applyTo(below);
		new FramesActions(made, () -> connection.observation().map(Observation::name).orElse("")).contribute(getViewSite().getActionBars());
		toggle.addListener(SWT.Selection, event -> frozen = Optional.empty());
		made.control().addListener(SWT.KeyDown, event -> {
			if ((event.stateMask & SWT.MOD1) != 0 && event.keyCode == 'f') {
				filterBar.focus();
			}
		});
		tree = made;
		filter = filterBar;
		freeze = toggle;
		columns = choice;
		note = below;
		if (before != null) {
			choice.restore(before);
			String written = before.getString(FILTER);
			filterBar.write(written == null ? "" : written);
		}
		return content;
	}

	@Override
	protected Optional<Control> focus() {
		return tree == null || tree.isEmpty() ? Optional.ofNullable(bar).map(ConnectionBar::firstControl) : Optional.of(tree.control());
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
			frozen = Optional.empty();
			presenter.decodeWith(decoding);
		}
		Optional<EffectiveProtocol> spoken = observation.reading().protocol();
		if (!spoken.equals(decoding)) {
			decoding = spoken;
			presenter.decodeWith(spoken);
		}
		BusSnapshot now = observation.snapshot();
		boolean still = freeze != null && freeze.getSelection();
		if (still && frozen.isEmpty()) {
			frozen = Optional.of(now);
		}
		BusSnapshot snapshot = still ? frozen.orElse(now) : now;
		List<FrameRow> rows = presenter.rows(snapshot);
		tree.show(rows);
		if (filter != null) {
			int hidden = snapshot.rows().size() - rows.size();
			filter.note(hidden == 0 ? "" : NLS.bind(Messages.hidden_rows, hidden, snapshot.rows().size()));
		}
		note(still ? NLS.bind(Messages.frozen, TIME.format(Instant.ofEpochSecond(snapshot.nanos() / 1_000_000_000L)),
				Durations.age(now.nanos() - snapshot.nanos())) : "");
		return snapshot.rows().isEmpty() ? Optional.of("") : Optional.empty();
	}

	@Override
	protected void clear() {
		if (tree != null) {
			tree.clear();
		}
		presenter.decodeWith(decoding);
	}

	private void note(String text) {
		if (note != null && !note.getText().equals(text)) {
			note.setText(text);
			((GridData) note.getLayoutData()).exclude = text.isEmpty();
			note.setVisible(!text.isEmpty());
			note.requestLayout();
		}
	}

	private void protocolChosen() {
		connection.assume(connection.assumptions().with(protocols.dialect()));
	}
}
