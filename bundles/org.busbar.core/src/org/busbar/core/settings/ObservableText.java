package org.busbar.core.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.busbar.api.catalogue.Observable;
import org.busbar.api.catalogue.Setting;
import org.busbar.core.catalogue.Catalogue;

/** What on the bus proves that a setting is chosen, for people. */
public final class ObservableText {

	private ObservableText() {
	}

	/**
	 * At least one sentence: where nothing can prove it, or nobody knows what does, it says so.
	 *
	 * @param catalogue gives the identifiers of the messages; what it does not have is written as the data files do
	 */
	public static List<String> sentences(Setting setting, Catalogue catalogue) {
		Observable observable = setting.observable();
		BusMessages known = new BusMessages(catalogue);
		List<String> sentences = new ArrayList<>();
		String shows = words(observable.shows(), known);
		if (!shows.isEmpty()) {
			sentences.add(Double.isNaN(observable.seconds())
					? Messages.format("observable.shows", shows)
					: Messages.format("observable.shows.within", shows, Math.round(observable.seconds())));
		}
		String hides = words(observable.hides(), known);
		if (!hides.isEmpty()) {
			sentences.add(Messages.format("observable.hides", hides));
		}
		if (sentences.isEmpty()) {
			sentences
					.add(Messages.format(observable.unseen() ? "observable.unseen" : setting.selects().isEmpty() ? "observable.unknown" : "observable.spoken"));
		}
		return sentences;
	}

	private static String words(List<Observable.Message> messages, BusMessages known) {
		return messages.stream().map(message -> known.find(message)
				.map(found -> Messages.format("observable.message", BusMessages.name(found), message.protocol())).orElse(message.toString()))
				.collect(Collectors.joining(", "));
	}
}
