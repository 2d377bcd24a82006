package org.busbar.ui.internal.monitor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.busbar.core.monitor.MonitorRecorder;
import org.busbar.ui.internal.recording.Recordings;

/** Where a recording goes that nobody has given a name: beside the capture that is being made, else where captures go. */
public final class LinkRecordings implements BatteryLink.Place {

	private final Recordings captures;
	private final Recordings.Place place;

	/** @param place where captures go */
	public LinkRecordings(Recordings captures, Recordings.Place place) {
		this.captures = captures;
		this.place = place;
	}

	@Override
	public Path next(String battery) throws IOException {
		if (captures.status() instanceof Recordings.Status.Running running) {
			Path beside = MonitorRecorder.beside(running.file());
			if (!Files.exists(beside)) {
				return beside;
			}
		}
		return MonitorRecorder.beside(place.next(battery));
	}
}
