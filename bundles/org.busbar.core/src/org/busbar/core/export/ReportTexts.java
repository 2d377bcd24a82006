package org.busbar.core.export;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.busbar.api.catalogue.Model;
import org.busbar.api.fact.Confidence;
import org.busbar.api.fact.Source;
import org.busbar.api.protocol.Timeout;
import org.busbar.api.wiring.Hazard;
import org.busbar.api.wiring.Pin;
import org.busbar.api.wiring.Socket;
import org.busbar.core.language.Words;
import org.busbar.core.wiring.Agreement;
import org.busbar.core.wiring.Cable;
import org.busbar.core.wiring.CableEnd;
import org.busbar.core.wiring.CableWire;
import org.busbar.core.wiring.Contradiction;
import org.busbar.core.wiring.Decided;
import org.busbar.core.wiring.Decision;
import org.busbar.core.wiring.Judgement;
import org.busbar.core.wiring.MissingPin;
import org.busbar.core.wiring.Tap;

/** Sentences and words that texts and drawings share. */
public final class ReportTexts {

	private ReportTexts() {
	}

	static String title(Cable cable) {
		String kind = cable.possible() ? "title" : "title.none";
		return Messages.format(cable.serial() ? "title.serial" : kind, device(cable.inverter()), device(cable.battery()));
	}

	private static String device(CableEnd end) {
		return end.model().map(Model::name).filter(model -> !model.equals(end.device().name())).map(model -> end.device().name() + ' ' + model)
				.orElse(end.device().name());
	}

	static String socket(CableEnd end) {
		Socket socket = end.socket();
		return Messages.format("socket." + end.device().kind(), socket.name(), type(socket));
	}

	static String type(Socket socket) {
		return Messages.format("type." + socket.type());
	}

	static String level(Hazard.Level level) {
		return Messages.format("level." + level);
	}

	static String agreement(Agreement agreement) {
		return Messages.format("agreement." + agreement);
	}

	/** How the sources of a wire stand to each other, end by end where that differs. */
	static String agreement(CableWire wire) {
		String inverter = agreement(wire.inverter().agreement());
		String battery = agreement(wire.battery().agreement());
		return inverter.equals(battery) ? inverter : Messages.format("agreement.ends", inverter, battery);
	}

	/** What happens while the lead is unplugged, each known thing and each unknown one by itself. */
	static List<String> unplugged(Tap tap) {
		return Stream.of(tap.silences().stream().map(ReportTexts::silence),
				tap.hazards().stream().map(hazard -> hazard.hazard().text() + ' ' + evidence(hazard.hazard().confidence(), SourceKeys.of(hazard))),
				tap.unknowns().stream().map(unknown -> Messages.format("tap.unknown", unknown.what(), unknown.action())),
				tap.unsaid().stream().map(protocol -> Messages.format("tap.unsaid", protocol.title())),
				Stream.of(tap).filter(Tap::unspoken).map(any -> Messages.format("tap.unspoken"))).flatMap(texts -> texts).toList();
	}

	private static String silence(Tap.Silence silence) {
		Timeout timeout = silence.timeout();
		String messages = String.join(", ", timeout.messages());
		String sources = silence.sources().stream().map(Source::document).collect(Collectors.joining(", "));
		String text = Double.isNaN(timeout.seconds())
				? Messages.format("tap.silence.untimed." + timeout.watcher(), silence.protocol().title(), messages, timeout.reaction())
				: Messages.format("tap.silence." + timeout.watcher(), silence.protocol().title(), timeout.seconds(), messages, timeout.reaction());
		return sources.isEmpty() ? text : text + " (" + sources + ')';
	}

	static String judgement(Judgement judgement) {
		return Messages.format("judgement." + judgement);
	}

	/** Where the sources see a signal: pin by pin everything that is said of it, with the sources. */
	public static List<String> candidates(CableEnd end, Contradiction contradiction) {
		return contradiction.candidates().stream().map(pin -> candidate(end, pin)).toList();
	}

	/** That the sources contradict each other. */
	static String contradiction(CableEnd end, Contradiction contradiction) {
		List<Integer> pins = contradiction.pins();
		return pins.size() == 1
				? Messages.format("contradiction.one", contradiction.signal(), end.title(), pins.getFirst())
				: Messages.format("contradiction", contradiction.signal(), end.title());
	}

	private static String candidate(CableEnd end, Pin pin) {
		return Messages.format("candidate", pin.number(),
				pin.assignments().stream()
						.map(assignment -> assignment.signal() + ' ' + evidence(assignment.confidence(), SourceKeys.of(end.device(), assignment.sources())))
						.collect(Collectors.joining(", ")));
	}

