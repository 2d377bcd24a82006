package org.busbar.core.doctor;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.busbar.api.doctor.BusView;
import org.busbar.api.doctor.ControllerView;
import org.busbar.api.doctor.ControllerView.State;
import org.busbar.api.doctor.MessageView;
import org.busbar.api.doctor.Severity;
import org.busbar.api.doctor.Silence;

/** What is wrong on the wires, whatever is said on them. */
final class BusRules {

	static final Map<String, RuleFunction> FUNCTIONS = Map.of("E-09", BusRules::wrongBitRate, "E-11", BusRules::errors, "E-12", BusRules::controller, "E-13",
			BusRules::load, "E-14", BusRules::silences);

	private static final double PERCENT = 100;

	private BusRules() {
	}

	/** E-09. What else it may be only another rate or another device shows. */
	static Optional<Evidence> wrongBitRate(Examination examination) {
		BusView view = examination.view();
		if (view.frames() > 0) {
			return Optional.empty();
		}
		boolean many = view.errorsPerSecond() > examination.threshold("errors");
		boolean steady = view.seconds() >= examination.threshold("patience") && view.errors() >= view.seconds() * examination.threshold("steady");
		double perSecond = many ? view.errorsPerSecond() : view.errors() / view.seconds();
		return many || steady
				? Evidence.of(Examination.number(perSecond, 0), rate(view)).map(evidence -> many ? evidence : evidence.as(Severity.WARNING))
				: Optional.empty();
	}

	private static String rate(BusView view) {
		return view.bitRate() > 0 ? Messages.format("rule.wrong-bit-rate.rate", Examination.number(view.bitRate() / 1e3, 1)) : "";
	}

	/** E-11 */
	static Optional<Evidence> errors(Examination examination) {
		BusView view = examination.view();
		if (view.framesPerSecond() == 0) {
			return Optional.empty();
		}
		if (view.errorsPerSecond() > examination.threshold("in-a-second")) {
			return Evidence.of(Messages.format("rule.bus-errors.second", Examination.number(view.errorsPerSecond(), 0)));
		}
		return view.errorShare() > examination.threshold("share")
				? Evidence.of(Messages.format("rule.bus-errors.minute", Examination.number(view.errorShare() * PERCENT, 1)))
				: Optional.empty();
	}

	/** E-12 */
	static Optional<Evidence> controller(Examination examination) {
		ControllerView controller = examination.view().controller();
		double highest = Math.max(controller.receiveErrors().orElse(0), controller.transmitErrors().orElse(0));
		boolean stopped = controller.state() == State.BUS_OFF;
		boolean passive = controller.state() == State.PASSIVE || highest >= examination.threshold("passive");
		boolean warned = controller.state() == State.WARNING || highest >= examination.threshold("warning");
		if (!stopped && !passive && !warned) {
			return Optional.empty();
		}
		String state = stopped ? "bus-off" : passive ? "passive" : "warning";
		String counters = controller.receiveErrors().isPresent() && controller.transmitErrors().isPresent()
				? Messages.format("rule.controller.counters", controller.receiveErrors().getAsInt(), controller.transmitErrors().getAsInt())
				: "";
		return Evidence.of(Messages.format("rule.controller." + state), counters)
				.map(evidence -> stopped || passive ? evidence : evidence.as(Severity.WARNING));
	}

	/** E-13 */
	static Optional<Evidence> load(Examination examination) {
		double load = examination.view().load();
		return load > examination.threshold("load") ? Evidence.of(Examination.number(load * PERCENT, 0)) : Optional.empty();
	}

	/** E-14. On a bus where everything is rare a pause is no silence. */
	static Optional<Evidence> silences(Examination examination) {
		BusView view = examination.view();
		if (view.silences().size() < examination.threshold("times")) {
			return Optional.empty();
		}
		double shortest = Math.max(examination.threshold("silence"), examination.threshold("periods") * shortestPeriod(view));
		long oldest = view.nanos() - (long) (examination.threshold("within") * 1e9);
		List<Silence> told = view.silences().stream().filter(silence -> silence.start() >= oldest && silence.seconds() > shortest).toList();
		if (told.size() < examination.threshold("times")) {
			return Optional.empty();
		}
		double longest = told.stream().mapToDouble(Silence::seconds).max().orElse(0);
		return Evidence.of(Integer.toString(told.size()), Examination.duration(longest));
	}

	private static double shortestPeriod(BusView view) {
		return view.messages().stream().mapToDouble(message -> view.period(message.key())).filter(period -> !Double.isNaN(period)).min().orElse(0);
	}

	/** The identifier that is heard most often, of those that somebody sends at this moment. */
	static Optional<MessageView> loudest(BusView view) {
		return view.messages().stream().reduce((one, other) -> other.framesPerSecond() > one.framesPerSecond() ? other : one);
	}
}
