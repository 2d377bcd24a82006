package org.busbar.ui.internal.configuration;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.busbar.core.configuration.Configuration;
import org.busbar.core.configuration.Photo;
import org.busbar.core.photo.PhotoFolder;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/**
 * Pictures of the site, the latest first.
 *
 * @param file of the configuration; the pictures are beside it
 * @param add  asks for pictures and adds them
 */
record PhotosPage(Supplier<Path> file, Runnable add) implements SitePage {

	static final String PHOTOS = "photos";

	@Override
	public String name() {
		return PHOTOS;
	}

	@Override
	public String title() {
		return Messages.page_photos;
	}

	@Override
	public List<String> features() {
		return List.of(PHOTOS);
	}

	@Override
	public String shape(Configuration configuration) {
		return file.get() + configuration.photos().stream().map(photo -> photo.id() + photo.file()).collect(Collectors.joining(","));
	}

	@Override
	public void fill(Form form, Configuration configuration) {
		Composite head = form.group(Messages.page_photos, 2);
		Form.words(head, Messages.photos_hint, 1);
		Form.button(head, Messages.add_photo, Messages.add_photo, ConfigurationIds.ADD + PHOTOS, add);
		PhotoFolder folder = PhotoFolder.of(file.get());
		configuration.photos().reversed().forEach(photo -> photo(form, photo, folder));
	}

	private static void photo(Form form, Photo photo, PhotoFolder folder) {
		String path = PHOTOS + '[' + photo.id() + ']';
		Composite group = form.group(photo.file(), 2);
		PhotoCanvas picture = new PhotoCanvas(group, folder, photo, form::fit);
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(picture.control());
		Composite fields = new Composite(group, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 6).applyTo(fields);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.BEGINNING).applyTo(fields);
		form.lines(fields, Messages.field_caption, path + ".caption");
		form.text(fields, Messages.field_person, path + ".person");
		form.text(fields, Messages.field_time, path + ".time");
		form.below(fields, 3, List.of(), path);
		Form.words(fields, NLS.bind(Messages.photo_removed, photo.file()), 2);
		form.remove(fields, photo.file(), path);
	}
}
