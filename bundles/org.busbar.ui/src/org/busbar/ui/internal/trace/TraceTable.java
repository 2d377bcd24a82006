package org.busbar.ui.internal.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.busbar.can.Frame;
import org.busbar.core.observation.FrameStore;
import org.busbar.ui.internal.AccessibleName;
import org.busbar.ui.internal.WidgetIds;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.PixelConverter;
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
 * A table that has only the rows that can be seen, beside a slider that stands for all of them: ten million frames cost no more than fifty. Places are counted
 * from the first frame that the filter wants.
 */
final class TraceTable {

	private static final int WHEEL_ROWS = 3;
	/** Steps of the slider where there are more frames than it can count. */
	private static final int MOST_STEPS = 1 << 24;

	private final Composite composite;
	private final Table table;
	private final Slider slider;
	private final Consumer<Boolean> following;
	private @Nullable FrameStore frames;
	private @Nullable TraceIndex index;
	private @Nullable TraceText text;
	private long top;
	private boolean follow = true;
	/** Number of the frame that was chosen last, and of the one that a range begins with; negative for none. */
	private long current = -1;
	private long anchor = -1;
	private List<List<String>> shown = List.of();

	/** @param following hears when the user begins or ends following */
	TraceTable(Composite parent, Consumer<Boolean> following) {
		this.following = following;
		composite = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).applyTo(composite);
		table = new Table(composite, SWT.MULTI | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.NO_SCROLL | SWT.BORDER);
		table.setHeaderVisible(true);
		table.setFont(JFaceResources.getTextFont());
		WidgetIds.set(table, TraceIds.TABLE);
		AccessibleName.set(table, Messages.table_name);
		PixelConverter pixels = new PixelConverter(table);
		for (TraceColumn column : TraceColumn.values()) {
			TableColumn made = new TableColumn(table, column.isNumber() ? SWT.RIGHT : SWT.LEFT);
			made.setText(column.title());
			made.setWidth(pixels.convertWidthInCharsToPixels(column.characters()));
			made.setMoveable(true);
		}
		GridDataFactory.fillDefaults().grab(true, true).hint(200, 100).applyTo(table);
		slider = new Slider(composite, SWT.VERTICAL);
		WidgetIds.set(slider, TraceIds.SLIDER);
		AccessibleName.set(slider, Messages.slider_name);
		GridDataFactory.fillDefaults().grab(false, true).applyTo(slider);
		table.addListener(SWT.Resize, event -> refresh());
		table.addListener(SWT.KeyDown, this::pressed);
		table.addListener(SWT.MouseDown, this::clicked);
		table.addListener(SWT.MouseVerticalWheel, event -> {
			scrollTo(top - (event.count > 0 ? WHEEL_ROWS : -WHEEL_ROWS));
			event.doit = false;
		});
		slider.addListener(SWT.Selection, event -> scrollTo(placeOfSlider()));
	}

	Control control() {
		return composite;
	}

	Table table() {
		return table;
	}

	/** Shows other frames, or the same ones in another way. */
	void show(FrameStore store, TraceIndex places, TraceText format) {
		frames = store;
		boolean another = places != index;
		long keep = another && index != null && count() > 0 && !follow ? number(Math.min(top, count() - 1)) : -1;
		index = places;
		text = format;
		if (another) {
			top = keep >= 0 ? places.placeOf(keep) : 0;
		}
		refresh();
	}

	void clear() {
		frames = null;
		index = null;
		text = null;
		top = 0;
		current = -1;
		anchor = -1;
		follow = true;
		table.setItemCount(0);
		shown = List.of();
	}

	boolean isFollowing() {
		return follow;
	}

	void follow(boolean now) {
		if (follow != now) {
			follow = now;
			following.accept(now);
		}
		refresh();
	}

	/** Brings the rows up to date. */
	void refresh() {
		TraceIndex places = index;
		if (places == null || table.isDisposed()) {
			return;
		}
		long count = places.count();
		int rows = visibleRows();
		long last = Math.max(0, count - rows);
		top = follow ? last : Math.clamp(top, 0, last);
		int used = (int) Math.min(rows, count - top);
		fill(used);
		select();
		adjustSlider(count, rows);
	}

	/** Goes to a frame, by its number; to the next one that is shown where the filter hides it. */
	void goTo(long number) {
		if (index == null) {
			return;
		}
		follow(false);
		long place = Math.min(index.placeOf(number), Math.max(0, count() - 1));
		if (count() > 0) {
			current = number(place);
			anchor = current;
			reveal(place);
		}
	}

	/** Chooses all frames that are shown. */
	void selectAll() {
		if (count() > 0) {
			anchor = number(0);
			current = number(count() - 1);
			refresh();
		}
	}

	/** First and last place of what is chosen, both included; empty when nothing is. */
	Optional<long[]> selection() {
		if (index == null || current < 0 || count() == 0) {
			return Optional.empty();
		}
		long first = index.placeOf(Math.min(anchor, current));
		long last = Math.min(index.placeOf(Math.max(anchor, current)), count() - 1);
		return first > last ? Optional.empty() : Optional.of(new long[]{first, last});
	}

	private long count() {
		return index == null ? 0 : index.count();
	}

	private long number(long place) {
		return index == null ? -1 : index.number(place);
	}

	private int visibleRows() {
		int height = table.getClientArea().height - table.getHeaderHeight();
		return Math.max(1, height / Math.max(1, table.getItemHeight()));
	}

	private void fill(int rows) {
		if (table.getItemCount() != rows) {
			table.setItemCount(rows);
		}
		List<List<String>> now = new ArrayList<>(rows);
		Frame before = rows > 0 ? frame(number(Math.max(0, top - 1))) : null;
		for (int i = 0; i < rows; i++) {
			long number = number(top + i);
			Frame frame = frame(number);
			List<String> cells = frame == null || text == null ? List.of() : text.cells(number, frame, before == null ? frame.nanos() : before.nanos());
			if (i >= shown.size() || !shown.get(i).equals(cells) || cells.isEmpty()) {
				table.getItem(i).setText(cells.toArray(String[]::new));
			}
			now.add(cells);
			before = frame == null ? before : frame;
		}
		shown = now;
	}

	private @Nullable Frame frame(long number) {
		@Nullable
		Frame[] found = new @Nullable Frame[1];
		if (frames != null && number >= 0) {
			frames.read(number, number + 1, (nanos, id, flags, dlc, payload) -> found[0] = new Frame(nanos, id, flags, dlc, payload));
		}
		return found[0];
	}

	/** The rows of the frames that are chosen, as far as they can be seen. */
	private void select() {
		if (current < 0) {
			return;
		}
		List<TableItem> items = new ArrayList<>();
		TableItem focus = null;
		for (int i = 0; i < table.getItemCount(); i++) {
			long number = number(top + i);
			if (number >= Math.min(anchor, current) && number <= Math.max(anchor, current)) {
				items.add(table.getItem(i));
				focus = number == current ? table.getItem(i) : focus;
			}
		}
		if (focus != null) {
			items.remove(focus);
			items.addFirst(focus);
		}
		if (!items.equals(List.of(table.getSelection()))) {
			table.setSelection(items.toArray(TableItem[]::new));
		}
	}

	private void adjustSlider(long count, int rows) {
		int steps = (int) Math.min(MOST_STEPS, Math.max(1, count));
		double scale = count / (double) steps;
		int thumb = Math.max(1, (int) Math.min(steps, rows / scale));
		slider.setValues((int) Math.min(steps, top / scale), 0, steps, thumb, 1, Math.max(1, thumb));
		slider.setEnabled(count > rows);
	}

	private long placeOfSlider() {
		int steps = slider.getMaximum();
		long count = count();
		return slider.getSelection() + slider.getThumb() >= steps ? count - visibleRows() : (long) (slider.getSelection() * (count / (double) steps));
	}

	private void scrollTo(long place) {
		long last = Math.max(0, count() - visibleRows());
		top = Math.clamp(place, 0, last);
		if (follow != (top == last)) {
			follow = top == last;
			following.accept(follow);
		}
		refresh();
	}

	private void reveal(long place) {
		int rows = visibleRows();
		if (place < top) {
			scrollTo(place);
		} else if (place >= top + rows) {
			scrollTo(place - rows + 1);
		} else {
			refresh();
		}
	}

	private void clicked(Event event) {
		TableItem item = table.getItem(new org.eclipse.swt.graphics.Point(event.x, event.y));
		if (item != null && event.button == 1) {
			choose(top + table.indexOf(item), (event.stateMask & SWT.SHIFT) != 0);
		}
	}

	private void pressed(Event event) {
		long place = current < 0 || index == null ? top : index.placeOf(current);
		boolean all = (event.stateMask & SWT.MOD1) != 0;
		Long next = switch (event.keyCode) {
			case SWT.ARROW_UP -> place - 1;
			case SWT.ARROW_DOWN -> current < 0 ? place : place + 1;
			case SWT.PAGE_UP -> place - visibleRows();
			case SWT.PAGE_DOWN -> place + visibleRows();
			case SWT.HOME -> 0L;
			case SWT.END -> count() - 1;
			default -> null;
		};
		if (next != null && count() > 0 && !(all && event.keyCode == SWT.ARROW_UP)) {
			event.doit = false;
			choose(Math.clamp(next, 0, count() - 1), (event.stateMask & SWT.SHIFT) != 0);
			if (event.keyCode == SWT.END) {
				scrollTo(count());
			}
		}
	}

	private void choose(long place, boolean range) {
		current = number(place);
		if (!range || anchor < 0) {
			anchor = current;
		}
		if (follow && place < count() - 1) {
			follow = false;
			following.accept(false);
		}
		reveal(place);
	}
}
