package org.busbar.ui.internal.plots;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

import org.busbar.core.curve.CurveSource;
import org.busbar.core.observation.Observation;
import org.busbar.ui.internal.view.ObservationView;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.jspecify.annotations.Nullable;

/** Quantities and signals over time. */
public final class PlotsView extends ObservationView implements PlotCanvas.Wishes, PlotBar.Wishes, ChartActions.Wishes {

	/** Its id in {@code plugin.xml}. */
	public static final String ID = "org.busbar.ui.view.plots";

	private static final int REFRESH_MILLIS = 250;
	private static final int PICTURE_SCALE = 2;
	private static final String CURVES = "curves";
	private static final String SEPARATOR = " ";
	private static final double ZOOM = 0.5;
	private static final double PAN = 0.1;
	private static final double PAGE = 0.9;

	private final PlotPresenter presenter = new PlotPresenter(ZoneId.systemDefault());
	private final ChartActions actions = new ChartActions(this);
	private Picture picture = Picture.EMPTY;
	private @Nullable Parts parts;
	private @Nullable Observation observed;

	private record Parts(CurveTree tree, PlotBar bar, PlotCanvas chart, ReadoutTable readout) {
	}

	/** Made by the workbench. */
	public PlotsView() {
		super(PlotIds.VIEW, REFRESH_MILLIS);
	}

	@Override
	public void init(IViewSite site, @Nullable IMemento memento) throws PartInitException {
		super.init(site, memento);
		String curves = memento == null ? null : memento.getString(CURVES);
		if (curves != null) {
			presenter.choose(Arrays.stream(curves.split(SEPARATOR)).flatMap(id -> CurveSource.of(id).stream()).toList());
		}
	}

	@Override
	public void saveState(IMemento memento) {
		memento.putString(CURVES, presenter.chosen().stream().map(CurveSource::id).collect(Collectors.joining(SEPARATOR)));
	}

