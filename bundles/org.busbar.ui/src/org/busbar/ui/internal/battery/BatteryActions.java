package org.busbar.ui.internal.battery;

import java.util.function.Supplier;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;

/** The context menu of the values and their keys. */
final class BatteryActions {

	private final BatteryPanel panel;
	private final IAction copy;
	private final IAction copyAll;
	private final IAction details;

	/** @param all all values as text */
	BatteryActions(BatteryPanel panel, Supplier<String> all) {
		this.panel = panel;
		copy = action(Messages.action_copy_value, () -> panel.selected().map(BatteryText::of).ifPresent(this::copyText));
		copy.setActionDefinitionId(IWorkbenchCommandConstants.EDIT_COPY);
		copy.setImageDescriptor(PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(ISharedImages.IMG_TOOL_COPY));
		copyAll = action(Messages.action_copy_all, () -> copyText(all.get()));
		details = action(Messages.action_details, panel::openDetails);
	}

	/** Gives the values their context menu; it must be there before the first value. */
	void contribute() {
		MenuManager menu = new MenuManager();
		menu.add(copy);
		menu.add(copyAll);
		menu.add(new Separator());
		menu.add(details);
		panel.menuOwner().setMenu(menu.createContextMenu(panel.menuOwner()));
	}

	/** While a value has the focus the key for copying copies it; the details keep their own. */
	void follow(IActionBars actionBars) {
		actionBars.setGlobalActionHandler(ActionFactory.COPY.getId(), panel.hasFocus() ? copy : null);
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
