package org.busbar.ui.internal.trace;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

import org.busbar.core.observation.FrameStore;
import org.busbar.core.observation.Observation;
import org.busbar.core.protocol.EffectiveProtocol;
import org.busbar.ui.internal.AccessibleName;
import org.busbar.ui.internal.WidgetIds;
import org.busbar.ui.internal.filter.FilterBar;
import org.busbar.ui.internal.filter.FrameFilter;
import org.busbar.ui.internal.filter.FrameNames;
import org.busbar.ui.internal.view.CopyMenu;
import org.busbar.ui.internal.view.ObservationView;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.jspecify.annotations.Nullable;

/** The frames of the bus one after the other, filtered, decoded, to be copied and saved. */
public final class TraceView extends ObservationView {

	/** Its id in {@code plugin.xml}. */
	public static final String ID = "org.busbar.ui.view.trace";

	private static final int REFRESH_MILLIS = 100;
	/** What goes to the clipboard at the most; more is a matter of a file. */
	private static final long MOST_COPIED = 200_000;
	private static final String STYLE = "time";
	private static final String FILTER = "filter";

	private FrameFilter filter = FrameFilter.ALL;
	private TimeStyle style = TimeStyle.ABSOLUTE;
	private String filterBefore = "";
	private Optional<EffectiveProtocol> protocol = Optional.empty();
	private @Nullable FrameStore frames;
	private volatile @Nullable TraceIndex index;
	private @Nullable Job search;
	private String bus = "";
	private @Nullable Widgets widgets;

	private record Widgets(FilterBar filter, Combo time, Button follow, Label count, TraceTable table) {
	}

	/** Made by the workbench. */
	public TraceView() {
		super(TraceIds.VIEW, REFRESH_MILLIS);
	}

	@Override
	public void init(IViewSite site, @Nullable IMemento memento) throws PartInitException {
		super.init(site, memento);
		if (memento != null) {
			String saved = memento.getString(STYLE);
			for (TimeStyle known : TimeStyle.values()) {
				style = known.name().equals(saved) ? known : style;
			}
			String text = memento.getString(FILTER);
			filterBefore = text == null ? "" : text;
		}
	}

	@Override
	public void saveState(IMemento memento) {
		memento.putString(STYLE, style.name());
		memento.putString(FILTER, widgets == null ? filterBefore : widgets.filter().written());
	}

