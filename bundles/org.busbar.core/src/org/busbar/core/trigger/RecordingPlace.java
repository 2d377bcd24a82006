package org.busbar.core.trigger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.busbar.core.recorder.Recorder;
import org.busbar.core.recorder.Rotation;
import org.busbar.core.session.Session;

/** Where recordings go. */
public interface RecordingPlace {

	/**
	 * One recording, and no other after it.
	 *
	 * @param file a new file
	 */
	record One(Path file) implements RecordingPlace {

		@Override
		public Recorder record(Session session, long from) throws IOException {
			return Recorder.start(session, from, file);
		}

		@Override
		public boolean isForMany() {
			return false;
		}
	}

	/**
	 * Any number of recordings, each of one or more captures.
	 *
	 * @param rotation the folder, which is made where it is missing, and how long a capture is at most
	 */
	record Many(Rotation rotation) implements RecordingPlace {

		@Override
		public Recorder record(Session session, long from) throws IOException {
			Files.createDirectories(rotation.folder());
			return Recorder.start(session, from, rotation);
		}

		@Override
		public boolean isForMany() {
			return true;
		}
	}

	/**
	 * Begins a recording there.
	 *
	 * @param from time of the first frame, in nanoseconds since 1970-01-01 UTC
	 * @throws IOException when nothing can be written there; the message is for the user and says what to do
	 */
	Recorder record(Session session, long from) throws IOException;

	/** Whether another recording may follow. */
	boolean isForMany();
}
