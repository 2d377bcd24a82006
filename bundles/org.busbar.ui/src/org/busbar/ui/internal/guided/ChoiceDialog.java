package org.busbar.ui.internal.guided;

import java.util.List;
import java.util.Optional;

import org.busbar.ui.internal.AccessibleName;
import org.busbar.ui.internal.WidgetIds;
import org.busbar.ui.internal.guided.GuidedCaptureHandler.Choice;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.eclipse.ui.dialogs.FilteredList;
import org.jspecify.annotations.Nullable;

/** Asks which device is to be recorded, and for what. */
final class ChoiceDialog extends ElementListSelectionDialog {

	private static final int WIDTH_CHARACTERS = 80;
	private static final int LINES = 14;

	private static final class Labels extends LabelProvider {
		@Override
		public String getText(@Nullable Object element) {
			return element instanceof Choice choice ? NLS.bind(Messages.choice, choice.device().name(), choice.capture().title()) : "";
		}
	}

	private ChoiceDialog(Shell parent, List<Choice> choices) {
		super(parent, new Labels());
		setTitle(Messages.choice_title);
		setMessage(choices.isEmpty() ? Messages.choice_none : Messages.choice_message);
		setElements(choices.toArray());
		setMultipleSelection(false);
		setSize(WIDTH_CHARACTERS, LINES);
		setHelpAvailable(false);
	}

	/** Empty when nothing was chosen. */
	static Optional<Choice> ask(Shell parent, List<Choice> choices) {
		ChoiceDialog dialog = new ChoiceDialog(parent, choices);
		return dialog.open() == Window.OK && dialog.getFirstResult() instanceof Choice choice ? Optional.of(choice) : Optional.empty();
	}

	@Override
	protected Text createFilterText(Composite parent) {
		Text text = super.createFilterText(parent);
		WidgetIds.set(text, GuidedIds.CHOICE_FILTER);
		AccessibleName.set(text, Messages.choice_message.replace("&", ""));
		return text;
	}

	@Override
	protected FilteredList createFilteredList(Composite parent) {
		FilteredList list = super.createFilteredList(parent);
		WidgetIds.set(list, GuidedIds.CHOICE_LIST);
		return list;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		WidgetIds.set(getButton(IDialogConstants.OK_ID), GuidedIds.CHOICE_OK);
	}
}
