package org.busbar.core.doctor;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.busbar.api.doctor.BusView;
import org.busbar.api.doctor.Fact;
import org.busbar.api.doctor.Finding;
import org.busbar.api.doctor.MessageView;
import org.busbar.api.doctor.Silence;
import org.busbar.api.quantity.Quantity;

/** What the inverter's display shows, held against the bus. */
final class CodeRules {

	static final Map<String, RuleFunction> FUNCTIONS = Map.of("VIC-01", CodeRules::shown, "DEY-01", CodeRules::shown, "SCH-01", CodeRules::shown, "STU-01",
			CodeRules::shown, "SMA-03", CodeRules::shown, "VOL-02", CodeRules::shown, "D-01", CodeRules::unknown);

	private CodeRules() {
	}

	/** All codes that the rule speaks of. */
	static Optional<Evidence> shown(Examination examination) {
		List<String> sentences = told(examination).flatMap(told -> CodeBook.shipped().find(told, examination.site().brand()).stream())
				.filter(code -> code.rule().equals(examination.rule().id()))
				.map(code -> Messages.format("code", code.code(), Messages.format("code." + code.meaning()),
						Messages.format("code.confidence." + code.confidence().name().toLowerCase(Locale.ROOT)), onTheBus(examination, code)))
				.toList();
		return sentences.isEmpty() ? Optional.empty() : Evidence.of(String.join(" ", sentences));
	}

	/** D-01 */
	static Optional<Evidence> unknown(Examination examination) {
		List<String> unknown = told(examination).filter(told -> CodeBook.shipped().find(told, examination.site().brand()).isEmpty()).toList();
		String elsewhere = unknown.stream().flatMap(told -> CodeBook.shipped().brands(told).stream()).distinct().sorted().collect(Collectors.joining(", "));
		return unknown.isEmpty()
				? Optional.empty()
				: Evidence.of(String.join(", ", unknown), elsewhere.isEmpty() ? "" : Messages.format("rule.code-unknown.elsewhere", elsewhere));
	}

	private static Stream<String> told(Examination examination) {
		return examination.site().installation().told(Fact.CODE).stream().sorted();
	}

	/** Whether the bus shows why the code is there. */
	private static String onTheBus(Examination examination, InverterCode code) {
		BusView view = examination.view();
		if (view.frames() == 0) {
			return Messages.format("code.no-bus");
		}
		Optional<String> why = code.explains().stream().flatMap(id -> RuleBook.shipped().rule(id).check(examination.site(), view).stream()).findFirst()
				.map(Finding::evidence);
		if (why.isPresent()) {
			return Messages.format("code.explained", why.get());
		}
		Optional<Quantity> raised = code.flag().filter(flag -> examination.value(flag) == 1);
		if (raised.isPresent()) {
			return Messages.format("code.raised", examination.place(raised.get()));
		}
		double silence = longestSilence(view);
		if (code.seconds().isPresent() && silence >= code.seconds().get()) {
			return Messages.format("code.silence", Examination.duration(silence), Examination.duration(code.seconds().get()));
		}
		if (view.seconds() < RuleBook.shipped().longestWatch()) {
			return Messages.format("code.too-short", Examination.duration(view.seconds()));
		}
		return Messages.format("code.unexplained." + code.kind().name().toLowerCase(Locale.ROOT), Examination.duration(view.seconds()));
	}

	/** Of the whole bus, also one that lasts. */
	private static double longestSilence(BusView view) {
		long latest = view.messages().stream().mapToLong(MessageView::last).max().orElse(view.nanos());
		return Math.max((view.nanos() - latest) / 1e9, view.silences().stream().mapToDouble(Silence::seconds).max().orElse(0));
	}
}
