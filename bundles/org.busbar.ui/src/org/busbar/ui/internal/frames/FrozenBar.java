package org.busbar.ui.internal.frames;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.busbar.ui.internal.AccessibleName;
import org.busbar.ui.internal.BusbarUi;
import org.busbar.ui.internal.WidgetIds;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** The line that tells that what is shown is frozen, since when, and how to go on. */
final class FrozenBar {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

	private final Composite composite;
	private final CLabel label;

	/** @param resume goes on */
	FrozenBar(Composite parent, Runnable resume) {
		composite = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(5, 2).applyTo(composite);
		label = new CLabel(composite, SWT.NONE);
		label.setText("");
		LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources(), composite);
		ResourceLocator.imageDescriptorFromBundle(BusbarUi.ID, FramesTools.FREEZE_ICON).ifPresent(descriptor -> label.setImage(images.create(descriptor)));
		WidgetIds.set(label, FramesIds.FROZEN);
		AccessibleName.set(label, () -> NLS.bind(Messages.frozen_accessible, Messages.frozen_name, label.getText()));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(label);
		Button button = new Button(composite, SWT.PUSH);
		button.setText(Messages.frozen_resume);
		WidgetIds.set(button, FramesIds.RESUME);
		AccessibleName.set(button, Messages.frozen_resume_name);
		button.addListener(SWT.Selection, event -> resume.run());
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(composite);
		composite.setVisible(false);
	}

	/**
	 * Tells that it is frozen.
	 *
	 * @param frames frames that have come since then
	 */
	void show(LocalTime since, long frames) {
		String text = NLS.bind(Messages.frozen_text, TIME.format(since), Long.toString(frames));
		if (!text.equals(label.getText())) {
			label.setText(text);
		}
		show(true);
	}

	void hide() {
		show(false);
	}

	private void show(boolean visible) {
		if (composite.getLayoutData() instanceof GridData data && data.exclude == visible) {
			data.exclude = !visible;
			composite.setVisible(visible);
			composite.getParent().layout();
		}
	}
}
