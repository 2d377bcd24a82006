package org.busbar.core.configuration;

import org.busbar.api.doctor.Reading;
import org.busbar.core.language.ReaderTexts;

/** What the readings that the doctor judges are called by people: {@code readings.properties}, by their ids. */
public final class ReadingTexts {

	private static final ReaderTexts TEXTS = new ReaderTexts(ReadingTexts.class, "readings");

	private ReadingTexts() {
	}

	/** The id of one that is newer than the titles. */
	public static String title(Reading reading) {
		return TEXTS.has(reading.id()) ? TEXTS.format(reading.id()) : reading.id();
	}

	/** What was measured, in the language of the reader where it is still in Busbar's words. */
	static Measurement again(Measurement measurement) {
		return DoctorSite.reading(measurement)
				.map(reading -> new Measurement(measurement.id(), ReaderTexts.again(measurement.what(), () -> title(reading)), measurement.reading(),
						measurement.value(), measurement.unit(), measurement.time(), measurement.person(), measurement.instrument(), measurement.note()))
				.orElse(measurement);
	}
}
