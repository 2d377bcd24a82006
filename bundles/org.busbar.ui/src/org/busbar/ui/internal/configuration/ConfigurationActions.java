package org.busbar.ui.internal.configuration;

import org.eclipse.jface.action.IAction;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.EditorActionBarContributor;

/** Gives the menus of the window the steps of whichever site is being edited. */
public final class ConfigurationActions extends EditorActionBarContributor {

	@Override
	public void setActiveEditor(IEditorPart editor) {
		if (editor instanceof ConfigurationEditor site) {
			handle(ActionFactory.UNDO, site.steps().undoAction());
			handle(ActionFactory.REDO, site.steps().redoAction());
			handle(ActionFactory.REVERT, site.steps().revertAction());
			getActionBars().updateActionBars();
		}
	}

	private void handle(ActionFactory action, IAction handler) {
		IActionBars bars = getActionBars();
		bars.setGlobalActionHandler(action.getId(), handler);
	}
}
