package org.busbar.ui.internal.battery;

import java.util.function.Supplier;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.jspecify.annotations.Nullable;

/** The context menu of the values and their keys. */
final class BatteryActions {

	private final BatteryPanel panel;
	private final IAction copy;
	private final IAction copyAll;
	private final IAction details;
	private @Nullable MenuManager menu;

	/** @param all all values as text */
	BatteryActions(BatteryPanel panel, Supplier<String> all) {
		this.panel = panel;
		copy = action(Messages.action_copy_value, () -> panel.selected().map(BatteryText::of).ifPresent(this::copyText));
		copy.setActionDefinitionId(IWorkbenchCommandConstants.EDIT_COPY);
		copy.setImageDescriptor(PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(ISharedImages.IMG_TOOL_COPY));
		copyAll = action(Messages.action_copy_all, () -> copyText(all.get()));
		details = action(Messages.action_details, panel::openDetails);
	}

	/** Gives a value its context menu. It is made anew each time: views are moved to other windows, and a menu is not. */
	void menu(Control tile) {
		if (menu != null) {
			menu.dispose();
		}
		MenuManager made = new MenuManager();
		made.add(copy);
		made.add(copyAll);
		made.add(new Separator());
		made.add(details);
		tile.setMenu(made.createContextMenu(tile));
		menu = made;
	}

	/** While a value has the focus the key for copying copies it; the details keep their own. */
	void follow(IActionBars actionBars, boolean focus) {
		actionBars.setGlobalActionHandler(ActionFactory.COPY.getId(), focus ? copy : null);
		actionBars.updateActionBars();
	}

	private void copyText(String text) {
		Clipboard clipboard = new Clipboard(panel.control().getDisplay());
		clipboard.setContents(new Object[]{text}, new Transfer[]{TextTransfer.getInstance()});
		clipboard.dispose();
	}

	private static IAction action(String text, Runnable run) {
		return new Action(text) {
			@Override
			public void run() {
				run.run();
			}
		};
	}
}
