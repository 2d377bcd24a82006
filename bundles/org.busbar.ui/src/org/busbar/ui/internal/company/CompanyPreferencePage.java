package org.busbar.ui.internal.company;

import java.io.IOException;

import org.busbar.api.channel.ConverterUri;
import org.busbar.ui.internal.AccessibleName;
import org.busbar.ui.internal.BusbarUi;
import org.busbar.ui.internal.WidgetIds;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.FileFieldEditor;
import org.eclipse.jface.preference.StringFieldEditor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** Whose reports these are, and what new sites begin with. */
public final class CompanyPreferencePage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

	/** Its id in {@code plugin.xml}. */
	public static final String ID = "org.busbar.ui.preferences.company";

	private static final int CHARACTERS = 40;
	private static final int LINES = 4;

	/** Made by the workbench. */
	public CompanyPreferencePage() {
		super(GRID);
	}

	@Override
	public void init(IWorkbench workbench) {
		setPreferenceStore(new ScopedPreferenceStore(InstanceScope.INSTANCE, BusbarUi.ID));
		setDescription(Messages.description);
	}

	@Override
	protected void createFieldEditors() {
		Composite parent = getFieldEditorParent();
		add(new StringFieldEditor(CompanyPreferences.NAME, Messages.company_name, parent), parent);
		add(new StringFieldEditor(CompanyPreferences.DETAILS, Messages.company_details, CHARACTERS, LINES, StringFieldEditor.VALIDATE_ON_KEY_STROKE, parent),
				parent);
		add(new LogoField(parent), parent);
		add(new StringFieldEditor(CompanyPreferences.ENGINEER, Messages.company_engineer, parent), parent);
		add(new ConverterField(parent), parent);
	}

	private void add(StringFieldEditor field, Composite parent) {
		Text text = field.getTextControl(parent);
		WidgetIds.set(text, field.getPreferenceName());
		AccessibleName.set(text, field.getLabelText().replace("&", "").replace(":", ""));
		addField(field);
	}

	/** A file that is no picture would be told only when the report is made. */
	private static final class LogoField extends FileFieldEditor {

		LogoField(Composite parent) {
			super(CompanyPreferences.LOGO, Messages.company_logo, false, VALIDATE_ON_KEY_STROKE, parent);
			setFileExtensions(new String[]{"*.png;*.jpg;*.jpeg"});
		}

		@Override
		protected boolean checkState() {
			try {
				CompanyPreferences.logo(getTextControl().getText());
				clearErrorMessage();
				return true;
			} catch (IOException e) {
				showErrorMessage(e.getMessage());
				return false;
			}
		}
	}

	private static final class ConverterField extends StringFieldEditor {

		ConverterField(Composite parent) {
			super(CompanyPreferences.CONVERTER, Messages.company_converter, parent);
		}

		@Override
		protected boolean doCheckState() {
			String text = getTextControl().getText().strip();
			try {
				if (!text.isEmpty()) {
					ConverterUri.parse(text);
				}
				return true;
			} catch (IllegalArgumentException malformed) {
				setErrorMessage(NLS.bind(Messages.converter_wrong, malformed.getMessage()));
				return false;
			}
		}
	}
}
