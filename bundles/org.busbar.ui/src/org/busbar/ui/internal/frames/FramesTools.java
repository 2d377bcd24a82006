package org.busbar.ui.internal.frames;

import java.util.List;
import java.util.function.Consumer;

import org.busbar.can.log.CandumpWriter;
import org.busbar.ui.internal.BusbarUi;
import org.busbar.ui.internal.presenter.ChannelName;
import org.busbar.ui.internal.view.ViewAction;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;

/** Tool bar and menu of the view: filter, freeze, columns, and the formats for copying. */
final class FramesTools {

	static final String FREEZE_ICON = "icons/freeze.svg";

	private final FramesTree tree;
	private final IAction freeze;
	private final IAction filter;
	private final List<IAction> copies;

	/**
	 * @param filtering begins to write a filter
	 * @param freezing  freezes or goes on
	 */
	FramesTools(FramesTree tree, Runnable filtering, Consumer<Boolean> freezing) {
		this.tree = tree;
		freeze = new Action(Messages.action_freeze, IAction.AS_CHECK_BOX) {
			@Override
			public void run() {
				freezing.accept(isChecked());
			}
		};
		ViewAction.decorate(freeze, FREEZE_ICON, Messages.action_freeze_tooltip);
		filter = new ViewAction(Messages.action_filter, filtering);
		ViewAction.decorate(filter, "icons/filter.svg", Messages.action_filter_tooltip);
		copies = List.of(new ViewAction(Messages.action_copy_candump, () -> copy(tree.control(), candump())),
				new ViewAction(Messages.action_copy_csv, () -> copy(tree.control(), tree.csv())));
		tree.control().addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.PAUSE) {
				event.doit = false;
				freezing.accept(!freeze.isChecked());
			} else if (event.keyCode == 'f' && (event.stateMask & SWT.MOD1) != 0) {
				event.doit = false;
				filtering.run();
			}
		});
	}

	void contribute(IActionBars bars) {
		bars.getToolBarManager().add(filter);
		bars.getToolBarManager().add(freeze);
		bars.getMenuManager().add(filter);
		bars.getMenuManager().add(freeze);
		bars.getMenuManager().add(new Separator());
		copies.forEach(bars.getMenuManager()::add);
		bars.getMenuManager().add(new Separator());
		bars.getMenuManager().add(tree.columns().menu());
		bars.setGlobalActionHandler(ActionFactory.FIND.getId(), filter);
		bars.updateActionBars();
	}

	/** Copying in other formats than text. */
	List<IAction> copies() {
		return copies;
	}

	void frozen(boolean now) {
		freeze.setChecked(now);
	}

	/** Puts a text into the clipboard. */
	static void copy(Control control, String text) {
		Clipboard clipboard = new Clipboard(control.getDisplay());
		clipboard.setContents(new Object[]{text}, new Transfer[]{TextTransfer.getInstance()});
		clipboard.dispose();
	}

	private String candump() {
		StringBuilder text = new StringBuilder();
		CandumpWriter writer = new CandumpWriter(text, BusbarUi.connection().observation().map(ChannelName::of).orElse(ChannelName.USUAL));
		tree.frames().forEach(frame -> writer.frame(frame.lastNanos(), frame.id(), frame.flags(), frame.dlc(), frame.payload()));
		return text.toString();
	}
}
