package org.busbar.ui.internal.frames;

import org.busbar.ui.internal.Messages;
import org.busbar.ui.internal.view.ViewAction;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
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

	FramesActions(FramesTree tree) {
		this.tree = tree;
		copy = new ViewAction(Messages.tree_copy, this::copyText);
		copy.setActionDefinitionId(IWorkbenchCommandConstants.EDIT_COPY);
		copy.setImageDescriptor(PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(ISharedImages.IMG_TOOL_COPY));
		selectAll = new ViewAction(Messages.tree_select_all, tree::selectAll);
		selectAll.setActionDefinitionId(IWorkbenchCommandConstants.EDIT_SELECT_ALL);
		expandAll = new ViewAction(Messages.tree_expand_all, () -> tree.expandAll(true));
		collapseAll = new ViewAction(Messages.tree_collapse_all, () -> tree.expandAll(false));
	}

	/** Gives the tree its context menu, and the keys of these actions while it has the focus; the fields above it keep theirs. */
	void contribute(IActionBars actionBars, FramesTools tools) {
		MenuManager menu = new MenuManager();
		menu.add(copy);
		tools.copies().forEach(menu::add);
		menu.add(selectAll);
		menu.add(new Separator());
		menu.add(expandAll);
		menu.add(collapseAll);
		tree.columns().contextMenu(menu.createContextMenu(tree.control()));
		tree.control().addListener(SWT.FocusIn, event -> handle(actionBars, copy, selectAll));
		tree.control().addListener(SWT.FocusOut, event -> handle(actionBars, null, null));
	}

	private static void handle(IActionBars actionBars, @Nullable IAction copy, @Nullable IAction selectAll) {
		actionBars.setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
		actionBars.setGlobalActionHandler(ActionFactory.SELECT_ALL.getId(), selectAll);
		actionBars.updateActionBars();
	}

	private void copyText() {
		FramesTools.copy(tree.control(), tree.text());
	}
}
