package org.busbar.ui.internal.trace;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

import org.busbar.core.observation.FrameStore;
import org.busbar.core.observation.Observation;
import org.busbar.core.protocol.EffectiveProtocol;
import org.busbar.ui.internal.AccessibleName;
import org.busbar.ui.internal.BusbarUi;
import org.busbar.ui.internal.WidgetIds;
import org.busbar.ui.internal.columns.ColumnChooser;
import org.busbar.ui.internal.filter.FilterBar;
import org.busbar.ui.internal.filter.FilterParser;
import org.busbar.ui.internal.filter.FilterResult;
import org.busbar.ui.internal.filter.FrameFilter;
import org.busbar.ui.internal.filter.FrameMatcher;
import org.busbar.ui.internal.presenter.ChannelName;
import org.busbar.ui.internal.view.ObservationView;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.jspecify.annotations.Nullable;

/** The frames of the bus one after the other. */
public final class TraceView extends ObservationView implements TraceActions.Target, FindBar.Finding {

	/** Its id in {@code plugin.xml}. */
	public static final String ID = "org.busbar.ui.view.trace";

	private static final int REFRESH_MILLIS = 100;
	/** More frames do not belong into a clipboard. */
	private static final long MOST_COPIED = 100_000;
	private static final String TIME = "trace.time";

	private final TraceWindow window = new TraceWindow();
	private FrameText text = new FrameText(Optional.empty(), 0, ZoneId.systemDefault());
	private @Nullable Observation observation;
	/** Whether the time of the first frame is known. */
	private boolean begun;
	/** What is to be brought into sight as soon as this bus is shown. */
	private Optional<Place> wanted = Optional.empty();
	private @Nullable FilterJob filtering;
	private @Nullable FindJob searching;
	private @Nullable FilterBar filterBar;
	private @Nullable FindBar findBar;
	private @Nullable TraceTable table;
	private @Nullable TraceActions actions;
	private @Nullable CLabel status;

	private record Place(Observation observation, long number) {
	}

	/** Made by the workbench. */
	public TraceView() {
		super(TraceIds.VIEW, REFRESH_MILLIS);
	}

