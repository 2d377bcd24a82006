package org.busbar.core.recorder;

import java.io.IOException;

import org.busbar.can.capture.CaptureWriter;

/** The files that a recording goes to, one after another. For the thread of the recorder. */
interface CaptureFiles {

	/** One file for all. */
	CaptureFiles ONE = new CaptureFiles() {

		@Override
		public boolean full(long bytes, long now) {
			return false;
		}

		@Override
		public CaptureWriter next(long now) throws IOException {
			throw new IOException("There is one file only");
		}
	};

	/**
	 * Whether the recording goes on in the next file.
	 *
	 * @param bytes length of the file
	 * @param now   host time in nanoseconds
	 */
	boolean full(long bytes, long now);

	/** Begins the next file. */
	CaptureWriter next(long now) throws IOException;
}
