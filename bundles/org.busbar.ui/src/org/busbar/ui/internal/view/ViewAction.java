package org.busbar.ui.internal.view;

import org.busbar.ui.internal.BusbarUi;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.resource.ResourceLocator;

/** An entry of the menu or tool bar of a view. */
public final class ViewAction extends Action {

	private final Runnable run;

	/** @param text with mnemonic */
	public ViewAction(String text, Runnable run) {
		super(text);
		this.run = run;
	}

	@Override
	public void run() {
		run.run();
	}

	/** Gives an action its place in a tool bar. */
	public static void decorate(IAction action, String icon, String tooltip) {
		action.setToolTipText(tooltip);
		ResourceLocator.imageDescriptorFromBundle(BusbarUi.ID, icon).ifPresent(action::setImageDescriptor);
	}
}
