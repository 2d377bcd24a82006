package org.busbar.ui.internal.configuration;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.busbar.core.configuration.Configuration;
import org.busbar.core.configuration.ConfigurationEdit;
import org.busbar.core.configuration.Photo;
import org.busbar.core.photo.CopiedPhotos;
import org.busbar.core.photo.PhotoFolder;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;

/**
 * Copies the photos of a site that was saved elsewhere to where it is now, in the background. It can be called off between two; those after are then told as not
 * copied, and stay where they were.
 */
final class CopyPhotosJob extends Job {

	private final List<Photo> photos;
	private final PhotoFolder from;
	private final PhotoFolder to;
	private final Consumer<CopiedPhotos> done;

	/** @param done is told what came of it, on the thread of the job */
	CopyPhotosJob(List<Photo> photos, PhotoFolder from, PhotoFolder to, Consumer<CopiedPhotos> done) {
		super(Messages.photos_copying);
		this.photos = List.copyOf(photos);
		this.from = from;
		this.to = to;
		this.done = done;
		setRule(PictureRule.ONE);
		setUser(true);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		monitor.beginTask(getName(), photos.size());
		List<Photo> copied = new ArrayList<>();
		List<String> refused = new ArrayList<>();
		for (Photo photo : photos) {
			if (monitor.isCanceled()) {
				copied.add(photo);
				refused.add(NLS.bind(Messages.photo_called_off, photo.file()));
				continue;
			}
			monitor.subTask(photo.file());
			CopiedPhotos one = from.copy(List.of(photo), to);
			copied.addAll(one.photos());
			refused.addAll(one.refused());
			monitor.worked(1);
		}
		done.accept(new CopiedPhotos(copied, refused));
		return monitor.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
	}

	/** The site with the names that the files of its photos have now; of photos that were removed meanwhile nothing is said. */
	static Configuration renamed(Configuration site, List<Photo> copied) {
		Configuration now = site;
		for (Photo photo : copied) {
			if (now.photos().stream().anyMatch(one -> one.id().equals(photo.id()))) {
				now = ConfigurationEdit.set(now, PhotosPage.PHOTOS + '[' + photo.id() + "].file", photo.file()).or(now);
			}
		}
		return now;
	}
}
