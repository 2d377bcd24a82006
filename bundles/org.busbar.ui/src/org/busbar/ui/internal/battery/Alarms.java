package org.busbar.ui.internal.battery;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.busbar.api.quantity.Quantity;
import org.busbar.api.quantity.QuantityState;
import org.busbar.api.quantity.QuantityValue;
import org.eclipse.osgi.util.NLS;

/**
 * Alarms and warnings: the raised ones by name and first, the others counted, each kind for itself. What the dialect cannot say, what the battery says it does not
 * watch, and what was not heard is never among those that are not raised.
 */
final class Alarms {

	static final String CLEAR = "alarms.clear";
	static final String UNKNOWN = "alarms.unknown";
	static final String UNHEARD = "alarms.unheard";
	static final String UNWATCHED = "alarms.unwatched";
	static final String UNSAID = "alarms.unsaid";

	private final Heard heard;
	private final Faces faces;
	private final List<ShownValue> raised = new ArrayList<>();
	private final List<String> clear = new ArrayList<>();
	private final List<String> unknown = new ArrayList<>();
	private final List<String> unheard = new ArrayList<>();
	private final List<String> unwatched = new ArrayList<>();
	private final List<String> unsaid = new ArrayList<>();

	private Alarms(Heard heard, Faces faces) {
		this.heard = heard;
		this.faces = faces;
	}

	static List<ShownValue> of(Heard heard, Faces faces) {
		Alarms alarms = new Alarms(heard, faces);
		for (Quantity quantity : Quantity.values()) {
			if (Names.isAlarm(quantity) || Names.isWarning(quantity)) {
				alarms.sort(quantity);
			}
		}
		return alarms.shown();
	}

	private void sort(Quantity quantity) {
		String name = NLS.bind(Names.isAlarm(quantity) ? Messages.alarm_named : Messages.warning_named, Names.of(quantity));
		Optional<QuantityValue> received = heard.value(quantity);
		if (received.isEmpty()) {
			(heard.isCarried(quantity) ? unheard : unsaid).add(name);
			return;
		}
		QuantityValue value = received.get();
		QuantityState state = heard.state(value);
		if (Faces.isRaised(value)) {
			raised.add(raised(quantity, value));
		} else if (state == QuantityState.VALID) {
			clear.add(name);
		} else if (state == QuantityState.NOT_AVAILABLE) {
			unwatched.add(name);
		} else {
			unknown.add(NLS.bind(Messages.alarm_in_state, name, faces.state(value)));
		}
	}

	/** One that was raised when it was last heard of stands there until somebody takes it back. */
	private ShownValue raised(Quantity quantity, QuantityValue value) {
		boolean alarm = Names.isAlarm(quantity);
		Trust trust = switch (heard.state(value)) {
			case VALID -> Trust.VALID;
			case OUT_OF_RANGE -> Trust.OUT_OF_RANGE;
			case STALE, ABSENT, NOT_AVAILABLE -> Trust.STALE;
		};
		Face face = Face.of(Names.of(quantity), alarm ? Messages.alarm_word : Messages.warning_word, "", trust, faces.state(value));
		return ShownValue.of(quantity, face.marked(alarm ? Sign.ALARM : Sign.WARNING, alarm ? Tone.ALARM : Tone.WARNING), Optional.of(value), "");
	}

	private List<ShownValue> shown() {
		List<ShownValue> all = new ArrayList<>(raised);
		count(all, UNKNOWN, unknown, Messages.alarms_unknown, Messages.explain_alarms_unknown, Sign.UNKNOWN, Tone.WARNING);
		count(all, CLEAR, clear, Messages.alarms_clear, Messages.explain_alarms_clear, Sign.YES, raised.isEmpty() ? Tone.GOOD : Tone.NORMAL);
		count(all, UNHEARD, unheard, Messages.alarms_unheard, Messages.explain_alarms_unheard, Sign.UNKNOWN, Tone.MUTED);
		count(all, UNWATCHED, unwatched, Messages.alarms_unwatched, Messages.explain_alarms_unwatched, Sign.UNKNOWN, Tone.MUTED);
		count(all, UNSAID, unsaid, Messages.alarms_unsaid, Messages.explain_alarms_unsaid, Sign.NONE, Tone.MUTED);
		return all;
	}

	private static void count(List<ShownValue> all, String key, List<String> names, String title, String explanation, Sign sign, Tone tone) {
		if (!names.isEmpty()) {
			Face face = Face.of(title, Integer.toString(names.size()), "", Trust.VALID, Messages.state_count).marked(sign, tone);
			all.add(ShownValue.derived(key, face, NLS.bind(explanation, names.stream().collect(Collectors.joining(Messages.list_separator)))));
		}
	}
}
