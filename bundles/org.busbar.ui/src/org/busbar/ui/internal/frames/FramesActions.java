package org.busbar.ui.internal.frames;

import org.busbar.ui.internal.Messages;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;

/** The context menu of the frames. */
final class FramesActions {

	private final FramesTree tree;
	private final IAction copy;
	private final IAction selectAll;
	private final IAction expandAll;
	private final IAction collapseAll;

	FramesActions(FramesTree tree) {
		this.tree = tree;
		copy = action(Messages.tree_copy, this::copyText);
		copy.setActionDefinitionId(IWorkbenchCommandConstants.EDIT_COPY);
		copy.setImageDescriptor(PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(ISharedImages.IMG_TOOL_COPY));
		selectAll = action(Messages.tree_select_all, tree::selectAll);
		selectAll.setActionDefinitionId(IWorkbenchCommandConstants.EDIT_SELECT_ALL);
		expandAll = action(Messages.tree_expand_all, () -> tree.expandAll(true));
		collapseAll = action(Messages.tree_collapse_all, () -> tree.expandAll(false));
	}

	IAction copy() {
		return copy;
	}

	IAction selectAll() {
		return selectAll;
	}

	/** Gives the tree its context menu. */
	void contribute() {
		MenuManager menu = new MenuManager();
		menu.add(copy);
		menu.add(selectAll);
		menu.add(new Separator());
		menu.add(expandAll);
		menu.add(collapseAll);
		tree.control().setMenu(menu.createContextMenu(tree.control()));
	}

	private void copyText() {
		Clipboard clipboard = new Clipboard(tree.control().getDisplay());
		clipboard.setContents(new Object[] {tree.text()}, new Transfer[] {TextTransfer.getInstance()});
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