	@Override
	protected Control createContent(Composite parent) {
		SashForm across = new SashForm(parent, SWT.HORIZONTAL);
		CurveTree tree = new CurveTree(across, this::tick);
		Composite right = new Composite(across, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(right);
		PlotBar bar = new PlotBar(right, this);
		SashForm down = new SashForm(right, SWT.VERTICAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(down);
		PlotCanvas chart = new PlotCanvas(down, PlotIds.CHART, this);
		ReadoutTable readout = new ReadoutTable(down);
		down.setWeights(3, 1);
		across.setWeights(2, 5);
		actions.contribute(getViewSite().getActionBars(), chart.canvas(), readout.table());
		parts = new Parts(tree, bar, chart, readout);
		return across;
	}

	@Override
	protected Optional<Control> focus() {
		return Optional.ofNullable(parts).map(in -> in.chart().canvas());
	}

	@Override
	public void dispose() {
		presenter.close();
		super.dispose();
	}

	@Override
	protected Optional<String> show(Observation observation, boolean another) {
		observed = observation;
		if (!presenter.look(observation, another)) {
			return Optional.of(observation.frames().end() == 0 ? "" : Messages.guidance_undecoded);
		}
		if (parts != null) {
			parts.tree().show(presenter.plottables(), presenter.chosen());
			CurrentValues values = new CurrentValues(observation);
			parts.tree().values(values::text);
		}
		update();
		return Optional.empty();
	}

	@Override
	protected void clear() {
		observed = null;
		presenter.clear();
	}

	/** Writes the picture into a file, in the background. */
	public void exportPicture(Path file) {
		if (parts != null) {
			ExportJob.png(file, parts.chart().image(PICTURE_SCALE), getSite().getShell()).schedule();
		}
	}

	/** Writes the exact samples of what is seen into a file, in the background. */
	public void exportSamples(Path file) {
		presenter.export().ifPresent(export -> ExportJob.csv(file, export, getSite().getShell()).schedule());
	}

	@Override
	public void savePicture() {
		ask(Messages.action_save_picture_title, "png").ifPresent(this::exportPicture);
	}

	@Override
	public void saveSamples() {
		if (presenter.export().isEmpty()) {
			MessageDialog.openInformation(getSite().getShell(), Messages.action_save_samples_title, Messages.hint_choose);
			return;
		}
		ask(Messages.action_save_samples_title, "csv").ifPresent(this::exportSamples);
	}

	@Override
	public void copyPicture() {
		if (parts != null) {
			copy(parts.chart().image(PICTURE_SCALE), ImageTransfer.getInstance());
		}
	}

	@Override
	public void copyReadout() {
		if (parts != null) {
			copy(parts.readout().shown().text(), TextTransfer.getInstance());
		}
	}

	@Override
	public void relative(boolean since) {
		presenter.relative(since);
		update();
	}

	@Override
	public void clearCursors() {
		presenter.cursors().clear();
		update();
	}

	@Override
	public void follow(boolean following) {
		if (following) {
			presenter.viewport().follow();
		} else {
			presenter.viewport().freeze();
		}
		update();
	}

	@Override
	public void window(long nanos) {
		presenter.viewport().follow(nanos);
		update();
	}

	@Override
	public void zoom(double factor) {
		zoom(factor, presenter.cursors().anchor(presenter.viewport().visible()));
	}

	@Override
	public void zoom(double factor, long at) {
		presenter.viewport().zoom(factor, at);
		update();
	}

	@Override
	public void pan(double part) {
		presenter.viewport().pan(part);
		update();
	}

	@Override
	public void show(long one, long other) {
		presenter.viewport().show(one, other);
		update();
	}

	@Override
	public void all() {
		presenter.viewport().all();
		update();
	}

	@Override
	public void back() {
		presenter.viewport().back();
		update();
	}

	@Override
	public void take(Cursors.Name cursor) {
		presenter.cursors().take(cursor, presenter.viewport().visible());
		if (parts != null) {
			parts.chart().canvas().setFocus();
		}
		update();
	}

	@Override
	public void putCursor(long nanos, boolean second) {
		presenter.cursors().put(second ? Cursors.Name.B : Cursors.Name.A, nanos);
		update();
	}

	@Override
	public void export(Control beside) {
		if (parts != null) {
			actions.open(beside, parts.chart().canvas());
		}
	}

	@Override
	public boolean key(int keyCode, char character, int stateMask) {
		boolean fine = (stateMask & SWT.SHIFT) != 0;
		boolean moving = presenter.cursors().isMoving() && (stateMask & SWT.MOD1) == 0;
		switch (keyCode) {
			case SWT.ARROW_LEFT -> arrow(-1, fine, moving);
			case SWT.ARROW_RIGHT -> arrow(1, fine, moving);
			case SWT.ARROW_UP, SWT.KEYPAD_ADD -> zoom(ZOOM);
			case SWT.ARROW_DOWN, SWT.KEYPAD_SUBTRACT -> zoom(1 / ZOOM);
			case SWT.PAGE_UP -> pan(-PAGE);
			case SWT.PAGE_DOWN -> pan(PAGE);
			case SWT.HOME -> all();
			case SWT.END -> follow(true);
			case SWT.BS -> back();
			case SWT.ESC -> presenter.cursors().release();
			default -> {
				return letter(character);
			}
		}
		return true;
	}

	private boolean letter(char character) {
		switch (Character.toLowerCase(character)) {
			case '+', '=' -> zoom(ZOOM);
			case '-' -> zoom(1 / ZOOM);
			case 'a' -> take(Cursors.Name.A);
			case 'b' -> take(Cursors.Name.B);
			case ' ' -> follow(!presenter.viewport().isFollowing());
			default -> {
				return false;
			}
		}
		return true;
	}

	private void arrow(int direction, boolean fine, boolean moving) {
		if (moving) {
			presenter.cursors().move(direction, fine, presenter.viewport().visible());
			update();
		} else {
			pan(direction * (fine ? PAN / 10 : PAN));
		}
	}

	private void tick(CurveSource source, boolean drawn) {
		presenter.choose(source, drawn);
		if (parts != null) {
			parts.tree().show(presenter.plottables(), presenter.chosen());
		}
		update();
	}

	private void update() {
		Parts in = parts;
		if (in == null) {
			return;
		}
		Picture now = presenter.picture();
		Readout readout = presenter.readout();
		boolean computing = presenter.isComputing();
		boolean changed = !now.equals(picture) || !readout.equals(in.readout().shown());
		in.readout().show(readout);
		String hint = hint(now, computing);
		if (changed || !hint.isEmpty()) {
			picture = now;
			in.chart().show(now, hint, SpokenChart.text(observed == null ? "" : observed.name(), now, readout, presenter.viewport().isFollowing()));
		}
		in.bar().show(presenter.viewport(), note(computing));
	}

	private static String hint(Picture picture, boolean computing) {
		if (picture.panes().isEmpty()) {
			return Messages.hint_choose;
		}
		return computing || picture.hasPoints() ? "" : Messages.hint_nothing_here;
	}

	/** A live bus is always read; only what takes longer than a moment is worth a note. */
	private String note(boolean computing) {
		boolean live = observed != null && observed.isLive();
		if (computing && !(live && presenter.viewport().isFollowing())) {
			return Messages.note_computing;
		}
		return live && !presenter.viewport().isFollowing() ? Messages.note_frozen : "";
	}

	private Optional<Path> ask(String title, String extension) {
		FileDialog dialog = new FileDialog(getSite().getShell(), SWT.SAVE);
		dialog.setText(title);
		dialog.setOverwrite(true);
		dialog.setFilterExtensions(new String[]{"*." + extension});
		dialog.setFileName(NLS.bind(Messages.export_file, extension));
		return Optional.ofNullable(dialog.open()).map(Path::of);
	}

	private void copy(Object content, Transfer transfer) {
		Clipboard clipboard = new Clipboard(getSite().getShell().getDisplay());
		clipboard.setContents(new Object[]{content}, new Transfer[]{transfer});
		clipboard.dispose();
	}
}
