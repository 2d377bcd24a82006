package org.busbar.ui.internal.catalogue;

import org.busbar.ui.internal.page.History;
import org.busbar.ui.internal.page.PageView;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.commands.ActionHandler;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.handlers.IHandlerService;
import org.jspecify.annotations.Nullable;

/** The buttons, the context menus and the keys of the catalogue. */
final class CatalogueActions {

	private final OutlineTree tree;
	private final PageView page;
	private final IAction back;
	private final IAction forward;
	private final IAction find;
	private final IAction copy;
	private final IAction copyPage;
	private final IAction selectAll;
	private final IAction follow;
	private final IAction expandAll;
	private final IAction collapseAll;

	CatalogueActions(CatalogueView view, OutlineTree tree, PageView page) {
		this.tree = tree;
		this.page = page;
		back = action(Messages.action_back, IWorkbenchCommandConstants.NAVIGATE_BACKWARD_HISTORY, ISharedImages.IMG_TOOL_BACK, view::back);
		forward = action(Messages.action_forward, IWorkbenchCommandConstants.NAVIGATE_FORWARD_HISTORY, ISharedImages.IMG_TOOL_FORWARD, view::forward);
		find = action(Messages.action_find, IWorkbenchCommandConstants.EDIT_FIND_AND_REPLACE, null, view::find);
		copy = action(Messages.action_copy, IWorkbenchCommandConstants.EDIT_COPY, ISharedImages.IMG_TOOL_COPY, page::copy);
		copyPage = action(Messages.action_copy_page, null, ISharedImages.IMG_TOOL_COPY, page::copyPage);
		selectAll = action(Messages.action_select_all, IWorkbenchCommandConstants.EDIT_SELECT_ALL, null, page.control()::selectAll);
		follow = action(Messages.action_follow, null, null, page::follow);
		expandAll = action(Messages.action_expand, null, null, tree::expandAll);
		collapseAll = action(Messages.action_collapse, null, null, tree::collapseAll);
		back.setEnabled(false);
		forward.setEnabled(false);
	}

	/** Gives the view its buttons and keys and its parts their menus. Copy means the page in the tree as well; the search field keeps its own. */
	void contribute(IViewSite site, Control search) {
		IActionBars bars = site.getActionBars();
		bars.getToolBarManager().add(back);
		bars.getToolBarManager().add(forward);
		IHandlerService handlers = site.getService(IHandlerService.class);
		for (IAction action : new IAction[]{back, forward, find}) {
			handlers.activateHandler(action.getActionDefinitionId(), new ActionHandler(action));
		}
		MenuManager pageMenu = new MenuManager();
		pageMenu.add(follow);
		pageMenu.add(new Separator());
		pageMenu.add(copy);
		pageMenu.add(copyPage);
		pageMenu.add(selectAll);
		pageMenu.add(new Separator());
		pageMenu.add(back);
		pageMenu.add(forward);
		pageMenu.add(find);
		page.control().setMenu(pageMenu.createContextMenu(page.control()));
		MenuManager treeMenu = new MenuManager();
		treeMenu.add(copyPage);
		treeMenu.add(new Separator());
		treeMenu.add(expandAll);
		treeMenu.add(collapseAll);
		treeMenu.add(find);
		tree.control().setMenu(treeMenu.createContextMenu(tree.control()));
		page.control().addListener(SWT.FocusIn, event -> handle(bars, copy, selectAll));
		tree.control().addListener(SWT.FocusIn, event -> handle(bars, copyPage, null));
		search.addListener(SWT.FocusIn, event -> handle(bars, null, null));
	}

	/** Back and forward are there when there is somewhere to go. */
	void enable(History<Visit> history) {
		back.setEnabled(history.canGoBack());
		forward.setEnabled(history.canGoForward());
	}

	private static void handle(IActionBars bars, @Nullable IAction copy, @Nullable IAction selectAll) {
		bars.setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
		bars.setGlobalActionHandler(ActionFactory.SELECT_ALL.getId(), selectAll);
		bars.updateActionBars();
	}

	private static IAction action(String text, @Nullable String command, @Nullable String image, Runnable run) {
		IAction action = new Action(text) {
			@Override
			public void run() {
				run.run();
			}
		};
		action.setToolTipText(text.replace("&", ""));
		if (command != null) {
			action.setActionDefinitionId(command);
		}
		if (image != null) {
			action.setImageDescriptor(PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(image));
		}
		return action;
	}
}
