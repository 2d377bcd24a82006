package org.busbar.ui.internal.plots;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.busbar.core.observation.FrameStore;
import org.busbar.core.observation.Observation;
import org.busbar.core.protocol.EffectiveProtocol;
import org.busbar.ui.internal.AccessibleName;
import org.busbar.ui.internal.BusbarUi;
import org.busbar.ui.internal.WidgetIds;
import org.busbar.ui.internal.view.CopyMenu;
import org.busbar.ui.internal.view.ObservationView;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
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

/** Quantities and signals over time: live, from logs, with zoom, cursors and export. */
public final class PlotsView extends ObservationView {

	/** Its id in {@code plugin.xml}. */
	public static final String ID = "org.busbar.ui.view.plots";

	private static final int REFRESH_MILLIS = 250;
	private static final String CURVES = "curves";
	private static final String WINDOW = "window";
	/** Minutes that can be chosen; what comes behind them is everything. */
	private static final int[] MINUTES = {1, 5, 15, 60};
	private static final int LEFT = 26;

	private List<String> before = CurveChoice.usual();
	private int window = MINUTES.length;
	private @Nullable FrameStore frames;
	private Optional<EffectiveProtocol> protocol = Optional.empty();
	private volatile @Nullable Curves curves;
	/** The part that is zoomed into, read anew so that nothing of it is thinned. */
	private volatile @Nullable Close close;
	private @Nullable Job reading;
	private @Nullable Widgets widgets;
	private boolean live;
	/** Nothing changes any more once a recorded bus is drawn, so it is not drawn again. */
	private boolean shownOnce = true;

	private record Widgets(CurveChoice choice, Combo window, Button follow, ChartStack charts, ReadoutTable readout) {
	}

	private record Close(TimeRange range, Curves curves) {
	}

	/** Made by the workbench. */
	public PlotsView() {
		super(PlotIds.VIEW, REFRESH_MILLIS);
	}

	@Override
	public void init(IViewSite site, @Nullable IMemento memento) throws PartInitException {
		super.init(site, memento);
		if (memento != null) {
			String saved = memento.getString(CURVES);
			before = saved == null ? before : saved.lines().toList();
			Integer chosen = memento.getInteger(WINDOW);
			window = chosen == null ? window : Math.clamp(chosen, 0, MINUTES.length);
		}
	}

	@Override
	public void saveState(IMemento memento) {
		memento.putString(CURVES, String.join("\n", widgets == null ? before : widgets.choice().keys()));
		memento.putInteger(WINDOW, window);
	}

