package org.busbar.core.photo;

import java.nio.file.Path;
import java.util.Optional;

import org.busbar.core.configuration.Photo;

/**
 * A photo of a configuration and what became of its file.
 *
 * @param photo as the configuration has it
 * @param state of the file
 */
public record SitePhoto(Photo photo, State state) {

	/** What became of the file of a photo. */
	public sealed interface State {

		/**
		 * It is there.
		 *
		 * @param file      where it is
		 * @param jpeg      the picture as a JPEG file, the right way up, as large as was asked for
		 * @param width     of that, in pixels
		 * @param height    of that, in pixels
		 * @param unchanged whether it is the file that was added
		 */
		record Present(Path file, byte[] jpeg, int width, int height, boolean unchanged) implements State {
		}

		/** It is not there any more. */
		record Missing() implements State {
		}

		/** @param reason why it is not shown, in the language of the reader */
		record Unusable(String reason) implements State {
		}
	}

	/** The picture, if there is one to show. */
	public Optional<State.Present> present() {
		return state instanceof State.Present present ? Optional.of(present) : Optional.empty();
	}
}
