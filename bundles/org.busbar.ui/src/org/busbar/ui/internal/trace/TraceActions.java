package org.busbar.ui.internal.trace;

import java.util.ArrayList;
import java.util.List;

import org.busbar.ui.internal.columns.ColumnChooser;
import org.busbar.ui.internal.view.ViewAction;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.jspecify.annotations.Nullable;

/** Tool bar, menus and keys of the trace. */
final class TraceActions {

	/** What can be done with a trace. */
	interface Target {

		void follow(boolean on);

		void filter();

		void find();

		void findAgain(boolean forward);

		void goTo();

		void copy(FrameFormat format);

		void selectAll();

		void save(boolean filtered);

		void time(TimeMode mode);
	}

	private final Target target;
	private final IAction follow;
	private final IAction filter;
	private final IAction find;
	private final IAction goTo;
	private final IAction copy;
	private final IAction copyCsv;
	private final IAction selectAll;
	private final IAction saveAll;
	private final IAction saveFiltered;
	private final List<IAction> times = new ArrayList<>();

	TraceActions(Target target, TimeMode mode) {
		this.target = target;
		follow = new Action(Messages.action_follow, IAction.AS_CHECK_BOX) {
			@Override
			public void run() {
				target.follow(isChecked());
			}
		};
		ViewAction.decorate(follow, "icons/follow.svg", Messages.action_follow_tooltip);
		filter = new ViewAction(Messages.action_filter, target::filter);
		ViewAction.decorate(filter, "icons/filter.svg", Messages.action_filter_tooltip);
		find = new ViewAction(Messages.action_find, target::find);
		ViewAction.decorate(find, "icons/find.svg", Messages.action_find_tooltip);
		goTo = new ViewAction(Messages.action_goto, target::goTo);
		ViewAction.decorate(goTo, "icons/goto.svg", Messages.action_goto_tooltip);
		copy = new ViewAction(Messages.action_copy_candump, () -> target.copy(FrameFormat.CANDUMP));
		copy.setActionDefinitionId(IWorkbenchCommandConstants.EDIT_COPY);
		copy.setImageDescriptor(shared(ISharedImages.IMG_TOOL_COPY));
		copyCsv = new ViewAction(Messages.action_copy_csv, () -> target.copy(FrameFormat.CSV));
		selectAll = new ViewAction(Messages.action_select_all, target::selectAll);
		selectAll.setActionDefinitionId(IWorkbenchCommandConstants.EDIT_SELECT_ALL);
		saveAll = new ViewAction(Messages.action_save_all, () -> target.save(false));
		saveAll.setImageDescriptor(shared(ISharedImages.IMG_ETOOL_SAVEAS_EDIT));
		saveAll.setToolTipText(Messages.action_save_tooltip);
		saveFiltered = new ViewAction(Messages.action_save_filtered, () -> target.save(true));
		for (TimeMode each : TimeMode.values()) {
			IAction time = new Action(each.title(), IAction.AS_RADIO_BUTTON) {
				@Override
				public void run() {
					if (isChecked()) {
						target.time(each);
					}
				}
			};
			time.setChecked(each == mode);
			times.add(time);
		}
	}

	/** Puts everything in its place. */
	void contribute(IActionBars bars, Table table, ColumnChooser columns) {
		IToolBarManager tools = bars.getToolBarManager();
		List.of(follow, filter, find, goTo, saveAll).forEach(tools::add);
		IMenuManager menu = bars.getMenuManager();
		menu.add(follow);
		menu.add(new Separator());
		fill(menu);
		menu.add(new Separator());
		IMenuManager time = new MenuManager(Messages.time_menu);
		times.forEach(time::add);
		menu.add(time);
		menu.add(columns.menu());
		bars.setGlobalActionHandler(ActionFactory.FIND.getId(), find);
		bars.updateActionBars();
		MenuManager context = new MenuManager();
		fill(context);
		columns.contextMenu(context.createContextMenu(table));
		// The fields above keep their own copying.
		table.addListener(SWT.FocusIn, event -> handle(bars, copy, selectAll));
		table.addListener(SWT.FocusOut, event -> handle(bars, null, null));
		table.addListener(SWT.KeyDown, this::key);
	}

	/** Shows whether new frames are followed, and whether there is a filter. */
	void show(boolean following, boolean filtered) {
		if (follow.isChecked() != following) {
			follow.setChecked(following);
		}
		if (saveFiltered.isEnabled() != filtered) {
			saveFiltered.setEnabled(filtered);
		}
	}

	private void fill(IMenuManager menu) {
		List.of(copy, copyCsv, selectAll).forEach(menu::add);
		menu.add(new Separator());
		List.of(filter, find, goTo).forEach(menu::add);
		menu.add(new Separator());
		List.of(saveAll, saveFiltered).forEach(menu::add);
	}

	private void key(Event event) {
		boolean control = (event.stateMask & SWT.MOD1) != 0;
		boolean shift = (event.stateMask & SWT.SHIFT) != 0;
		if (event.keyCode == SWT.F3) {
			target.findAgain(!shift);
		} else if (control && event.keyCode == 'f') {
			// Without Shift the workbench may have taken the key already and come to the same.
			if (shift) {
				target.filter();
			} else {
				target.find();
			}
		} else if (control && event.keyCode == 'l') {
			target.goTo();
		} else {
			return;
		}
		event.doit = false;
	}

	private static void handle(IActionBars bars, @Nullable IAction copy, @Nullable IAction selectAll) {
		bars.setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
		bars.setGlobalActionHandler(ActionFactory.SELECT_ALL.getId(), selectAll);
		bars.updateActionBars();
	}

	private static ImageDescriptor shared(String name) {
		return PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(name);
	}
}
