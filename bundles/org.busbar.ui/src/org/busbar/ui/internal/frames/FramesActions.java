package org.busbar.ui.internal.frames;

import java.util.function.Supplier;

import org.busbar.ui.internal.Messages;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.jspecify.annotations.Nullable;

/** The context menu and the keys of the frames. */
final class FramesActions {

	private final FramesTree tree;
	private final IAction copy;
	private final IAction selectAll;
	private final IAction expandAll;
	private final IAction collapseAll;

	private final IAction copyCandump;
	private final IAction copyCsv;

	/** @param bus name of the bus at the moment */
	FramesActions(FramesTree tree, Supplier<String> bus) {
		this.tree = tree;
		copyCandump = action(Messages.tree_copy_candump, () -> copy(tree.candump(bus.get())));
		copyCsv = action(Messages.tree_copy_csv, () -> copy(tree.csv()));
		copy = action(Messages.tree_copy, () -> copy(tree.text()));
		copy.setActionDefinitionId(IWorkbenchCommandConstants.EDIT_COPY);
		copy.setImageDescriptor(PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(ISharedImages.IMG_TOOL_COPY));
		selectAll = action(Messages.tree_select_all, tree::selectAll);
		selectAll.setActionDefinitionId(IWorkbenchCommandConstants.EDIT_SELECT_ALL);
		expandAll = action(Messages.tree_expand_all, () -> tree.expandAll(true));
		collapseAll = action(Messages.tree_collapse_all, () -> tree.expandAll(false));
	}

	/** Gives the tree its context menu, and the keys of these actions while it has the focus; the fields above it keep theirs. */
	void contribute(IActionBars actionBars) {
		MenuManager menu = new MenuManager();
		menu.add(copy);
		menu.add(copyCandump);
		menu.add(copyCsv);
		menu.add(selectAll);
		menu.add(new Separator());
		menu.add(expandAll);
		menu.add(collapseAll);
		tree.control().setMenu(menu.createContextMenu(tree.control()));
		tree.control().addListener(SWT.FocusIn, event -> handle(actionBars, copy, selectAll));
		tree.control().addListener(SWT.FocusOut, event -> handle(actionBars, null, null));
	}

	private static void handle(IActionBars actionBars, @Nullable IAction copy, @Nullable IAction selectAll) {
		actionBars.setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
		actionBars.setGlobalActionHandler(ActionFactory.SELECT_ALL.getId(), selectAll);
		actionBars.updateActionBars();
	}

	private void copy(String text) {
		if (!text.isEmpty()) {
			Clipboard clipboard = new Clipboard(tree.control().getDisplay());
			clipboard.setContents(new Object[]{text}, new Transfer[]{TextTransfer.getInstance()});
			clipboard.dispose();
		}
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
