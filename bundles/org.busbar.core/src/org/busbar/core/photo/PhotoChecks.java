package org.busbar.core.photo;

import java.util.List;
import java.util.Optional;

import org.busbar.api.doctor.Severity;
import org.busbar.core.configuration.ConfigurationProblem;
import org.busbar.core.configuration.Photo;

/** What is wrong with the files of photos. What their names alone tell is told with the rest of the configuration. */
public final class PhotoChecks {

	private PhotoChecks() {
	}

	/** Opens every file; that takes its time. */
	public static List<ConfigurationProblem> problems(PhotoFolder folder, List<Photo> photos) {
		return photos.stream().filter(photo -> photo.isBeside() && photo.isNamedAsPicture()).map(photo -> folder.look(photo, 1)).map(PhotoChecks::problem)
				.flatMap(Optional::stream).toList();
	}

	private static Optional<ConfigurationProblem> problem(SitePhoto photo) {
		String file = photo.photo().file();
		return switch (photo.state()) {
			case SitePhoto.State.Missing missing -> Optional.of(problem(photo, "photo.missing", Messages.format("check.missing", file)));
			case SitePhoto.State.Unusable unusable ->
				Optional.of(problem(photo, "photo.unusable", Messages.format("check.unusable", file, unusable.reason())));
			case SitePhoto.State.Present present -> present.unchanged()
					? Optional.empty()
					: Optional.of(problem(photo, "photo.changed", Messages.format("check.changed", file)));
		};
	}

	private static ConfigurationProblem problem(SitePhoto photo, String id, String message) {
		return new ConfigurationProblem(Severity.WARNING, id, "photos[" + photo.photo().id() + ']', message, Messages.format("check.do"));
	}
}
