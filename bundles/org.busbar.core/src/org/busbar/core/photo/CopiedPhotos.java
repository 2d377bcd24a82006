package org.busbar.core.photo;

import java.util.List;

import org.busbar.core.configuration.Photo;

/**
 * Photos whose files were copied to the folder of a site.
 *
 * @param photos  in the order in which they were to be copied, with the names that their files have there
 * @param refused which files could not be copied, and why, in the language of the reader
 */
public record CopiedPhotos(List<Photo> photos, List<String> refused) {

	public CopiedPhotos {
		photos = List.copyOf(photos);
		refused = List.copyOf(refused);
	}
}
