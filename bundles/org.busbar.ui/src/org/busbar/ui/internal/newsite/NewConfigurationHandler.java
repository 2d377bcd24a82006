package org.busbar.ui.internal.newsite;

import org.busbar.ui.internal.dialog.Shells;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.wizard.WizardDialog;
import org.jspecify.annotations.Nullable;

/** Opens the wizard. */
public final class NewConfigurationHandler extends AbstractHandler {

	private static final int WIDTH = 640;
	private static final int HEIGHT = 500;

	@Override
	public @Nullable Object execute(ExecutionEvent event) {
		WizardDialog dialog = new WizardDialog(Shells.of(event), new NewSiteWizard());
		dialog.setPageSize(WIDTH, HEIGHT);
		dialog.open();
		return null;
	}
}
