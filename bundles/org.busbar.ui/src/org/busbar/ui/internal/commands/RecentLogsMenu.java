package org.busbar.ui.internal.commands;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.busbar.ui.internal.BusbarUi;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.action.Separator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;

/** The logs that were opened last. One that is not there any more says so and cannot be chosen. */
public final class RecentLogsMenu extends CompoundContributionItem {

	@Override
	protected IContributionItem[] getContributionItems() {
		List<IContributionItem> items = new ArrayList<>();
		BusbarUi.recentLogs().present().forEach((path, there) -> items.add(there ? open(path, items.size() + 1) : missing(path, items.size() + 1)));
		if (items.isEmpty()) {
			items.add(disabled(Messages.recent_none));
		} else {
			items.add(new Separator());
			items.add(new ActionContributionItem(new Action(Messages.recent_clear) {

				@Override
				public void run() {
					BusbarUi.recentLogs().clear();
				}
			}));
		}
		return items.toArray(IContributionItem[]::new);
	}

	private static IContributionItem open(Path path, int number) {
		CommandContributionItemParameter parameter = new CommandContributionItemParameter(PlatformUI.getWorkbench(), null, OpenLogHandler.COMMAND,
				CommandContributionItem.STYLE_PUSH);
		parameter.label = label(Messages.recent_log, path, number);
		parameter.parameters = Map.of(OpenLogHandler.FILE, path.toString());
		return new CommandContributionItem(parameter);
	}

	private static IContributionItem missing(Path path, int number) {
		return disabled(label(Messages.recent_missing, path, number));
	}

	private static IContributionItem disabled(String text) {
		Action action = new Action(text) {
			// Only says something.
		};
		action.setEnabled(false);
		return new ActionContributionItem(action);
	}

	private static String label(String pattern, Path path, int number) {
		return NLS.bind(pattern, new Object[]{number, LegacyActionTools.escapeMnemonics(String.valueOf(path.getFileName())),
				LegacyActionTools.escapeMnemonics(String.valueOf(path.getParent()))});
	}
}
