package org.busbar.ui.internal.trace;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.busbar.can.FrameFlags;
import org.busbar.core.observation.FrameStore;
import org.busbar.ui.internal.AccessibleName;
import org.busbar.ui.internal.WidgetIds;
import org.busbar.ui.internal.view.Refresh;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Slider;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.jspecify.annotations.Nullable;

/**
 * A table that has items only for the rows that can be seen, and a slider for all rows. What is listed and selected is the business of the {@link TraceWindow}; the
 * table shows it.
 */
final class TraceTable {

	private static final long NOTHING = -1;

	/** The platform takes about a millisecond to paint a row. */
	private static final int ROWS_AT_A_TIME = 6;

	private final Composite composite;
	private final Table table;
	private final Slider slider;
	private final TraceWindow window;
	private @Nullable FrameStore store;
	private FrameText text;
	private TimeMode mode;
	private List<Integer> shownSelection = List.of();
	/** Rows that are still to be written. */
	private List<TraceFrame> flood = List.of();
	private int written;

	TraceTable(Composite parent, TraceWindow window, FrameText text, TimeMode mode) {
		this.window = window;
		this.text = text;
		this.mode = mode;
		composite = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).applyTo(composite);
		table = new Table(composite, SWT.MULTI | SWT.FULL_SELECTION | SWT.NO_SCROLL | SWT.H_SCROLL);
		table.setHeaderVisible(true);
		WidgetIds.set(table, TraceIds.TABLE);
		AccessibleName.set(table, Messages.table_name);
		GridDataFactory.fillDefaults().grab(true, true).hint(0, 0).applyTo(table);
		PixelConverter pixels = new PixelConverter(JFaceResources.getTextFont());
		for (TraceColumn column : TraceColumn.values()) {
			TableColumn made = new TableColumn(table, column.isNumber() ? SWT.RIGHT : SWT.LEFT);
			made.setText(column.title());
			made.setWidth(pixels.convertWidthInCharsToPixels(column.characters()));
			made.setMoveable(true);
		}
		slider = new Slider(composite, SWT.VERTICAL);
		WidgetIds.set(slider, TraceIds.SLIDER);
		AccessibleName.set(slider, Messages.slider_name);
		GridDataFactory.fillDefaults().grab(false, true).applyTo(slider);

