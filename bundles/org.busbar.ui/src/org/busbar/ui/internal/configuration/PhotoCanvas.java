package org.busbar.ui.internal.configuration;

import java.io.ByteArrayInputStream;

import org.busbar.core.configuration.Photo;
import org.busbar.core.photo.PhotoFolder;
import org.busbar.core.photo.SitePhoto;
import org.busbar.ui.internal.AccessibleName;
import org.busbar.ui.internal.WidgetIds;
import org.busbar.ui.internal.view.Colour;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** A small picture of a photo, and what is wrong with its file. The picture is made in the background; a double click opens the file itself. */
final class PhotoCanvas {

	/** Pixels on the longer side. */
	private static final int LONGEST = 260;

	private final Composite composite;
	private final Label picture;
	private final Label message;
	private final Runnable resized;

	/** @param resized is run when the picture is there */
	PhotoCanvas(Composite parent, PhotoFolder folder, Photo photo, Runnable resized) {
		this.resized = resized;
		composite = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(composite);
		picture = new Label(composite, SWT.BORDER);
		WidgetIds.set(picture, ConfigurationIds.PICTURE + photo.id());
		AccessibleName.set(picture, () -> photo.caption().isBlank() ? photo.file() : photo.caption());
		GridDataFactory.swtDefaults().hint(LONGEST, LONGEST / 2).applyTo(picture);
		message = new Label(composite, SWT.WRAP);
		Colour.keep(message);
		WidgetIds.set(message, ConfigurationIds.PICTURE_STATE + photo.id());
		GridDataFactory.fillDefaults().hint(LONGEST, SWT.DEFAULT).applyTo(message);
		message.setText(Messages.photo_reading);
		Job job = Job.createSystem(Messages.photo_reading, (ICoreRunnable) monitor -> {
			if (monitor.isCanceled()) {
				return;
			}
			SitePhoto looked = folder.look(photo, LONGEST);
			if (!picture.isDisposed()) {
				picture.getDisplay().asyncExec(() -> show(looked));
			}
		});
		job.setRule(PictureRule.ONE);
		picture.addListener(SWT.Dispose, event -> job.cancel());
		job.schedule();
	}

	Control control() {
		return composite;
	}

	private void show(SitePhoto looked) {
		if (picture.isDisposed()) {
			return;
		}
		String file = looked.photo().file();
		switch (looked.state()) {
			case SitePhoto.State.Present present -> {
				Image image = new Image(picture.getDisplay(), new ImageData(new ByteArrayInputStream(present.jpeg())));
				picture.setImage(image);
				picture.addListener(SWT.Dispose, event -> image.dispose());
				picture.addListener(SWT.MouseDoubleClick, event -> Program.launch(present.file().toString()));
				picture.setToolTipText(Messages.photo_open);
				GridDataFactory.swtDefaults().applyTo(picture);
				tell(present.unchanged() ? "" : NLS.bind(Messages.photo_changed, file), Colour.WARNING);
			}
			case SitePhoto.State.Missing missing -> tell(NLS.bind(Messages.photo_missing, file), Colour.BAD);
			case SitePhoto.State.Unusable unusable -> tell(NLS.bind(Messages.photo_unusable, file, unusable.reason()), Colour.BAD);
		}
		resized.run();
	}

	private void tell(String text, Colour colour) {
		message.setText(text.replace("&", "&&"));
		message.setForeground(colour.get());
		Form.fold(message, text.isEmpty());
		Form.fold(picture, picture.getImage() == null);
	}
}
