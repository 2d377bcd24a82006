package org.busbar.core.support;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.busbar.api.doctor.Site;
import org.busbar.core.catalogue.Catalogue;
import org.busbar.core.configuration.Configuration;
import org.busbar.core.doctor.Doctor;
import org.busbar.core.observation.RecordedBus;
import org.busbar.core.observation.RecordedLog;
import org.busbar.core.report.Letterhead;
import org.busbar.core.report.ReportBasis;

/** Collects what goes into one support bundle: what was heard, and what the doctor says of it. Used by one thread. */
public final class SupportInquiry {

	private final String version;
	private final Optional<Configuration> configuration;
	private final Doctor doctor;
	private final List<String> notes = new ArrayList<>();
	private String converter = "";
	private Optional<RecordedBus> bus = Optional.empty();

	/** @param version of Busbar */
	public SupportInquiry(String version, Optional<Configuration> configuration, Catalogue catalogue) {
		this.version = version;
		this.configuration = configuration;
		doctor = configuration.map(one -> ReportBasis.of(one, catalogue, Letterhead.NONE, version).doctor(catalogue))
				.orElseGet(() -> new Doctor(Site.UNKNOWN, catalogue.protocols()));
	}

	/** Who is asked; whoever listens to a bus lets this doctor listen too. */
	public Doctor doctor() {
		return doctor;
	}

	/** What else to know, for people. */
	public void note(String text) {
		notes.add(text);
	}

	/** What the bus is heard with, also where nothing comes of it: the URI of a converter and what it can prove, or the name of a log. */
	public void converter(String description) {
		converter = description;
	}

	/** What was heard, when the doctor has heard it too. */
	public void heard(RecordedBus recorded) {
		bus = Optional.of(recorded);
	}

	/** What was heard; the doctor hears it now. */
	public void examine(RecordedBus recorded) {
		notes.addAll(recorded.problems());
		doctor.bitRate(recorded.bitRate());
		recorded.frames().read(recorded.frames().first(), recorded.frames().end(), doctor);
		heard(recorded);
	}

	/**
	 * Reads a log, of which the bus with the most frames counts.
	 *
	 * @throws IOException                                with a message for the user: what, where and what to do
	 * @throws java.util.concurrent.CancellationException when the progress said so
	 */
	public void read(Path log, RecordedLog.Progress progress) throws IOException {
		RecordedBus recorded = RecordedLog.read(log, progress).getFirst();
		converter(String.valueOf(log.getFileName()));
		examine(recorded);
	}

	/** All of it. */
	public SupportContent content() {
		if (bus.isEmpty()) {
			// What was measured and told is judged without a bus too.
			doctor.advance(0);
		}
		return new SupportContent(version, host(), converter, configuration, bus, Optional.of(doctor.diagnosis()), doctor.protocol(), notes);
	}

	private static String host() {
		return "Java " + System.getProperty("java.version") + ", " + System.getProperty("os.name") + ' ' + System.getProperty("os.version") + ' '
				+ System.getProperty("os.arch");
	}
}