		slider.addListener(SWT.Selection, event -> scrollTo(window.rows().first() + slider.getSelection()));
		table.addListener(SWT.Resize, event -> show());
		table.addListener(SWT.MouseVerticalWheel, this::wheel);
		slider.addListener(SWT.MouseVerticalWheel, this::wheel);
		table.addListener(SWT.KeyDown, this::key);
		table.addListener(SWT.Selection, this::select);
		showMode();
	}

	Control control() {
		return composite;
	}

	Table table() {
		return table;
	}

	/** Shows the rows of another store; null for none. */
	void store(@Nullable FrameStore other) {
		store = other;
		forget();
	}

	/** Writes the frames in another way. */
	void text(FrameText other) {
		text = other;
		forget();
	}

	void mode(TimeMode other) {
		mode = other;
		showMode();
		forget();
		show();
	}

	TimeMode mode() {
		return mode;
	}

	/** Shows the window as it is now, at once; what is on the screen already is not touched. */
	void show() {
		flood = List.of();
		fill(page());
		if (window.page() != room()) {
			// How high a row is, is known for sure only when there is one.
			fill(page());
		}
	}

	/**
	 * Shows the window as time went on. Where a flood of frames leaves no row in its place, a few are written at a time: nobody can read them, but the user is
	 * answered meanwhile.
	 */
	void follow() {
		if (!flood.isEmpty()) {
			return;
		}
		List<TraceFrame> page = page();
		if (page.size() == table.getItemCount() && page.size() > ROWS_AT_A_TIME && page.getFirst().number() > shown(table.getItem(page.size() - 1))) {
			flood = page;
			written = 0;
			writeFlood();
		} else {
			show();
		}
	}

	private void writeFlood() {
		if (table.isDisposed() || flood.isEmpty()) {
			return;
		}
		int end = Math.min(Math.min(flood.size(), table.getItemCount()), written + ROWS_AT_A_TIME);
		for (; written < end; written++) {
			show(table.getItem(written), flood.get(written));
		}
		if (written < Math.min(flood.size(), table.getItemCount())) {
			Refresh.turns(table.getDisplay()).take(this::writeFlood);
		} else {
			showSelection(flood);
			showSlider();
			flood = List.of();
		}
	}

	private List<TraceFrame> page() {
		window.page(room());
		return Optional.ofNullable(store).map(frames -> TracePage.read(window.rows(), frames::read, window.top(), window.visible())).orElse(List.of());
	}

	private void fill(List<TraceFrame> page) {
		int before = table.getItemCount();
		if (before > page.size()) {
			table.remove(page.size(), before - 1);
		}
		for (int i = 0; i < page.size(); i++) {
			show(i < before ? table.getItem(i) : item(), page.get(i));
		}
		showSelection(page);
		showSlider();
	}

	/** The font of the table itself is the theme's affair; bytes and times stand below each other only in a font of one width. */
	private TableItem item() {
		TableItem item = new TableItem(table, SWT.NONE);
		item.setFont(JFaceResources.getTextFont());
		return item;
	}

	/** So many whole rows fit. */
	private int room() {
		return Math.max(1, (table.getClientArea().height - table.getHeaderHeight()) / Math.max(1, table.getItemHeight()));
	}

	private void show(TableItem item, TraceFrame row) {
		if (shown(item) == row.number()) {
			return;
		}
		item.setData(row.number());
		item.setText(text.cells(row, mode).toArray(String[]::new));
		boolean error = (row.frame().flags() & FrameFlags.ERROR) != 0;
		item.setForeground(error ? JFaceColors.getErrorText(table.getDisplay()) : null);
	}

	private static long shown(TableItem item) {
		return item.getData() instanceof Long number ? number : NOTHING;
	}

	/** What is on the screen does not count any more. */
	void forget() {
		flood = List.of();
		for (TableItem item : table.getItems()) {
			item.setData(NOTHING);
		}
	}

	private void showMode() {
		table.getColumn(TraceColumn.TIME.ordinal()).setText(mode.header());
	}

	private void showSelection(List<TraceFrame> page) {
		List<Integer> selection = IntStream.range(0, page.size()).filter(i -> window.isSelected(page.get(i).number())).boxed().toList();
		if (!selection.equals(shownSelection) || table.getSelectionCount() != selection.size()) {
			shownSelection = selection;
			table.deselectAll();
			table.select(selection.stream().mapToInt(Integer::intValue).toArray());
		}
	}

	private void showSlider() {
		Rows rows = window.rows();
		int count = (int) Math.min(Integer.MAX_VALUE, Math.max(1, rows.end() - rows.first()));
		int thumb = Math.min(count, window.page());
		slider.setEnabled(count > thumb);
		int selection = (int) (window.top() - rows.first());
		if (slider.getMaximum() != count || slider.getThumb() != thumb || slider.getSelection() != selection) {
			slider.setValues(selection, 0, count, thumb, 1, window.page());
		}
	}

	private void scrollTo(long position) {
		window.scrollTo(position);
		show();
	}

	private void wheel(Event event) {
		event.doit = false;
		window.scrollBy(-event.count);
		show();
	}

	private void key(Event event) {
		boolean extend = (event.stateMask & SWT.SHIFT) != 0;
		if ((event.stateMask & SWT.ALT) != 0) {
			return;
		}
		switch (event.keyCode) {
			case SWT.ARROW_UP -> window.moveBy(-1, extend);
			case SWT.ARROW_DOWN -> window.moveBy(1, extend);
			case SWT.PAGE_UP -> window.moveBy(-window.page(), extend);
			case SWT.PAGE_DOWN -> window.moveBy(window.page(), extend);
			case SWT.HOME -> window.moveTo(window.rows().first(), extend);
			case SWT.END -> window.end(extend);
			default -> {
				return;
			}
		}
		event.doit = false;
		show();
	}

	/** The table has its own idea of what is selected now, which knows only what can be seen. */
	private void select(Event event) {
		if (event.item instanceof TableItem item) {
			shownSelection = List.of();
			// What the user sees is the row, also where it is one that the window has left behind already.
			window.moveTo(window.rows().position(shown(item)), (event.stateMask & SWT.SHIFT) != 0);
			show();
		}
	}
}