	@Override
	protected Control createContent(Composite parent) {
		SashForm content = new SashForm(parent, SWT.HORIZONTAL);
		CurveChoice choice = new CurveChoice(content, this::refresh);
		Composite right = new Composite(content, SWT.NONE);
		content.setWeights(LEFT, 100 - LEFT);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(right);
		Composite line = new Composite(right, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).margins(5, 2).applyTo(line);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
		new Label(line, SWT.NONE).setText(Messages.window_label);
		Combo windows = new Combo(line, SWT.DROP_DOWN | SWT.READ_ONLY);
		for (int minutes : MINUTES) {
			windows.add(NLS.bind(Messages.window_minutes, minutes));
		}
		windows.add(Messages.window_all);
		windows.select(window);
		WidgetIds.set(windows, PlotIds.WINDOW);
		AccessibleName.set(windows, Messages.window_name);
		Button follow = new Button(line, SWT.TOGGLE);
		follow.setText(Messages.follow);
		follow.setToolTipText(Messages.follow_tooltip);
		follow.setSelection(true);
		WidgetIds.set(follow, PlotIds.FOLLOW);
		SashForm stack = new SashForm(right, SWT.VERTICAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
		ChartStack charts = new ChartStack(stack, this::moved);
		ReadoutTable readout = new ReadoutTable(stack);
		stack.setWeights(78, 22);
		windows.addListener(SWT.Selection, event -> {
			window = windows.getSelectionIndex();
			charts.unzoom();
			moved();
		});
		follow.addListener(SWT.Selection, event -> {
			if (follow.getSelection()) {
				charts.unzoom();
			}
			moved();
		});
		new CopyMenu(getViewSite().getActionBars(), readout.control()).add(Messages.copy_readout, true, readout::text);
		widgets = new Widgets(choice, windows, follow, charts, readout);
		choice.choose(before);
		contribute(charts);
		return content;
	}

	@Override
	protected Optional<Control> focus() {
		return Optional.ofNullable(widgets).map(made -> made.charts().control());
	}

	@Override
	protected Optional<String> show(Observation observation, boolean another) {
		if (widgets == null) {
			return Optional.empty();
		}
		if (another) {
			clear();
		}
		frames = observation.frames();
		protocol = observation.reading().protocol();
		live = observation.isLive();
		widgets.choice().offer(protocol);
		if (frames.end() == frames.first()) {
			return Optional.of("");
		}
		if (protocol.isEmpty()) {
			return Optional.of(Messages.hint_nothing);
		}
		Curves now = curves;
		boolean still = !live && now != null && !now.reading() && close == null && now.isOf(frames, protocol.get(), widgets.choice().curves());
		if (!still || shownOnce) {
			refresh();
			shownOnce = !still;
		}
		return Optional.empty();
	}

	@Override
	protected void clear() {
		curves = null;
		close = null;
		frames = null;
		shownOnce = true;
		if (widgets != null) {
			widgets.charts().clear();
			widgets.follow().setSelection(true);
		}
	}

	@Override
	public void dispose() {
		curves = null;
		close = null;
		super.dispose();
	}

	private void moved() {
		if (widgets != null) {
			widgets.follow().setSelection(widgets.charts().range() == null);
		}
		refresh();
	}

	private void refresh() {
		Widgets in = widgets;
		FrameStore store = frames;
		if (in == null || store == null || protocol.isEmpty() || store.end() == store.first()) {
			return;
		}
		List<Curve> order = in.choice().curves();
		Curves now = curves;
		if (now == null || !now.isOf(store, protocol.get(), order)) {
			now = new Curves(store, protocol.get(), order);
			curves = now;
			close = null;
		}
		double seconds = window < MINUTES.length ? MINUTES[window] * 60.0 : Double.MAX_VALUE;
		TimeRange zoomed = in.charts().range();
		TimeRange range = zoomed == null ? ChartStack.whole(store, seconds) : zoomed;
		lookCloser(store, now, order, zoomed);
		Close closer = close;
		Curves drawn = closer != null && closer.range().equals(zoomed) && !closer.curves().reading() ? closer.curves() : now;
		in.charts().show(drawn, order, range);
		in.readout().show(drawn, order, in.charts().cursors());
		read();
	}

	/** What is thinned is read again for the part that is looked at. */
	private void lookCloser(FrameStore store, Curves now, List<Curve> order, @Nullable TimeRange zoomed) {
		Close closer = close;
		if (zoomed == null || order.stream().allMatch(curve -> now.points(curve).exact())) {
			close = null;
		} else if (closer == null || !closer.range().equals(zoomed)) {
			long[] numbers = new CurveCsv(store, now.protocol(), order, zoomed).numbers();
			close = new Close(zoomed, new Curves(store, now.protocol(), order, numbers[0], numbers[1]));
		}
	}

	private void read() {
		Curves now = curves;
		Close closer = close;
		boolean needed = now != null && now.reading() || closer != null && closer.curves().reading();
		if (needed && (reading == null || reading.getState() == Job.NONE)) {
			ICoreRunnable read = monitor -> {
				boolean more = true;
				while (more) {
					Curves whole = curves;
					Close part = close;
					boolean closerMore = part != null && part.curves().reading();
					if (part != null && closerMore) {
						part.curves().advance();
					}
					more = whole != null && whole.advance() || closerMore;
				}
			};
			reading = Job.createSystem("busbar-plots", read);
			reading.schedule();
		}
	}

	private void contribute(ChartStack charts) {
		IToolBarManager bar = getViewSite().getActionBars().getToolBarManager();
		bar.add(action(Messages.zoom_in, "zoomin", () -> charts.zoom(0.7)));
		bar.add(action(Messages.zoom_out, "zoomout", () -> charts.zoom(1 / 0.7)));
		bar.add(action(Messages.zoom_back, "zoomback", charts::back));
		bar.add(action(Messages.zoom_all, "zoomall", () -> {
			charts.unzoom();
			moved();
		}));
		bar.add(new Separator());
		bar.add(action(Messages.export_png, "picture", this::savePicture));
		bar.add(action(Messages.export_csv, "csv", this::saveValues));
	}

	private static Action action(String text, String icon, Runnable run) {
		Action action = new Action(text) {
			@Override
			public void run() {
				run.run();
			}
		};
		ResourceLocator.imageDescriptorFromBundle(BusbarUi.ID, "icons/" + icon + ".svg").ifPresent(action::setImageDescriptor);
		return action;
	}

	private void savePicture() {
		if (widgets == null) {
			return;
		}
		String file = ask(Messages.png_filter, "*.png", "plot.png");
		if (file != null) {
			try {
				write(widgets.charts().picture(), file);
			} catch (SWTException e) {
				MessageDialog.openError(getSite().getShell(), Messages.export_png, NLS.bind(Messages.save_failed, file, e.getMessage()));
			}
		}
	}

	private static void write(ImageData picture, String file) {
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[]{picture};
		loader.save(file, SWT.IMAGE_PNG);
	}

	private void saveValues() {
		FrameStore store = frames;
		if (store == null || widgets == null || protocol.isEmpty()) {
			return;
		}
		String file = ask(Messages.csv_filter, "*.csv", "values.csv");
		if (file == null) {
			return;
		}
		TimeRange zoomed = widgets.charts().range();
		CurveCsv csv = new CurveCsv(store, protocol.get(), widgets.choice().curves(), zoomed == null ? ChartStack.whole(store, Double.MAX_VALUE) : zoomed);
		Job job = Job.create(NLS.bind(Messages.save_job, file), monitor -> {
			try {
				csv.save(Path.of(file), done -> !monitor.isCanceled());
				return Status.OK_STATUS;
			} catch (@SuppressWarnings("unused") CancellationException e) {
				return Status.CANCEL_STATUS;
			} catch (IOException e) {
				return new Status(IStatus.ERROR, BusbarUi.ID, NLS.bind(Messages.save_failed, file, e.getMessage()), e);
			}
		});
		job.setUser(true);
		job.schedule();
	}

	private @Nullable String ask(String filter, String extension, String name) {
		FileDialog dialog = new FileDialog(getSite().getShell(), SWT.SAVE);
		dialog.setFilterNames(new String[]{filter});
		dialog.setFilterExtensions(new String[]{extension});
		dialog.setFileName(name);
		dialog.setOverwrite(true);
		return dialog.open();
	}
}
