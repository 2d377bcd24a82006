package org.busbar.ui.internal.configuration;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.busbar.core.configuration.Photo;
import org.busbar.core.photo.CopiedPhotos;
import org.busbar.core.photo.PhotoFolder;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;

/** Copies pictures to a site in the background. It can be called off between two; those before are then told as copied. */
final class AddPhotosJob extends Job {

	private final PhotoFolder folder;
	private final List<Path> pictures;
	private final String person;
	private final Consumer<CopiedPhotos> done;

	/**
	 * @param person by whom they are added; empty when not told
	 * @param done   is told what came of it, on the thread of the job
	 */
	AddPhotosJob(PhotoFolder folder, List<Path> pictures, String person, Consumer<CopiedPhotos> done) {
		super(Messages.photos_adding);
		this.folder = folder;
		this.pictures = List.copyOf(pictures);
		this.person = person;
		this.done = done;
		setRule(PictureRule.ONE);
		setUser(true);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		monitor.beginTask(getName(), pictures.size());
		List<Photo> added = new ArrayList<>();
		List<String> refused = new ArrayList<>();
		for (Path picture : pictures) {
			if (monitor.isCanceled()) {
				break;
			}
			monitor.subTask(picture.toString());
			try {
				added.add(folder.add(picture, Values.now(), person));
			} catch (IOException e) {
				refused.add(NLS.bind(Messages.photo_not_added, picture.getFileName(), e.getMessage()));
			}
			monitor.worked(1);
		}
		done.accept(new CopiedPhotos(added, refused));
		return monitor.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
	}
}
