package org.busbar.ui.internal.findings;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import org.busbar.api.doctor.Finding;
import org.busbar.core.doctor.Diagnosis;
import org.busbar.core.doctor.DiagnosisJson;
import org.busbar.core.doctor.DiagnosisText;
import org.busbar.ui.internal.BusbarUi;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.jspecify.annotations.Nullable;

/** Copying what the doctor says, and going to the frames that show it: by menu, by the buttons of the view, and by keys. */
final class FindingsActions {

	private final IActionBars bars;
	private final Supplier<Optional<Diagnosis>> diagnosis;
	private final Supplier<Optional<String>> selection;
	private final IAction copy;
	private final IAction copyAll;
	private final IAction copyJson;
	private final IAction showFirst;
	private final IAction showLast;

	/** Goes to a frame. */
	@FunctionalInterface
	interface Reveal {

		/** @param nanos one of the times of the finding */
		void frame(Finding finding, long nanos);
	}

	/**
	 * @param diagnosis what is shown
	 * @param selection id of the rule whose finding is selected
	 */
	FindingsActions(IActionBars bars, Supplier<Optional<Diagnosis>> diagnosis, Supplier<Optional<String>> selection, Reveal reveal) {
		this.bars = bars;
		this.diagnosis = diagnosis;
		this.selection = selection;
		ImageDescriptor image = PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(ISharedImages.IMG_TOOL_COPY);
		copy = action(Messages.copy, image, this::copySelected);
		copy.setActionDefinitionId(IWorkbenchCommandConstants.EDIT_COPY);
		copyAll = action(Messages.copy_all, image, () -> put(DiagnosisText::write));
		copyJson = action(Messages.copy_json, ResourceLocator.imageDescriptorFromBundle(BusbarUi.ID, "icons/copyjson.svg").orElse(image),
				() -> put(DiagnosisJson::write));
		showFirst = action(Messages.show_first, ResourceLocator.imageDescriptorFromBundle(BusbarUi.ID, "icons/goto.svg").orElse(image),
				() -> selected().ifPresent(finding -> reveal.frame(finding, finding.first())));
		showFirst.setToolTipText(Messages.show_first_tooltip);
		showLast = action(Messages.show_last, null, () -> selected().ifPresent(finding -> reveal.frame(finding, finding.last())));
		bars.getToolBarManager().add(showFirst);
		bars.getToolBarManager().add(copyAll);
		bars.getToolBarManager().add(copyJson);
		enable(Optional.empty());
	}

	/** While there is nothing to copy nothing can be copied, and without a finding there is no frame to go to. */
	void enable(Optional<Diagnosis> shown) {
		boolean found = shown.filter(known -> !known.findings().isEmpty()).isPresent();
		showFirst.setEnabled(found);
		showLast.setEnabled(found);
		boolean enabled = shown.isPresent();
		copy.setEnabled(enabled);
		copyAll.setEnabled(enabled);
		copyJson.setEnabled(enabled);
	}

	/** Gives a control the menu, and the keys while it has the focus; the fields below keep theirs. */
	void contribute(Control control) {
		MenuManager menu = new MenuManager();
		if (control instanceof Table) {
			menu.add(showFirst);
			menu.add(showLast);
			menu.add(new Separator());
			menu.add(copy);
			menu.add(new Separator());
		}
		menu.add(copyAll);
		menu.add(copyJson);
		control.setMenu(menu.createContextMenu(control));
		control.addListener(SWT.FocusIn, event -> handle(control instanceof Table ? copy : copyAll));
		control.addListener(SWT.FocusOut, event -> handle(null));
	}

	private void handle(@Nullable IAction byKey) {
		bars.setGlobalActionHandler(ActionFactory.COPY.getId(), byKey);
		bars.updateActionBars();
	}

	private void copySelected() {
		put(shown -> selected().map(DiagnosisText::write).orElseGet(() -> DiagnosisText.write(shown)));
	}

	private Optional<Finding> selected() {
		return diagnosis.get()
				.flatMap(shown -> selection.get().flatMap(id -> shown.findings().stream().filter(finding -> finding.id().equals(id)).findFirst()));
	}

	private void put(Function<Diagnosis, String> text) {
		diagnosis.get().ifPresent(shown -> {
			Clipboard clipboard = new Clipboard(Display.getCurrent());
			clipboard.setContents(new Object[]{text.apply(shown)}, new Transfer[]{TextTransfer.getInstance()});
			clipboard.dispose();
		});
	}

	private static IAction action(String text, @Nullable ImageDescriptor image, Runnable run) {
		Action action = new Action(text, image) {
			@Override
			public void run() {
				run.run();
			}
		};
		action.setToolTipText(text.replace("&", ""));
		return action;
	}
}
