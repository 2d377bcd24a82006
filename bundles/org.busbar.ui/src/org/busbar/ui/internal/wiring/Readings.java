package org.busbar.ui.internal.wiring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.busbar.api.catalogue.Device;
import org.busbar.core.wiring.Decision;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.osgi.util.NLS;

/**
 * The readings that decide where sources contradict each other. They outlive the view and the workbench, and what is not from this view says since when it is
 * kept: a reading holds for one device, and the one at hand may be another.
 */
final class Readings {

	private static final String SECTION = "wiring.readings";
	private static final String READINGS = "readings";
	/** Maker, model and socket of either end. */
	private static final int PLACE = 6;
	private static final int FIELDS = PLACE + 5;

	private final IDialogSettings settings;
	private final Set<Reading> entered = new HashSet<>();

	private record Reading(List<String> place, Decision decision, String date) {

		Stream<String> fields() {
			return Stream.concat(place.stream(),
					Stream.of(decision.end().name(), decision.signal(), Integer.toString(decision.pin()), decision.reading(), date));
		}

		/** Empty for what somebody has spoiled. */
		static Optional<Reading> of(List<String> fields) {
			try {
				return Optional
						.of(new Reading(List.copyOf(fields.subList(0, PLACE)), new Decision(Device.Kind.valueOf(fields.get(PLACE)), fields.get(PLACE + 1),
								Integer.parseInt(fields.get(PLACE + 2)), fields.get(PLACE + 3)), fields.get(PLACE + 4)));
			} catch (@SuppressWarnings("unused") IllegalArgumentException spoiled) {
				return Optional.empty();
			}
		}
	}

	/** @param all the settings of the bundle */
	Readings(IDialogSettings all) {
		settings = all.getSection(SECTION) == null ? all.addNewSection(SECTION) : all.getSection(SECTION);
	}

	/** What was read at this pair of sockets, oldest first. */
	List<Decision> at(List<String> place) {
		return all().stream().filter(reading -> reading.place().equals(place)).map(this::told).toList();
	}

	void enter(List<String> place, Decision decision) {
		Reading reading = new Reading(List.copyOf(place), decision, LocalDate.now().toString());
		entered.add(reading);
		List<Reading> all = all();
		all.add(reading);
		keep(all);
	}

	/** @param decision one of those of the place */
	void remove(List<String> place, Decision decision) {
		List<Reading> all = all();
		all.removeIf(reading -> reading.place().equals(place) && told(reading).equals(decision));
		keep(all);
	}

	private Decision told(Reading reading) {
		Decision decision = reading.decision();
		return entered.contains(reading)
				? decision
				: new Decision(decision.end(), decision.signal(), decision.pin(), NLS.bind(Messages.reading_kept, decision.reading(), reading.date()));
	}

	/** Another window may have kept more in the meantime. */
	private List<Reading> all() {
		String[] kept = settings.getArray(READINGS);
		List<Reading> all = new ArrayList<>();
		for (int from = 0; kept != null && from + FIELDS <= kept.length; from += FIELDS) {
			Reading.of(Arrays.asList(kept).subList(from, from + FIELDS)).ifPresent(all::add);
		}
		return all;
	}

	private void keep(List<Reading> all) {
		settings.put(READINGS, all.stream().flatMap(Reading::fields).toArray(String[]::new));
	}
}
