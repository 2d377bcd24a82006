package org.busbar.ui.internal.plots;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

import org.busbar.core.curve.CurveSource;
import org.busbar.core.observation.Series;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * A chart of values that do not come from the bus, drawn as the plots are. It follows the newest until the user goes elsewhere with mouse or keys; End or space
 * follows again.
 */
public final class HistoryChart {

	private static final double ZOOM = 0.7;
	private static final double STEP = 0.1;
	private static final double PAGE = 0.9;

	private final PlotCanvas canvas;
	private final String source;
	private final Viewport viewport = new Viewport(TimeUnit.MINUTES.toNanos(5));
	private List<Curve> curves = List.of();
	private String hint = "";

	/**
	 * What is drawn.
	 *
	 * @param id     what it is of
	 * @param name   for the legend
	 * @param unit   curves of the same unit share a pane; empty where there is none
	 * @param points a sample that is {@link Double#NaN} begins a gap
	 */
	public record Curve(String id, String name, String unit, Series.Points points) {
	}

	private final class Keys implements PlotCanvas.Wishes {

		@Override
		public void zoom(double factor, long at) {
			viewport.zoom(factor, at);
			draw();
		}

		@Override
		public void pan(double part) {
			viewport.pan(part);
			draw();
		}

		@Override
		public void show(long one, long other) {
			viewport.show(one, other);
			draw();
		}

		@Override
		public void putCursor(long nanos, boolean second) {
			// There is nobody to read it.
		}

		@Override
		public boolean key(int keyCode, char character, int stateMask) {
			switch (keyCode) {
				case SWT.ARROW_LEFT -> pan(-STEP);
				case SWT.ARROW_RIGHT -> pan(STEP);
				case SWT.PAGE_UP -> pan(-PAGE);
				case SWT.PAGE_DOWN -> pan(PAGE);
				case SWT.ARROW_UP, SWT.KEYPAD_ADD, '+' -> zoom(ZOOM, viewport.visible().to());
				case SWT.ARROW_DOWN, SWT.KEYPAD_SUBTRACT, '-' -> zoom(1 / ZOOM, viewport.visible().to());
				case SWT.HOME -> all();
				case SWT.END, ' ' -> follow();
				default -> {
					return false;
				}
			}
			return true;
		}

		private void all() {
			viewport.all();
			draw();
		}

		private void follow() {
			viewport.follow();
			draw();
		}
	}

	/**
	 * @param id     for {@link org.busbar.ui.internal.WidgetIds}
	 * @param source what the values are of, for those who cannot see the chart
	 */
	public HistoryChart(Composite parent, String id, String source) {
		this.source = source;
		canvas = new PlotCanvas(parent, id, new Keys());
	}

	/** All of it. */
	public Control control() {
		return canvas.control();
	}

	/** What has the focus. */
	public Canvas canvas() {
		return canvas.canvas();
	}

	/** Whether the newest is to be seen. */
	public boolean isFollowing() {
		return viewport.isFollowing();
	}

	/**
	 * Draws these curves.
	 *
	 * @param now  up to when there may be samples: nanoseconds since 1970-01-01 UTC
	 * @param text written in the middle where there is nothing to draw
	 */
	public void show(List<Curve> some, long now, String text) {
		curves = List.copyOf(some);
		hint = text;
		long first = curves.stream().filter(curve -> curve.points().count() > 0).mapToLong(curve -> curve.points().nanos()[0]).min().orElse(now);
		viewport.extent(first, Math.max(first, now));
		draw();
	}

	private void draw() {
		List<CurveInfo> infos = new ArrayList<>();
		for (Curve curve : curves) {
			infos.add(new CurveInfo(new CurveSource.OfSignal(source, curve.id()), curve.name(), curve.unit(), curve.unit(), false, new TreeMap<>()));
		}
		Picture picture = new Picture(Pane.of(infos, curves.stream().map(Curve::points).toList()), viewport.visible(), Cursors.Places.NONE,
				OptionalLong.empty(), ZoneId.systemDefault());
		if (curves.isEmpty()) {
			canvas.show(picture, hint, hint);
		} else {
			canvas.show(picture, picture.hasPoints() ? "" : Messages.hint_nothing_here, spoken(picture, infos));
		}
	}

	/** There are no cursors that would say numbers. */
	private String spoken(Picture picture, List<CurveInfo> infos) {
		StringBuilder text = new StringBuilder(SpokenChart.text(source, picture, viewport.isFollowing()));
		for (int i = 0; i < infos.size(); i++) {
			double[] last = curves.get(i).points().last();
			text.append(' ')
					.append(infos.get(i).legend(last.length == 0 ? Double.NaN : last[last.length - 1]));
		}
		return text.toString();
	}
}
