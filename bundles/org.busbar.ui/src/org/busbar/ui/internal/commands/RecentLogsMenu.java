package org.busbar.ui.internal.commands;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.busbar.ui.internal.Messages;
import org.busbar.ui.internal.connection.OpenLogJob;
import org.busbar.ui.internal.connection.RecentLogs;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;

/** The logs that were opened last, as menu items. Declared in {@code plugin.xml}. */
public final class RecentLogsMenu extends CompoundContributionItem {

	@Override
	protected IContributionItem[] getContributionItems() {
		List<Path> files = RecentLogs.list();
		if (files.isEmpty()) {
			Action none = new Action(Messages.log_none) {
				// Only says that there is nothing.
			};
			none.setEnabled(false);
			return new IContributionItem[]{new ActionContributionItem(none)};
		}
		return files.stream().map(file -> new ActionContributionItem(new OpenAction(file))).toArray(IContributionItem[]::new);
	}

	private static final class OpenAction extends Action {

		private final Path file;

		OpenAction(Path file) {
			// An ampersand would be taken for a mnemonic, an @ for a key.
			super(file.getFileName().toString().replace("&", "&&") + " [" + file.getParent().toString().replace("&", "&&") + "]@");
			this.file = file;
		}

		@Override
		public void run() {
			Shell shell = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
			if (Files.isReadable(file)) {
				new OpenLogJob(file, shell).schedule();
			} else {
				MessageDialog.openInformation(shell, Messages.log_open_title, NLS.bind(Messages.log_gone, file));
			}
		}
	}
}
