package org.busbar.ui.internal.view;

import java.util.List;
import java.util.Optional;

import org.busbar.core.observation.Observation;
import org.busbar.core.session.SessionService;
import org.busbar.ui.internal.BusbarUi;
import org.busbar.ui.internal.WidgetIds;
import org.busbar.ui.internal.connection.Connection;
import org.busbar.ui.internal.presenter.Guidance;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.part.ViewPart;
import org.jspecify.annotations.Nullable;

/**
 * A view of the bus that is being looked at, live or recorded. Nothing is pushed into it: some times a second, while it can be seen, it is asked to show the
 * state of the moment. As long as there is nothing to show, guidance takes the content's place.
 */
public abstract class ObservationView extends ViewPart {

	/** What is installed and what could be connected changes seldom: it is asked for every so many milliseconds. */
	private static final int SELDOM_MILLIS = 1000;

	private final Connection connection = BusbarUi.connection();
	private final String id;
	private final int refreshMillis;
	private List<String> suggestions = List.of();
	private int sinceSeldom = SELDOM_MILLIS;
	private @Nullable Observation shown;
	private @Nullable Page page;

	private record Page(Composite stack, StackLayout layout, GuidancePage guidance, Control content) {
	}

	/**
	 * @param id            name of the view for {@link WidgetIds}; its guidance is {@code <id>.guidance}, with {@code .view} left out
	 * @param refreshMillis milliseconds between two refreshes: 100 for tables, 250 for plots
	 */
	protected ObservationView(String id, int refreshMillis) {
		this.id = id;
		this.refreshMillis = refreshMillis;
	}

	@Override
	public final void createPartControl(Composite parent) {
		WidgetIds.set(parent, id);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		createAbove(parent);
		Composite stack = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
		StackLayout layout = new StackLayout();
		stack.setLayout(layout);
		GuidancePage guidance = new GuidancePage(stack, id.replace(".view", "") + ".guidance");
		Control content = createContent(stack);
		layout.topControl = guidance.control();
		createBelow(parent);
		page = new Page(stack, layout, guidance, content);

		Refresh.start(parent, refreshMillis, this::refresh);
	}

	@Override
	public void setFocus() {
		Page in = page;
		if (in != null) {
			focus().orElse(in.content()).setFocus();
		}
	}

	/** What gets the focus; empty for the content as a whole. */
	protected Optional<Control> focus() {
		return Optional.empty();
	}

	/** What always stands above, laid out in one column. */
	protected void createAbove(@SuppressWarnings("unused") Composite parent) {
		// Most views have nothing there.
	}

	/** Makes what is shown while there is something to show. */
	protected abstract Control createContent(Composite parent);

	/** What always stands below, laid out in one column. */
	protected void createBelow(@SuppressWarnings("unused") Composite parent) {
		// Most views have nothing there.
	}

	/**
	 * Shows the state of the moment.
	 *
	 * @param observation what is being looked at
	 * @param another     whether it is another one than the last time, so that nothing of what was shown counts any more
	 * @return why there is nothing to show, for the user; empty when the content is to be seen
	 */
	protected abstract Optional<String> show(Observation observation, boolean another);

	/**
	 * Shows what there is to show without a bus.
	 *
	 * @return false when there is nothing
	 */
	protected boolean showAlone() {
		return false;
	}

	/** What can be done in this view without a bus, for the user; empty when nothing. */
	protected String besides() {
		return "";
	}

	/** There is nothing to look at any more: what was shown is forgotten. */
	protected abstract void clear();

	/** Called at every refresh, before {@link #show} or {@link #clear}. */
	protected void refreshed(@SuppressWarnings("unused") Connection.Status status) {
		// Most views show the observation only.
	}

	/** Called about once a second, before everything else. */
	protected void refreshedSeldom(@SuppressWarnings("unused") List<String> converters) {
		// Most views need nothing that changes seldom.
	}

	private void refresh() {
		Page in = page;
		if (in == null) {
			return;
		}
		sinceSeldom += refreshMillis;
		if (sinceSeldom >= SELDOM_MILLIS) {
			sinceSeldom = 0;
			suggestions = BusbarUi.sessions().map(SessionService::suggestions).orElse(List.of());
			refreshedSeldom(suggestions);
		}
		Connection.Status status = connection.status();
		refreshed(status);
		Observation observation = connection.observation().orElse(null);
		Optional<String> reason;
		if (observation == null) {
			if (shown != null && !(status instanceof Connection.Status.Opening)) {
				shown = null;
				clear();
			}
			// What was heard on the last bus stays until the next one is open.
			reason = shown == null && !showAlone() ? Optional.of(guidance(status)) : Optional.empty();
		} else {
			boolean another = observation != shown;
			shown = observation;
			reason = show(observation, another).map(text -> text.isEmpty() ? guidance(status) : text);
		}
		reason.ifPresent(in.guidance()::show);
		Control top = reason.isPresent() ? in.guidance().control() : in.content();
		if (in.layout().topControl != top) {
			in.layout().topControl = top;
			in.stack().layout();
		}
	}

	private String guidance(Connection.Status status) {
		String text = Guidance.text(status, suggestions, BusbarUi.catalogue().problems());
		return besides().isEmpty() ? text : text + "\n\n" + besides();
	}
}
