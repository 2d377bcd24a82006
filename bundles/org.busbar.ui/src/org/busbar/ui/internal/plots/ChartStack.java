package org.busbar.ui.internal.plots;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;

import org.busbar.core.observation.FrameStore;
import org.busbar.ui.internal.AccessibleName;
import org.busbar.ui.internal.WidgetIds;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.jspecify.annotations.Nullable;

/** The panes, one below the other, with one time for all of them, zoom and cursors. */
final class ChartStack {

	private static final double ZOOM = 0.7;
	private static final double STEP = 0.01;
	private static final double FINE_STEP = 0.001;
	private static final double PAN = 0.1;

	private final Composite composite;
	private final Cursors cursors = new Cursors();
	private final Deque<TimeRange> history = new ArrayDeque<>();
	private final Runnable moved;
	private List<Pane> panes = List.of();
	private List<Curve> order = List.of();
	private @Nullable TimeRange range;
	private TimeRange current = new TimeRange(0, 1);
	private double dragFrom = Double.NaN;

	/** @param moved hears when the user zooms, moves or puts a cursor somewhere */
	ChartStack(Composite parent, Runnable moved) {
		this.moved = moved;
		composite = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(composite);
		WidgetIds.set(composite, PlotIds.CHARTS);
		AccessibleName.set(composite, this::spoken);
		composite.addListener(SWT.KeyDown, this::pressed);
	}

	Composite control() {
		return composite;
	}

	Cursors cursors() {
		return cursors;
	}

	/** What is shown of the time; null while everything is, or what follows the newest. */
	@Nullable
	TimeRange range() {
		return range;
	}

	/** Shows everything again, or what the window says. */
	void unzoom() {
		history.clear();
		range = null;
	}

	void clear() {
		unzoom();
		cursors.clear();
	}

	/** Draws the curves for a range of time. */
	void show(Curves curves, List<Curve> curveOrder, TimeRange shown) {
		order = curveOrder;
		List<String> units = List.copyOf(curves.units());
		if (!units.equals(panes.stream().map(Pane::unit).toList())) {
			panes.forEach(pane -> pane.chart().dispose());
			List<Pane> made = new ArrayList<>();
			for (int i = 0; i < units.size(); i++) {
				Pane pane = new Pane(composite, units.get(i), i == units.size() - 1, cursors);
				GridDataFactory.fillDefaults().grab(true, true).applyTo(pane.chart());
				listen(pane);
				made.add(pane);
			}
			panes = made;
			composite.layout(true, true);
		}
		current = shown;
		panes.forEach(pane -> pane.show(curves, curveOrder, shown));
	}

	/** Everything there is, or the newest part of it. */
	static TimeRange whole(FrameStore frames, double window) {
		double first = TimeRange.seconds(frames.nanos(frames.first()));
		double last = Math.max(first + 1, TimeRange.seconds(frames.nanos(frames.end() - 1)));
		return new TimeRange(Math.max(first, last - window), last);
	}

	/** A picture of all panes. */
	ImageData picture() {
		Point size = composite.getSize();
		Image image = new Image(composite.getDisplay(), size.x, size.y);
		GC gc = new GC(image);
		gc.setBackground(composite.getBackground());
		gc.fillRectangle(0, 0, size.x, size.y);
		composite.print(gc);
		gc.dispose();
		ImageData data = image.getImageData();
		image.dispose();
		return data;
	}

	void zoom(double factor) {
		double centre = current.contains(cursors.a()) ? cursors.a() : (current.from() + current.to()) / 2;
		look(current.zoomed(factor, centre));
	}

	void back() {
		range = history.isEmpty() ? null : history.pop();
		moved.run();
	}

	private void look(TimeRange wanted) {
		history.push(current);
		range = wanted;
		moved.run();
	}

	private String spoken() {
		return Messages.charts_name + ' ' + order.stream().map(Curve::title).collect(Collectors.joining(", "));
	}

	private void listen(Pane pane) {
		Control plot = pane.plot();
		plot.addListener(SWT.KeyDown, this::pressed);
		plot.addListener(SWT.MouseVerticalWheel, event -> {
			look(current.zoomed(event.count > 0 ? ZOOM : 1 / ZOOM, pane.seconds(event.x)));
			event.doit = false;
		});
		plot.addListener(SWT.MouseDown, event -> {
			plot.setFocus();
			dragFrom = event.button == 1 ? pane.seconds(event.x) : Double.NaN;
		});
		plot.addListener(SWT.MouseUp, event -> released(pane, event));
		AccessibleName.set(plot, this::spoken);
	}

	/** A click puts a cursor, a drag chooses a range. */
	private void released(Pane pane, Event event) {
		double to = pane.seconds(event.x);
		if (Double.isNaN(dragFrom)) {
			return;
		}
		if (Math.abs(to - dragFrom) < current.length() * STEP) {
			cursors.choose((event.stateMask & SWT.SHIFT) != 0);
			cursors.put(to);
			moved.run();
		} else {
			look(new TimeRange(Math.min(dragFrom, to), Math.max(dragFrom, to)));
		}
		dragFrom = Double.NaN;
	}

	private void pressed(Event event) {
		boolean pan = (event.stateMask & SWT.MOD1) != 0;
		double step = current.length() * ((event.stateMask & SWT.SHIFT) != 0 ? FINE_STEP : STEP);
		switch (event.keyCode) {
			case SWT.ARROW_LEFT -> move(pan, -step);
			case SWT.ARROW_RIGHT -> move(pan, step);
			case SWT.HOME, SWT.END -> {
				unzoom();
				moved.run();
			}
			case SWT.BS -> back();
			case SWT.KEYPAD_ADD, '+', '=' -> zoom(ZOOM);
			case SWT.KEYPAD_SUBTRACT, '-' -> zoom(1 / ZOOM);
			case 'a' -> cursors.choose(false);
			case 'b' -> cursors.choose(true);
			default -> {
				// Everything else is a matter of the workbench.
			}
		}
	}

	private void move(boolean pan, double step) {
		if (pan) {
			look(current.moved(Math.signum(step) * PAN));
		} else {
			cursors.move(step, current);
			moved.run();
		}
	}
}