	@Override
	protected void createAbove(Composite parent) {
		FilterBar filters = new FilterBar(parent, TraceIds.NAME, filter -> relist());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filters.control());
		filterBar = filters;
		findBar = new FindBar(parent, this);
	}

	@Override
	protected Control createContent(Composite parent) {
		TimeMode mode = Stream.of(TimeMode.values()).filter(each -> each.name().equals(settings().get(TIME))).findFirst().orElse(TimeMode.ABSOLUTE);
		TraceTable made = new TraceTable(parent, window, text, mode);
		ColumnChooser columns = ColumnChooser.of(made.table(), TraceIds.NAME, Stream.of(TraceColumn.values()).map(TraceColumn::name).toList());
		TraceActions contributed = new TraceActions(this, mode);
		contributed.contribute(getViewSite().getActionBars(), made.table(), columns);
		made.table().addListener(SWT.Dispose, event -> {
			stop();
			stopFiltering();
		});
		actions = contributed;
		table = made;
		return made.control();
	}

	@Override
	protected void createBelow(Composite parent) {
		CLabel label = new CLabel(parent, SWT.NONE);
		label.setText("");
		WidgetIds.set(label, TraceIds.STATUS);
		AccessibleName.set(label, () -> NLS.bind(Messages.status_accessible, Messages.status_name, label.getText()));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
		status = label;
	}

	@Override
	protected Optional<Control> focus() {
		return Optional.ofNullable(table).map(TraceTable::table);
	}

	@Override
	protected Optional<String> show(Observation now, boolean another) {
		TraceTable rows = table;
		if (rows == null) {
			return Optional.empty();
		}
		FrameStore store = now.frames();
		if (another) {
			observation = now;
			stop();
			begun = false;
			text = new FrameText(Optional.empty(), 0, ZoneId.systemDefault());
			window.reset(list(), now.isLive());
			rows.store(store);
		}
		if (store.end() == 0) {
			tell("", "");
			return Optional.of("");
		}
		decode(now.reading().protocol(), store);
		wanted.filter(place -> place.observation() == now).ifPresent(this::bringIntoSight);
		FilterJob job = filtering;
		if (job != null && job.index().isBehind()) {
			job.schedule();
		}
		window.refresh();
		rows.follow();
		tell(job == null ? "" : TraceStatus.text(job.index(), store), TraceStatus.text(window, store, text));
		boolean nothing = job != null && job.index().end() == 0 && !job.index().isBehind();
		return nothing ? Optional.of(NLS.bind(Messages.filter_nothing, TraceStatus.count(store.end() - store.first()))) : Optional.empty();
	}

	/**
	 * Selects a frame and brings it into sight. A filter that may hide it is taken away.
	 *
	 * @param of     the bus
	 * @param number of the frame
	 */
	public void reveal(Observation of, long number) {
		Place place = new Place(of, number);
		wanted = Optional.of(place);
		if (observation == of) {
			bringIntoSight(place);
		}
	}

	private void bringIntoSight(Place place) {
		wanted = Optional.empty();
		if (filterBar != null && !filterBar.filter().isAll()) {
			filterBar.clear();
		}
		window.jumpTo(window.rows().position(place.number()));
		redraw();
	}

	@Override
	protected void clear() {
		wanted = Optional.empty();
		stop();
		stopFiltering();
		observation = null;
		window.reset(Rows.NONE, false);
		if (table != null) {
			table.store(null);
			table.show();
		}
		tell("", "");
	}

	/** Another protocol writes everything anew, and the filter may find others by its names. */
	private void decode(Optional<EffectiveProtocol> protocol, FrameStore store) {
		boolean other = !protocol.equals(text.protocol());
		if (table != null && (other || !begun)) {
			long[] start = {text.start()};
			if (!begun) {
				begun = true;
				store.visit(0, Long.MAX_VALUE, (number, nanos, id, flags, dlc, payload) -> {
					start[0] = nanos;
					return false;
				});
			}
			text = new FrameText(protocol, start[0], ZoneId.systemDefault());
			table.text(text);
			if (other && filtering != null) {
				relist();
			}
		}
	}

	private void tell(String filter, String place) {
		if (filterBar != null) {
			filterBar.outcome(filter);
		}
		if (status != null && !status.getText().equals(place)) {
			status.setText(place);
		}
		if (actions != null) {
			actions.show(window.isFollowing(), filtering != null);
		}
	}

	private void relist() {
		stop();
		window.rows(list());
		if (table != null) {
			table.forget();
			table.show();
		}
	}

	/** The rows that the filter leaves; they are found in the background. */
	private Rows list() {
		stopFiltering();
		Observation now = observation;
		if (now == null) {
			return Rows.NONE;
		}
		FrameFilter filter = filterBar == null ? FrameFilter.ALL : filterBar.filter();
		if (filter.isAll()) {
			return new AllRows(now.frames());
		}
		MatchIndex index = new MatchIndex(now.frames(), new FrameMatcher(filter, text.protocol()));
		FilterJob job = new FilterJob(index);
		filtering = job;
		job.schedule();
		return index;
	}

	private void stopFiltering() {
		if (filtering != null) {
			filtering.cancel();
			filtering = null;
		}
	}

	@Override
	public void follow(boolean on) {
		window.follow(on);
		redraw();
	}

	@Override
	public void filter() {
		if (filterBar != null) {
			filterBar.focus();
		}
	}

	@Override
	public void find() {
		if (findBar != null) {
			findBar.open();
		}
	}

	@Override
	public void findAgain(boolean forward) {
		if (findBar != null) {
			findBar.find(forward);
		}
	}

	@Override
	public void find(String written, boolean forward) {
		Observation now = observation;
		FindBar bar = findBar;
		if (now == null || bar == null) {
			return;
		}
		stop();
		switch (FilterParser.parse(written)) {
			case FilterResult.Refused refused -> bar.outcome(refused.message());
			case FilterResult.Parsed parsed -> {
				long from = window.lead().orElse(forward ? window.top() - 1 : window.top() + window.visible());
				FrameMatcher matcher = new FrameMatcher(parsed.filter(), text.protocol());
				FindJob[] job = new FindJob[1];
				job[0] = new FindJob(now.frames(), window.rows(), matcher, from, forward,
						part -> later(job[0], () -> bar.outcome(NLS.bind(Messages.find_searching, (int) (part * 100)))),
						outcome -> later(job[0], () -> found(outcome, forward)));
				searching = job[0];
				bar.outcome("");
				bar.searching(true);
				job[0].schedule();
			}
		}
	}

	/** What a job has to say counts only as long as nobody began another one. */
	private void later(FindJob job, Runnable runnable) {
		PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
			if (searching == job && table != null && !table.table().isDisposed()) {
				runnable.run();
			}
		});
	}

	private void found(FrameSearch.Outcome outcome, boolean forward) {
		searching = null;
		if (findBar == null) {
			return;
		}
		findBar.searching(false);
		findBar.outcome(switch (outcome) {
			case FrameSearch.Outcome.Found found -> {
				window.jumpTo(found.position());
				redraw();
				yield found.wrapped() ? forward ? Messages.find_wrapped_forward : Messages.find_wrapped_backward : "";
			}
			case FrameSearch.Outcome.Nothing nothing -> Messages.find_nothing;
			case FrameSearch.Outcome.Cancelled cancelled -> Messages.find_cancelled;
		});
	}

	@Override
	public void stop() {
		if (searching != null) {
			searching.cancel();
			searching = null;
			if (findBar != null && !findBar.control().isDisposed()) {
				findBar.searching(false);
				findBar.outcome(Messages.find_cancelled);
			}
		}
	}

	@Override
	public void closed() {
		setFocus();
	}

	@Override
	public void goTo() {
		Observation now = observation;
		if (now == null) {
			return;
		}
		InputDialog dialog = new InputDialog(getSite().getShell(), Messages.goto_title, Messages.goto_message, "",
				written -> number(written, now).isPresent() ? null : Messages.goto_refused);
		if (dialog.open() == Window.OK) {
			number(dialog.getValue(), now).ifPresent(number -> window.jumpTo(window.rows().position(number)));
			redraw();
		}
	}

	private OptionalLong number(String written, Observation now) {
		return GoTo.number(written, now.frames(), text.start(), text.zone());
	}

	@Override
	public void copy(FrameFormat format) {
		Observation now = observation;
		long from = window.selectionFirst();
		long to = window.selectionEnd();
		if (now == null || from == to) {
			return;
		}
		if (to - from > MOST_COPIED) {
			MessageDialog.openInformation(getSite().getShell(), Messages.copy_title,
					NLS.bind(Messages.copy_many, TraceStatus.count(to - from), TraceStatus.count(MOST_COPIED)));
			return;
		}
		StringBuilder copied = new StringBuilder();
		FrameStore.Visitor writer = format.writer(copied, ChannelName.of(now), text);
		for (long position = from; position < to; position++) {
			long number = window.rows().number(position);
			now.frames().visit(number, number + 1, writer);
		}
		Clipboard clipboard = new Clipboard(getSite().getShell().getDisplay());
		clipboard.setContents(new Object[]{copied.toString()}, new Transfer[]{TextTransfer.getInstance()});
		clipboard.dispose();
	}

	@Override
	public void selectAll() {
		window.selectAll();
		redraw();
	}

	@Override
	public void save(boolean filtered) {
		Observation now = observation;
		if (now == null || filterBar == null) {
			return;
		}
		Shell shell = getSite().getShell();
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText(Messages.save_title);
		dialog.setOverwrite(true);
		dialog.setFilterNames(Stream.of(FrameFormat.values()).map(FrameFormat::title).toArray(String[]::new));
		dialog.setFilterExtensions(Stream.of(FrameFormat.values()).map(format -> "*." + format.extension()).toArray(String[]::new));
		dialog.setFileName(Messages.save_name + '.' + FrameFormat.CANDUMP.extension());
		String chosen = dialog.open();
		if (chosen != null) {
			FrameFormat format = FrameFormat.of(chosen).orElse(FrameFormat.values()[Math.max(0, dialog.getFilterIndex())]);
			FrameMatcher matcher = new FrameMatcher(filtered ? filterBar.filter() : FrameFilter.ALL, text.protocol());
			new SaveJob(shell, Path.of(chosen), format, now.frames(), matcher, ChannelName.of(now), text).schedule();
		}
	}

	@Override
	public void time(TimeMode mode) {
		settings().put(TIME, mode.name());
		if (table != null) {
			table.mode(mode);
		}
	}

	private void redraw() {
		if (table != null) {
			table.show();
		}
	}

	private static IDialogSettings settings() {
		return PlatformUI.getDialogSettingsProvider(Platform.getBundle(BusbarUi.ID)).getDialogSettings();
	}
}
