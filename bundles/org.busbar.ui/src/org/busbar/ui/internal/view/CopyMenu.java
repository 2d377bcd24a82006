package org.busbar.ui.internal.view;

import java.util.function.Supplier;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
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

/** Gives a control a context menu to copy from it, and the copy key while it has the focus. */
public final class CopyMenu {

	private final IActionBars actionBars;
	private final Control control;
	private final MenuManager menu = new MenuManager();

	/** Adds the menu to the control; {@link #add} fills it. */
	public CopyMenu(IActionBars actionBars, Control control) {
		this.actionBars = actionBars;
		this.control = control;
		control.setMenu(menu.createContextMenu(control));
	}

	/** The menu, for further actions. */
	public MenuManager menu() {
		return menu;
	}

	/**
	 * Adds an action that copies a text.
	 *
	 * @param text what the menu says
	 * @param key  whether it is the one for the copy key
	 * @param copy gives the text; an empty one copies nothing
	 */
	public CopyMenu add(String text, boolean key, Supplier<String> copy) {
		Action action = new Action(text) {
			@Override
			public void run() {
				copy(copy.get());
			}
		};
		action.setImageDescriptor(PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(ISharedImages.IMG_TOOL_COPY));
		menu.add(action);
		if (key) {
			action.setActionDefinitionId(IWorkbenchCommandConstants.EDIT_COPY);
			control.addListener(SWT.FocusIn, event -> handle(action));
			control.addListener(SWT.FocusOut, event -> handle(null));
		}
		return this;
	}

	private void handle(@Nullable IAction copy) {
		actionBars.setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
		actionBars.updateActionBars();
	}

	private void copy(String text) {
		if (!text.isEmpty()) {
			Clipboard clipboard = new Clipboard(control.getDisplay());
			clipboard.setContents(new Object[]{text}, new Transfer[]{TextTransfer.getInstance()});
			clipboard.dispose();
		}
	}
}
