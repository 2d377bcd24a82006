package org.busbar.ui.internal.wiring;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.busbar.core.advice.Advice;
import org.busbar.core.advice.AdviceText;
import org.busbar.core.catalogue.Catalogue;
import org.busbar.core.catalogue.CatalogueProblem;
import org.busbar.core.catalogue.LoadedProtocol;
import org.busbar.core.drawing.DrawingFormat;
import org.busbar.core.drawing.Sheet;
import org.busbar.core.export.LeadStandard;
import org.busbar.core.export.ReportTable;
import org.busbar.core.export.TapText;
import org.busbar.core.export.WiringDrawing;
import org.busbar.core.wiring.Cable;
import org.busbar.core.wiring.CableEnd;
import org.busbar.core.wiring.Contradiction;
import org.busbar.core.wiring.Decided;
import org.busbar.core.wiring.Decision;
import org.busbar.core.wiring.MissingPin;
import org.busbar.core.wiring.Tap;
import org.eclipse.osgi.util.NLS;

/**
 * What the wiring view shows: the cable between the two sockets that are chosen, as the readings that were entered for this pair of sockets make it. Used by one
 * thread.
 */
final class WiringPresenter {

	private static final int MAX_PROBLEMS = 8;
	private static final String GROUND = "GND";

	/** The battery that Busbar was made for. */
	private static final String USUAL_BATTERY = "weco";

	private final EndChoice battery = new EndChoice(USUAL_BATTERY);
	private final EndChoice inverter = new EndChoice("");
	private final Readings readings;
	private Catalogue catalogue = Catalogue.EMPTY;
	private LeadStandard standard = LeadStandard.USUAL;

	WiringPresenter(Readings readings) {
		this.readings = readings;
	}

	/**
	 * Offers what is installed at this moment.
	 *
	 * @return whether anything may be another now
	 */
	boolean offer(Catalogue now) {
		if (now.equals(catalogue)) {
			return false;
		}
		catalogue = now;
		battery.offer(now.batteries());
		// The other end of a serial lead is a computer; it comes after all inverters.
		inverter.offer(Stream.concat(now.brands().stream(), now.computers().stream()).toList());
		return true;
	}

	EndChoice battery() {
		return battery;
	}

	EndChoice inverter() {
		return inverter;
	}

	LeadStandard standard() {
		return standard;
	}

	void standard(LeadStandard chosen) {
		standard = chosen;
	}

	/** The cable; empty when a socket is missing, and {@link #guidance()} says what to do. */
	Optional<Cable> cable() {
		return inverter.end().flatMap(one -> battery.end().map(other -> Cable.between(one, other, made())));
	}

	private List<String> place() {
		return List.of(inverter.deviceId(), inverter.modelId(), inverter.socketId(), battery.deviceId(), battery.modelId(), battery.socketId());
	}

	/** What was decided at these sockets and is still in question. An update of a brand may have settled it in the meantime. */
	private List<Decision> made() {
		Optional<Cable> plain = inverter.end().flatMap(one -> battery.end().map(other -> Cable.between(one, other)));
		List<Decision> made = new ArrayList<>();
		plain.ifPresent(cable -> readings.at(place()).stream()
				.filter(decision -> isOpen(cable, decision) && made.stream().noneMatch(other -> excludes(other, decision)))
				.forEach(made::add));
		return made;
	}

	private static boolean excludes(Decision one, Decision other) {
		return one.end() == other.end() && (one.pin() == other.pin() || one.signal().equals(other.signal()));
	}

	private static boolean isOpen(Cable cable, Decision decision) {
		return Stream.concat(cable.contradictions().stream(), cable.measurable().stream())
				.anyMatch(one -> one.end() == decision.end() && one.signal().equals(decision.signal())
						&& one.pins().contains(decision.pin()));
	}

	/**
	 * Enters what was measured or read.
	 *
	 * @param reading in the words of who did it; not blank
	 * @param who     may be blank
	 * @param when    may be blank
	 * @return why that cannot be; empty when it was entered
	 */
	Optional<String> decide(Contradiction contradiction, int pin, String reading, String who, String when) {
		Optional<Decision> taken = made().stream().filter(other -> other.end() == contradiction.end() && other.pin() == pin).findFirst();
		if (taken.isPresent()) {
			return Optional.of(NLS.bind(Messages.decide_taken, pin, taken.get().signal()));
		}
		readings.enter(place(), new Decision(contradiction.end(), contradiction.signal(), pin, reading(plain(reading), plain(who), plain(when))));
		return Optional.empty();
	}

