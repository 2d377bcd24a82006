package org.busbar.ui.internal.recording;

import org.busbar.ui.internal.AccessibleName;
import org.busbar.ui.internal.BusbarUi;
import org.busbar.ui.internal.WidgetIds;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.DirectoryFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** Where captures go, and when they are made. */
public final class RecordingPreferencePage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

	/** Name of the field with the folder for {@link WidgetIds}. */
	public static final String FOLDER_FIELD = "recording.folder";

	/** Made by the workbench. */
	public RecordingPreferencePage() {
		super(GRID);
	}

	@Override
	public void init(IWorkbench workbench) {
		ScopedPreferenceStore store = new ScopedPreferenceStore(InstanceScope.INSTANCE, BusbarUi.ID);
		store.setDefault(RecordingPreferences.FOLDER, RecordingPreferences.standardFolder().toString());
		setPreferenceStore(store);
		setDescription(Messages.preferences_description);
	}

	@Override
	protected void createFieldEditors() {
		Composite parent = getFieldEditorParent();
		DirectoryFieldEditor folder = new DirectoryFieldEditor(RecordingPreferences.FOLDER, Messages.preferences_folder, parent) {

			/** The standard folder need not be there: it is made with the first capture. */
			@Override
			protected boolean doCheckState() {
				return getTextControl().getText().strip().equals(RecordingPreferences.standardFolder().toString()) || super.doCheckState();
			}
		};
		folder.setErrorMessage(Messages.preferences_folder_missing);
		folder.setEmptyStringAllowed(false);
		Text text = folder.getTextControl(parent);
		WidgetIds.set(text, FOLDER_FIELD);
		AccessibleName.set(text, Messages.preferences_folder_name);
		addField(folder);
		addField(new BooleanFieldEditor(RecordingPreferences.AUTOMATIC, Messages.preferences_automatic, parent));
	}
}
