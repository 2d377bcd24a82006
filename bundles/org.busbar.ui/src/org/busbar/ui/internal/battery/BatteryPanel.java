package org.busbar.ui.internal.battery;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.busbar.ui.internal.AccessibleName;
import org.busbar.ui.internal.WidgetIds;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.jspecify.annotations.Nullable;

/** The values in their sections, and the details of the selected one. */
final class BatteryPanel {

	private static final int COLUMN_CHARACTERS = 28;
	/** So wide, the large values have room to be larger. */
	private static final int ROOMY_CHARACTERS = 150;

	private final Composite composite;
	private final Look look;
	private final int roomyWidth;
	private final Label source;
	private final ScrolledComposite scrolled;
	private final Composite content;
	private final DetailsPane details;
	private final Function<ShownValue, Origin> origins;
	private final Consumer<Boolean> focus;
	private final Consumer<Control> menus;
	private final Map<Section.Kind, SectionBox> boxes = new EnumMap<>(Section.Kind.class);
	private List<Section> sections = List.of();
	private @Nullable ValueTile selected;
	/** The view gets the focus because it is activated: nobody asked for an origin. */
	private boolean activating;

	/**
	 * @param origins   tells where a value comes from
	 * @param focus   told when a tile gets or loses the focus
	 * @param menus     gives a tile its context menu when that is asked for
	 */
	BatteryPanel(Composite parent, Function<ShownValue, Origin> origins, Consumer<Boolean> focus, Consumer<Control> menus) {
		this.origins = origins;
		this.focus = focus;
		this.menus = menus;
		composite = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(composite);
		look = new Look(composite);
		PixelConverter pixels = new PixelConverter(composite);
		roomyWidth = pixels.convertWidthInCharsToPixels(ROOMY_CHARACTERS);
		int gap = pixels.convertWidthInCharsToPixels(1);
		source = new Label(composite, SWT.NONE);
		WidgetIds.set(source, BatteryIds.SOURCE);
		AccessibleName.set(source, () -> Face.of(Messages.source_name, source.getText(), "", Trust.VALID, "").spoken());
		GridDataFactory.fillDefaults().grab(true, false).indent(gap * 3 / 2, gap / 2).applyTo(source);
		scrolled = new ScrolledComposite(composite, SWT.V_SCROLL);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		scrolled.setShowFocusedControl(true);
		scrolled.getVerticalBar().setIncrement(pixels.convertHeightInCharsToPixels(1));
		GridDataFactory.fillDefaults().grab(true, true).applyTo(scrolled);
		content = new Composite(scrolled, SWT.NONE);
		content.setBackgroundMode(SWT.INHERIT_FORCE);
		WidgetIds.set(content, BatteryIds.VALUES);
		AccessibleName.set(content, Messages.values_name);
		content.setLayout(new ColumnsLayout(pixels.convertWidthInCharsToPixels(COLUMN_CHARACTERS), gap));
		scrolled.setContent(content);
		scrolled.addListener(SWT.Resize, event -> fit());
		details = new DetailsPane(composite, look);
		details.control().addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ESC) {
				closeDetails();
			}
		});
	}

	Control control() {
		return composite;
	}

	/** What is shown at this moment. */
	List<Section> sections() {
		return sections;
	}

	/** The value that was selected last. */
	Optional<ShownValue> selected() {
		return Optional.ofNullable(selected).map(ValueTile::shown);
	}

	/** Gives the focus to the value that had it last, without telling its origin. */
	void setFocus() {
		activating = true;
		try {
			ValueTile tile = selected;
			tiles().stream().filter(any -> tile == null || any == tile).findFirst().ifPresent(ValueTile::setFocus);
		} finally {
			activating = false;
		}
	}

	/** Says what the values are read from. */
	void source(String text) {
		if (!text.equals(source.getText())) {
			source.setText(text);
			source.setToolTipText(text);
		}
	}

	/** Shows these sections; only what changed is painted. */
	void show(List<Section> now) {
		sections = now;
		boolean changed = boxes.keySet().removeIf(kind -> {
			boolean gone = now.stream().noneMatch(section -> section.kind() == kind);
			if (gone) {
				dispose(kind);
			}
			return gone;
		});
		for (Section section : now) {
			SectionBox box = boxes.get(section.kind());
			if (box == null) {
				box = create(section.kind());
				changed = true;
			}
			changed |= box.show(section.values());
		}
		if (changed) {
			if (selected != null && selected.isDisposed()) {
				selected = null;
				details.open(false);
			}
			content.layout(true, true);
			fit();
		}
		if (details.isOpen()) {
			tell(false);
		}
	}

	/** Draws the histories anew. */
	void showHistory(Function<ShownValue, Sparkline> histories) {
		for (ValueTile tile : tiles()) {
			tile.show(histories.apply(tile.shown()));
		}
	}

	/** Tells where the selected value comes from. */
	void openDetails() {
		if (selected != null) {
			details.open(true);
			selected.select(true);
			tell(true);
			scrolled.showControl(selected);
		}
	}

	private void dispose(Section.Kind kind) {
		SectionBox box = boxes.get(kind);
		if (box != null) {
			box.control().dispose();
		}
	}

	private SectionBox create(Section.Kind kind) {
		SectionBox box = new SectionBox(content, kind, look, tile -> listen(kind, tile));
		// Sections are made as they turn up; they stand in their order.
		boxes.keySet().stream().filter(other -> other.compareTo(kind) > 0).findFirst().map(boxes::get)
				.ifPresent(next -> box.control().moveAbove(next.control()));
		boxes.put(kind, box);
		return box;
	}

	private void listen(Section.Kind kind, ValueTile tile) {
		tile.addListener(SWT.MenuDetect, event -> {
			tile.setFocus();
			menus.accept(tile);
		});
		tile.describe(event -> event.result = origins.apply(tile.shown()).text());
		tile.addListener(SWT.FocusIn, event -> focused(kind, tile));
		tile.addListener(SWT.FocusOut, event -> focus.accept(false));
		tile.addListener(SWT.MouseDown, event -> {
			tile.setFocus();
			if (event.button == 1) {
				openDetails();
			}
		});
		tile.addListener(SWT.KeyDown, event -> key(tile, event));
		tile.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
				event.doit = true;
			} else if (event.detail == SWT.TRAVERSE_ARROW_NEXT || event.detail == SWT.TRAVERSE_ARROW_PREVIOUS) {
				event.doit = false;
			} else if (event.detail == SWT.TRAVERSE_ESCAPE && details.isOpen()) {
				event.doit = false;
			}
		});
	}

	private void focused(Section.Kind kind, ValueTile tile) {
		SectionBox box = boxes.get(kind);
		if (box != null) {
			box.tabTo(tile);
		}
		ValueTile before = selected;
		selected = tile;
		if (before != tile) {
			if (before != null && !before.isDisposed()) {
				before.select(false);
			}
			if (!activating || details.isOpen()) {
				openDetails();
			}
		}
		focus.accept(true);
	}

	private void key(ValueTile tile, Event event) {
		List<ValueTile> all = tiles();
		int place = all.indexOf(tile);
		int next = switch (event.keyCode) {
			case SWT.ARROW_DOWN, SWT.ARROW_RIGHT -> Math.min(all.size() - 1, place + 1);
			case SWT.ARROW_UP, SWT.ARROW_LEFT -> Math.max(0, place - 1);
			case SWT.HOME -> 0;
			case SWT.END -> all.size() - 1;
			default -> place;
		};
		if (next != place) {
			all.get(next).setFocus();
		} else if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR || event.keyCode == ' ') {
			openDetails();
		} else if (event.keyCode == SWT.ESC) {
			closeDetails();
		}
	}

	private void closeDetails() {
		if (details.control().isFocusControl()) {
			setFocus();
		}
		details.open(false);
		if (selected != null) {
			selected.select(false);
		}
	}

	private void tell(boolean another) {
		if (selected != null) {
			details.show(origins.apply(selected.shown()), another);
		}
	}

	private List<ValueTile> tiles() {
		List<ValueTile> all = new ArrayList<>();
		boxes.values().forEach(box -> all.addAll(box.tiles()));
		return all;
	}

	/** Scrolls when there is not enough room. */
	private void fit() {
		int width = scrolled.getClientArea().width;
		if (width > 0) {
			if (look.roomy(width >= roomyWidth)) {
				content.layout(true, true);
				content.redraw(0, 0, width, content.getSize().y, true);
			}
			scrolled.setMinHeight(content.computeSize(width, SWT.DEFAULT).y);
			scrolled.getVerticalBar().setPageIncrement(scrolled.getClientArea().height);
		}
	}
}
