package org.busbar.ui.internal.recording;

import java.nio.file.Path;

import org.busbar.ui.internal.BusbarUi;
import org.eclipse.core.runtime.preferences.AbstractPreferenceInitializer;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.DirectoryFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** Where captures go, and whether recording begins by itself: the page in the preferences. Declared in {@code plugin.xml}. */
public final class RecordingPreferences extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

	static final String FOLDER = "recording.folder";
	static final String AUTOMATIC = "recording.automatic";

	/** Made by the workbench. */
	public RecordingPreferences() {
		super(GRID);
		setPreferenceStore(store());
		setDescription(Messages.page_description);
	}

	/** The folder of new captures; it may not be there yet. */
	static Path folder() {
		return Path.of(store().getString(FOLDER));
	}

	/** Whether recording begins as soon as a bus is connected. */
	static boolean automatic() {
		return store().getBoolean(AUTOMATIC);
	}

	@Override
	public void init(IWorkbench workbench) {
		// Nothing is needed of it.
	}

	@Override
	protected void createFieldEditors() {
		addField(new DirectoryFieldEditor(FOLDER, Messages.folder_label, getFieldEditorParent()));
		addField(new BooleanFieldEditor(AUTOMATIC, Messages.automatic_label, getFieldEditorParent()));
	}

	private static ScopedPreferenceStore store() {
		return new ScopedPreferenceStore(InstanceScope.INSTANCE, BusbarUi.ID);
	}

	/** What counts as long as nobody has chosen. */
	public static final class Initializer extends AbstractPreferenceInitializer {

		@Override
		public void initializeDefaultPreferences() {
			DefaultScope.INSTANCE.getNode(BusbarUi.ID).put(FOLDER, Path.of(System.getProperty("user.home"), "busbar-captures").toString());
			DefaultScope.INSTANCE.getNode(BusbarUi.ID).putBoolean(AUTOMATIC, false);
		}
	}
}
