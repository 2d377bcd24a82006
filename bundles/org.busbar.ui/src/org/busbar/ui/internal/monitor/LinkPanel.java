package org.busbar.ui.internal.monitor;

import java.time.ZoneId;
import java.util.List;

import org.busbar.api.monitor.MonitorSnapshot;
import org.busbar.core.monitor.MonitorSession;
import org.busbar.core.monitor.MonitorText;
import org.busbar.ui.internal.AccessibleName;
import org.busbar.ui.internal.WidgetIds;
import org.busbar.ui.internal.plots.HistoryChart;
import org.busbar.ui.internal.view.CopyMenu;
import org.busbar.ui.internal.view.ViewAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IActionBars;
import org.jspecify.annotations.Nullable;

/** Values, cells and histories. In a wide view the drawings stand beside the values, in a narrow one below them. */
final class LinkPanel {

	private static final int WIDE_CHARACTERS = 130;
	private static final int DETAIL_LINES = 6;

	private final SashForm across;
	private final SashForm drawings;
	private final Composite left;
	private final ValuesTree tree;
	private final Text details;
	private final GridData detailsData;
	private final CellsCanvas cells;
	private final HistoryChart history;
	private final int wide;
	private @Nullable MonitorSession session;
	private long now;

	/** @param recordAs asks for a file and records to it */
	LinkPanel(Composite parent, IActionBars actionBars, Runnable recordAs) {
		across = new SashForm(parent, SWT.HORIZONTAL);
		left = new Composite(across, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(left);
		tree = new ValuesTree(left, this::tell, this::drawHistory);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.control());
		details = new Text(left, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
		WidgetIds.set(details, LinkIds.DETAILS);
		AccessibleName.set(details, Messages.details_name);
		detailsData = GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, details.getLineHeight() * DETAIL_LINES).exclude(true).create();
		details.setLayoutData(detailsData);
		details.setVisible(false);
		drawings = new SashForm(across, SWT.VERTICAL);
		cells = new CellsCanvas(drawings);
		history = new HistoryChart(drawings, LinkIds.HISTORY, Messages.history_of);
		across.setWeights(2, 1);
		wide = new PixelConverter(parent).convertWidthInCharsToPixels(WIDE_CHARACTERS);
		across.addListener(SWT.Resize, event -> turn());
		left.addListener(SWT.Resize, event -> {
			detailsData.heightHint = detailsHeight();
			left.layout(new Control[]{details});
		});
		tree.control().addListener(SWT.DefaultSelection, event -> openDetails(true));
		tree.control().addListener(SWT.KeyDown, this::closeByKey);
		details.addListener(SWT.KeyDown, this::closeByKey);
		// A multi-line text keeps Tab for itself unless it is told otherwise.
		details.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		CopyMenu copy = new CopyMenu(actionBars, tree.control()).add(Messages.copy, true, tree::text).add(Messages.copy_csv, false, tree::csv);
		copy.menu().add(new Separator());
		fill(copy.menu(), recordAs);
		fill(actionBars.getMenuManager(), recordAs);
	}

	private void fill(IMenuManager menu, Runnable recordAs) {
		menu.add(new ViewAction(Messages.show_details, () -> openDetails(true)));
		menu.add(new ViewAction(Messages.draw_nothing, () -> {
			tree.draw(List.of());
			drawHistory();
		}));
		menu.add(new Separator());
		menu.add(new ViewAction(Messages.record_as, recordAs));
	}

	Control control() {
		return across;
	}

	void setFocus() {
		tree.control().setFocus();
	}

	/** Ids of the values whose history is drawn. */
	List<String> drawn() {
		return tree.drawn();
	}

	/** Draws the histories of these from now on. */
	void draw(List<String> ids) {
		tree.draw(ids);
	}

	/** The colours of the theme have changed. */
	void recolour() {
		tree.recolour();
	}

	/**
	 * Shows the state of the moment.
	 *
	 * @param at nanoseconds since 1970-01-01 UTC
	 */
	void show(MonitorSession of, MonitorSnapshot snapshot, LiveBus bus, long at) {
		session = of;
		now = at;
		ValuePresenter presenter = new ValuePresenter(of.description(), ZoneId.systemDefault());
		tree.show(presenter.groups(snapshot, bus, at));
		cells.show(CellBars.of(snapshot, presenter.oldest(at)));
		drawHistory();
		if (!detailsData.exclude) {
			tell();
		}
	}

	private void drawHistory() {
		MonitorSession of = session;
		if (of != null) {
			long gap = of.description().every().multipliedBy(4).toNanos();
			history.show(tree.drawn().stream().flatMap(id -> of.description().value(id).stream())
					.map(value -> new HistoryChart.Curve(value.id(), value.title(), MonitorText.unit(value), ReadingCurve.of(of.history(value.id()), gap)))
					.toList(), Math.min(now, end(of)), Messages.history_none);
		}
	}

	/** Of a session that is closed the history goes on no more. */
	private long end(MonitorSession of) {
		return LinkState.isOpen(of) ? now : of.snapshot().map(MonitorSnapshot::nanos).orElse(now);
	}

	private void turn() {
		int orientation = across.getClientArea().width >= wide ? SWT.HORIZONTAL : SWT.VERTICAL;
		if (across.getOrientation() != orientation) {
			across.setOrientation(orientation);
			drawings.setOrientation(orientation == SWT.HORIZONTAL ? SWT.VERTICAL : SWT.HORIZONTAL);
		}
	}

	/** The values keep most of the room. */
	private int detailsHeight() {
		return Math.min(details.getLineHeight() * DETAIL_LINES, left.getClientArea().height / 3);
	}

	private void tell() {
		String text = tree.selected().map(row -> String.join(Text.DELIMITER, row.details())).orElse(Messages.details_none);
		// Not while somebody reads or copies in it.
		if (!text.equals(details.getText()) && !details.isFocusControl()) {
			int top = details.getTopIndex();
			details.setText(text);
			details.setTopIndex(top);
		}
	}

	private void openDetails(boolean open) {
		if (detailsData.exclude == open) {
			if (details.isFocusControl()) {
				tree.control().setFocus();
			}
			detailsData.exclude = !open;
			details.setVisible(open);
			left.layout();
		}
		tell();
	}

	private void closeByKey(Event event) {
		if (event.keyCode == SWT.ESC) {
			openDetails(false);
		}
	}
}