	@Override
	protected Control createContent(Composite parent) {
		Composite content = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(content);
		Composite line = new Composite(content, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).spacing(8, 0).applyTo(line);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
		FilterBar bar = new FilterBar(line, TraceIds.FILTER, this::filter);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar.control());
		new Label(line, SWT.NONE).setText(Messages.time_label);
		Combo time = new Combo(line, SWT.DROP_DOWN | SWT.READ_ONLY);
		for (TimeStyle each : TimeStyle.values()) {
			time.add(each.title());
		}
		time.select(style.ordinal());
		WidgetIds.set(time, TraceIds.TIME);
		AccessibleName.set(time, Messages.time_name);
		Button follow = new Button(line, SWT.TOGGLE);
		follow.setText(Messages.follow);
		follow.setToolTipText(Messages.follow_tooltip);
		follow.setSelection(true);
		WidgetIds.set(follow, TraceIds.FOLLOW);
		TraceTable table = new TraceTable(content, follow::setSelection);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
		Label count = new Label(content, SWT.NONE);
		WidgetIds.set(count, TraceIds.COUNT);
		GridDataFactory.fillDefaults().grab(true, false).indent(6, 1).applyTo(count);
		time.addListener(SWT.Selection, event -> {
			style = TimeStyle.values()[time.getSelectionIndex()];
			refresh();
		});
		follow.addListener(SWT.Selection, event -> table.follow(follow.getSelection()));
		widgets = new Widgets(bar, time, follow, count, table);
		contribute(table);
		bar.write(filterBefore);
		return content;
	}

	@Override
	protected Optional<Control> focus() {
		return Optional.ofNullable(widgets).map(made -> made.table().table());
	}

	@Override
	protected Optional<String> show(Observation observation, boolean another) {
		Widgets in = widgets;
		if (in == null) {
			return Optional.empty();
		}
		if (another) {
			in.table().clear();
			in.follow().setSelection(true);
			index = null;
			in.table().follow(observation.isLive());
		}
		FrameStore store = observation.frames();
		bus = observation.name();
		Optional<EffectiveProtocol> spoken = observation.reading().protocol();
		if (store != frames || index == null || !spoken.equals(protocol)) {
			frames = store;
			protocol = spoken;
			index = new TraceIndex(store, filter, new FrameNames(spoken));
		}
		if (store.end() == store.first()) {
			return Optional.of("");
		}
		refresh();
		return Optional.empty();
	}

	@Override
	protected void clear() {
		frames = null;
		index = null;
		if (widgets != null) {
			widgets.table().clear();
		}
	}

	@Override
	public void dispose() {
		index = null;
		super.dispose();
	}

	private void filter(FrameFilter wanted) {
		filter = wanted;
		FrameStore store = frames;
		if (store != null) {
			index = new TraceIndex(store, wanted, new FrameNames(protocol));
			refresh();
		}
	}

	private void refresh() {
		Widgets in = widgets;
		FrameStore store = frames;
		TraceIndex places = index;
		if (in == null || store == null || places == null) {
			return;
		}
		search(places);
		in.table().show(store, places, text(store));
		String all = Long.toString(store.end());
		String text = filter.isAll() ? NLS.bind(Messages.count_all, all)
				: NLS.bind(places.searching() ? Messages.count_searching : Messages.count_filtered, places.count(), all);
		in.count().setText(store.first() > 0 ? NLS.bind(Messages.count_dropped, text, store.first()) : text);
		in.filter().note(!filter.isAll() && places.count() == 0 && !places.searching() ? Messages.hint_nothing : "");
	}

	private TraceText text(FrameStore store) {
		return new TraceText(new FrameNames(protocol), style, store.end() > store.first() ? store.nanos(store.first()) : 0);
	}

	/** The filter is applied on another thread; an index that is no longer shown is given up. */
	private void search(TraceIndex places) {
		if (places.searching() && (search == null || search.getState() == Job.NONE)) {
			ICoreRunnable look = monitor -> {
				TraceIndex now = index;
				while (now != null && now == index && now.advance()) {
					now = index;
				}
			};
			search = Job.createSystem("busbar-trace-filter", look);
			search.schedule();
		}
	}

	private void contribute(TraceTable table) {
		CopyMenu menu = new CopyMenu(getViewSite().getActionBars(), table.table()).add(Messages.copy_candump, true, () -> copied(false))
				.add(Messages.copy_csv, false, () -> copied(true));
		MenuManager items = menu.menu();
		items.add(action(Messages.select_all, table::selectAll));
		items.add(new Separator());
		items.add(action(Messages.go_to, this::goTo));
		items.add(action(Messages.filter_focus, () -> {
			if (widgets != null) {
				widgets.filter().focus();
			}
		}));
		items.add(action(Messages.save, this::save));
		table.table().addListener(SWT.KeyDown, event -> {
			if ((event.stateMask & SWT.MOD1) == 0) {
				return;
			}
			switch (Character.toLowerCase((char) event.keyCode)) {
				case 'g' -> goTo();
				case 'f' -> widgets.filter().focus();
				case 's' -> save();
				case 'a' -> table.selectAll();
				default -> {
					// Everything else is a matter of the workbench.
				}
			}
		});
	}

	private static Action action(String text, Runnable run) {
		return new Action(text) {
			@Override
			public void run() {
				run.run();
			}
		};
	}

	private Optional<TraceExport> export() {
		FrameStore store = frames;
		TraceIndex places = index;
		return store == null || places == null ? Optional.empty() : Optional.of(new TraceExport(store, places, text(store), bus));
	}

	private String copied(boolean csv) {
		Optional<long[]> chosen = widgets == null ? Optional.empty() : widgets.table().selection();
		Optional<TraceExport> export = export();
		if (chosen.isEmpty() || export.isEmpty()) {
			return "";
		}
		long first = chosen.get()[0];
		long last = Math.min(chosen.get()[1], first + MOST_COPIED - 1);
		StringBuilder text = new StringBuilder();
		if (csv) {
			export.get().csv(first, last, text, done -> true);
		} else {
			export.get().candump(first, last, text, done -> true);
		}
		return text.toString();
	}

	private void goTo() {
		FrameStore store = frames;
		if (store == null || widgets == null) {
			return;
		}
		InputDialog dialog = new InputDialog(getSite().getShell(), Messages.go_to_title, Messages.go_to_message, "",
				text -> text.isBlank() || Destination.parse(text, store).isPresent() ? null : NLS.bind(Messages.go_to_bad, text));
		if (dialog.open() == Window.OK) {
			OptionalLong number = Destination.parse(dialog.getValue(), store);
			number.ifPresent(widgets.table()::goTo);
		}
	}

	private void save() {
		FileDialog dialog = new FileDialog(getSite().getShell(), SWT.SAVE);
		dialog.setText(Messages.save_title);
		dialog.setFilterNames(new String[]{Messages.save_candump, Messages.save_csv});
		dialog.setFilterExtensions(new String[]{"*.log", "*.csv"});
		dialog.setFileName(bus.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.-]+", "-") + ".log");
		dialog.setOverwrite(true);
		String file = dialog.open();
		if (file != null) {
			export().ifPresent(export -> new SaveFramesJob(export, Path.of(file)).schedule());
		}
	}
}