	/** What the cable rests on and what fell away. */
	static String decided(CableEnd end, Decided decided) {
		Decision decision = decided.decision();
		List<String> setAside = decided.setAside().stream().map(pin -> Integer.toString(pin)).toList();
		String reading = decision.reading().isBlank() ? Messages.format("decided.no-reading") : decision.reading().strip();
		return Messages.format(setAside.isEmpty() ? "decided.alone" : "decided", decision.signal(), decision.pin(), end.title(), reading,
				String.join(", ", setAside));
	}

	/** That a drawing must not be used yet, and why; empty when nothing is to be decided. */
	static String undecided(Cable cable) {
		String signals = cable.contradictions().stream()
				.map(one -> Messages.format("drawing.undecided.one", one.signal(), cable.end(one.end()).title())).collect(Collectors.joining(", "));
		return signals.isEmpty() ? "" : Messages.format("drawing.undecided", signals);
	}

	/** That no cable can be between the two sockets; empty when one can. */
	static String impossible(Cable cable) {
		String ends = cable.foreign().stream().map(CableEnd::title).collect(Collectors.joining(", "));
		return ends.isEmpty() ? "" : Messages.format("drawing.impossible", ends);
	}

	/** That a cable cannot be made because nobody tells where something is; empty when all that it needs is told. */
	static String unknown(Cable cable) {
		if (!cable.possible()) {
			return "";
		}
		String signals = cable.lacking().stream().map(one -> Messages.format("drawing.undecided.one", one.signal(), cable.end(one.end()).title()))
				.collect(Collectors.joining(", "));
		return signals.isEmpty() ? "" : Messages.format("drawing.unknown", signals);
	}

	/** The same in few words, for a page that says more elsewhere. */
	static String warning(Cable cable) {
		if (!cable.possible()) {
			return Messages.format("drawing.impossible.short");
		}
		return Stream.of(warning("drawing.undecided.short", cable.contradictions().stream().map(Contradiction::signal)),
				warning("drawing.unknown.short", cable.lacking().stream().map(MissingPin::signal))).filter(text -> !text.isEmpty())
				.collect(Collectors.joining("; "));
	}

	private static String warning(String key, Stream<String> signals) {
		String all = signals.distinct().collect(Collectors.joining(", "));
		return all.isEmpty() ? "" : Messages.format(key, all);
	}

	/** That a drawing holds for one device alone; empty when it rests on no reading. */
	static String rests(Cable cable) {
		String signals = cable.decided().stream().map(Decided::decision).map(one -> Messages.format("drawing.decided", one.signal(), one.pin()))
				.collect(Collectors.joining(", "));
		return signals.isEmpty() ? "" : Messages.format("drawing.rests", signals);
	}

	/** How the two conductors of CAN lie in the lead; empty where that is not known. */
	static String pairing(CrimpList list) {
		Boolean paired = list.paired();
		return paired == null ? "" : Messages.format(paired ? "crimp.paired" : "crimp.unpaired");
	}

	/** How a CAN bus is terminated and how long it may be; empty for a serial lead, and where there is no cable. */
	static List<String> bus(Cable cable) {
		return cable.serial() || !cable.possible() ? List.of() : List.of(Messages.format("termination"), Messages.format("length"));
	}

	/** What to cut back. */
	static String cutBack(CrimpList list) {
		return list.cutBack().isEmpty() ? Messages.format("crimp.cut-back.all") : Messages.format("crimp.cut-back", String.join(", ", list.cutBack()));
	}

	/** Which signals wait for a reading; empty when none does. */
	static String postponed(CrimpList list) {
		return list.postponed().isEmpty() ? "" : Messages.format("crimp.postponed", String.join(", ", list.postponed()));
	}

	static String plug(CrimpList.Plug plug) {
		return Messages.format("crimp.plug." + plug.end(), plug.socket(), Messages.format("type." + plug.type()));
	}

	/** How well something is known and by whose word: {@code [documented, victron/VICDOC]}. */
	static String evidence(Confidence confidence, List<String> sources) {
		return '[' + Words.of(confidence) + (sources.isEmpty() ? "" : ", " + String.join(" ", sources)) + ']';
	}

	static String source(SourceKeys.Entry source) {
		StringBuilder text = new StringBuilder(source.document());
		for (String part : new String[]{source.place(), source.date()}) {
			if (!part.isEmpty()) {
				text.append(", ").append(part);
			}
		}
		return text.toString();
	}
}