	/** What was pasted may hold characters that no file of settings can. */
	private static String plain(String written) {
		return written.replaceAll("\\p{Cntrl}", " ").strip();
	}

	private static String reading(String reading, String who, String when) {
		String by = who.isEmpty() || when.isEmpty() ? who + when : who + ", " + when;
		return by.isEmpty() ? reading : reading + " (" + by + ')';
	}

	/** Takes a reading back; the contradiction stands again. */
	void takeBack(Decided decided) {
		readings.remove(place(), decided.decision());
	}

	/** Takes the latest reading back; without one nothing happens. */
	void undo() {
		List<Decision> made = made();
		if (!made.isEmpty()) {
			readings.remove(place(), made.getLast());
		}
	}

	boolean canUndo() {
		return !made().isEmpty();
	}

	/** What to do when there is no cable to show. */
	String guidance() {
		String text = guidanceText();
		List<CatalogueProblem> problems = catalogue.problems();
		if (problems.isEmpty()) {
			return text;
		}
		StringBuilder all = new StringBuilder(text).append(Messages.guidance_problems);
		problems.stream().limit(MAX_PROBLEMS).forEach(problem -> all.append('\n').append(problem));
		return all.toString();
	}

	private String guidanceText() {
		if (inverter.device() < 0 && battery.device() < 0) {
			return Messages.guidance_nothing;
		}
		if (inverter.device() < 0) {
			return Messages.guidance_no_brand;
		}
		if (battery.device() < 0) {
			return Messages.guidance_no_battery;
		}
		EndChoice without = inverter.end().isEmpty() ? inverter : battery;
		return NLS.bind(Messages.guidance_no_socket, without.title());
	}

	/** Which protocol the two should speak; empty while one of them is not chosen. */
	Optional<ReportTable> advice() {
		return battery.partner().flatMap(one -> inverter.partner().map(other -> AdviceText.table(Advice.of(catalogue, one, other))));
	}

	/** Where a converter meets the cable, and what unplugging does; empty when it is no cable between an inverter and a battery. */
	Optional<String> whereToTap() {
		return cable().flatMap(this::tap).map(TapText::of);
	}

	private Optional<Tap> tap(Cable cable) {
		return Tap.of(cable, id -> catalogue.protocol(id).map(LoadedProtocol::descriptor));
	}

	/** The cable as a drawing; empty while there is none. */
	Optional<Sheet> drawing() {
		return cable().map(cable -> WiringDrawing.sheet(cable, standard(), tap(cable)));
	}

	/** A name for a file with the drawing. */
	String fileName(DrawingFormat format) {
		String name = String.join("-", Messages.export_name, inverter.deviceId(), inverter.socketId(), battery.deviceId(), battery.socketId());
		String undecided = cable().filter(cable -> !cable.contradictions().isEmpty()).isPresent() ? '-' + Messages.export_undecided : "";
		return (name + undecided).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}.-]+", "-") + '.' + format.extension();
	}

	/** What waits for a reading before the cable is whole. A ground that no source tells is better left open. */
	static List<Contradiction> open(Cable cable) {
		return Stream.concat(cable.contradictions().stream(), cable.measurable().stream().filter(one -> !one.signal().equals(GROUND))).toList();
	}

	/** What is missing and waits for no reading, since the sources name no pin that could be chosen; without it there is no cable. */
	static List<MissingPin> closed(Cable cable) {
		List<Contradiction> open = open(cable);
		return cable.missing().stream().filter(missing -> !missing.signal().equals(GROUND)
				&& open.stream().noneMatch(question -> question.end() == missing.end() && question.signal().equals(missing.signal()))).toList();
	}

	/** What is to be decided, for a heading. */
	static String question(Cable cable, Contradiction contradiction) {
		return NLS.bind(contradiction.unknown() ? Messages.measure_title : Messages.decide_title, contradiction.signal(),
				cable.end(contradiction.end()).title());
	}

	/** What a reading has decided, for a line. */
	static String answer(Cable cable, Decided decided) {
		Decision decision = decided.decision();
		CableEnd end = cable.end(decision.end());
		return NLS.bind(Messages.decided_text, new Object[]{decision.signal(), end.title(), decision.pin(), decision.reading()});
	}
}
