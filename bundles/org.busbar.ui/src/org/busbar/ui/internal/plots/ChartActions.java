package org.busbar.ui.internal.plots;

import org.busbar.ui.internal.view.ViewAction;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.jspecify.annotations.Nullable;

/** What can be done with the chart besides looking: its menus and Copy. */
final class ChartActions {

	private final IAction savePicture;
	private final IAction saveSamples;
	private final IAction copyPicture;
	private final IAction copyReadout;
	private final IAction relative;
	private final IAction clearCursors;

	/** What the actions do. */
	interface Wishes {

		void savePicture();

		void saveSamples();

		void copyPicture();

		void copyReadout();

		void relative(boolean since);

		void clearCursors();
	}

	ChartActions(Wishes wishes) {
		savePicture = new ViewAction(Messages.action_save_picture, wishes::savePicture);
		saveSamples = new ViewAction(Messages.action_save_samples, wishes::saveSamples);
		copyPicture = new ViewAction(Messages.action_copy_picture, wishes::copyPicture);
		copyReadout = new ViewAction(Messages.action_copy_readout, wishes::copyReadout);
		clearCursors = new ViewAction(Messages.action_clear_cursors, wishes::clearCursors);
		relative = new Action(Messages.action_relative, IAction.AS_CHECK_BOX) {
			@Override
			public void run() {
				wishes.relative(isChecked());
			}
		};
	}

	/** Fills the view's menu, the context menu of the chart, and Copy while the chart or the readout has the focus. */
	void contribute(IActionBars bars, Control chart, Control readout) {
		fill(bars.getMenuManager());
		chart.setMenu(menu(chart));
		readout.setMenu(menu(readout));
		copyWith(copyPicture, chart, bars);
		copyWith(copyReadout, readout, bars);
	}

	/** Opens the menu of the chart below a button. */
	void open(Control button, Control chart) {
		Menu menu = chart.getMenu();
		Point size = button.getSize();
		menu.setLocation(button.toDisplay(0, size.y));
		menu.setVisible(true);
	}

	private Menu menu(Control control) {
		MenuManager manager = new MenuManager();
		fill(manager);
		control.addListener(SWT.Dispose, event -> manager.dispose());
		return manager.createContextMenu(control);
	}

	private void fill(IMenuManager menu) {
		menu.add(savePicture);
		menu.add(saveSamples);
		menu.add(new Separator());
		menu.add(copyPicture);
		menu.add(copyReadout);
		menu.add(new Separator());
		menu.add(relative);
		menu.add(clearCursors);
	}

	private static void copyWith(IAction copy, Control control, IActionBars bars) {
		control.addListener(SWT.FocusIn, event -> handle(copy, bars));
		control.addListener(SWT.FocusOut, event -> handle(null, bars));
	}

	private static void handle(@Nullable IAction copy, IActionBars bars) {
		bars.setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
		bars.updateActionBars();
	}
}
