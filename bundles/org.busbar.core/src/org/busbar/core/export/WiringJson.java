package org.busbar.core.export;

import java.util.List;
import java.util.Optional;

import org.busbar.api.catalogue.Device;
import org.busbar.api.catalogue.Model;
import org.busbar.api.catalogue.Unknown;
import org.busbar.api.fact.Confidence;
import org.busbar.api.fact.Source;
import org.busbar.api.protocol.Role;
import org.busbar.api.protocol.Timeout;
import org.busbar.api.wiring.Assignment;
import org.busbar.api.wiring.ConnectorType;
import org.busbar.api.wiring.Hazard;
import org.busbar.api.wiring.Pin;
import org.busbar.core.wiring.Agreement;
import org.busbar.core.wiring.Cable;
import org.busbar.core.wiring.CableEnd;
import org.busbar.core.wiring.CableHazard;
import org.busbar.core.wiring.CableWire;
import org.busbar.core.wiring.Contradiction;
import org.busbar.core.wiring.Decided;
import org.busbar.core.wiring.Decision;
import org.busbar.core.wiring.Judgement;
import org.busbar.core.wiring.MissingPin;
import org.busbar.core.wiring.Mistake;
import org.busbar.core.wiring.PinMeeting;
import org.busbar.core.wiring.Tap;
import org.jspecify.annotations.Nullable;

/** A cable as JSON. The records of this class are the members in their order; sources are named by keys of the list at the end. */
public final class WiringJson {

	private WiringJson() {
	}

	private record Document(String brand, @Nullable String model, String battery, @Nullable String batteryModel, List<Connector> connectors, List<Row> wires,
			List<ContradictionRow> contradictions, List<DecisionRow> decisions, CrimpList crimpList, List<MistakeRow> hazardTable, List<HazardRow> hazards,
			List<MissingPin> missing, @Nullable TapRow tap, List<SourceKeys.Entry> sources) {
	}

	private record Connector(Device.Kind end, String device, String id, String name, ConnectorType type, String note, List<PinRow> pins) {
	}

	private record PinRow(int number, boolean known, boolean contradicted, @Nullable Agreement agreement, List<Claim> assignments) {
	}

	private record Claim(String signal, Confidence confidence, String source, String note) {
	}

	private record Row(String signal, int inverterPin, int batteryPin, Confidence confidence, String source, Agreement agreement, Agreement inverterAgreement,
			Agreement batteryAgreement,
			@Nullable String colour) {
	}

	private record ContradictionRow(Device.Kind end, String signal, List<Integer> pins, String action) {
	}

	private record DecisionRow(Device.Kind end, String signal, int pin, String reading, List<Integer> setAside) {
	}

	private record MistakeRow(Mistake.Kind mistake, String title, String inverterSocket, String batterySocket, Judgement judgement, boolean unsure, String text,
			List<PinMeeting> pins) {
	}

	private record HazardRow(String id, Hazard.Level level, String text, Confidence confidence, String source) {
	}

	/** Where nothing is joined before a measurement, the signals are named. The texts say what happens while the lead is unplugged. */
	private record TapRow(List<Conductor> conductors, List<String> unsettled, List<SilenceRow> silences, List<Unknown> unknowns, List<String> unplugged) {
	}

	private record Conductor(String signal, int inverterPin, int batteryPin) {
	}

	private record SilenceRow(Role watcher, String protocol, double seconds, List<String> messages, String reaction, List<Source> sources) {
	}

	/** The whole cable, ended by a line feed. */
	public static String write(Cable cable, LeadStandard standard) {
		return write(cable, standard, Optional.empty());
	}

	/**
	 * The same.
	 *
	 * @param tap where a converter meets it; empty where that is not asked for
	 */
	public static String write(Cable cable, LeadStandard standard, Optional<Tap> tap) {
		CableEnd inverter = cable.inverter();
		CableEnd battery = cable.battery();
		return Json.write(
				new Document(inverter.device().id(), model(inverter), battery.device().id(), model(battery), List.of(connector(inverter), connector(battery)),
						cable.wires().stream().map(wire -> row(cable, wire, standard)).toList(), cable.contradictions().stream().map(WiringJson::row).toList(),
						cable.decided().stream().map(WiringJson::row).toList(), CrimpList.of(cable, standard),
						cable.mistakes().stream().map(WiringJson::row).toList(),
						cable.hazards().stream().map(WiringJson::row).toList(), cable.missing(), tap.map(WiringJson::row).orElse(null),
						SourceKeys.used(cable)));
	}

	private static @Nullable String model(CableEnd end) {
		return end.model().map(Model::id).orElse(null);
	}

	private static Connector connector(CableEnd end) {
		return new Connector(end.kind(), end.device().id(), end.socket().id(), end.socket().name(), end.socket().type(), end.socket().note(),
				end.socket().pins().stream().map(pin -> row(end, pin)).toList());
	}

	private static PinRow row(CableEnd end, Pin pin) {
		return new PinRow(pin.number(), pin.known(), pin.contradicted(), end.agreement(pin).orElse(null),
				pin.assignments().stream().map(assignment -> claim(end.device(), assignment)).toList());
	}

	private static Claim claim(Device device, Assignment assignment) {
		return new Claim(assignment.signal(), assignment.confidence(), join(SourceKeys.of(device, assignment.sources())), assignment.note());
	}

	private static Row row(Cable cable, CableWire wire, LeadStandard standard) {
		return new Row(wire.signal(), wire.inverter().pin(), wire.battery().pin(), wire.confidence(), join(SourceKeys.of(cable, wire)), wire.agreement(),
				wire.inverter().agreement(), wire.battery().agreement(),
				WireColour.of(cable.battery().socket(), wire.battery().pin(), standard).map(WireColour::title).orElse(null));
	}

	private static ContradictionRow row(Contradiction contradiction) {
		return new ContradictionRow(contradiction.end(), contradiction.signal(), contradiction.pins(), contradiction.action());
	}

	private static DecisionRow row(Decided decided) {
		Decision decision = decided.decision();
		return new DecisionRow(decision.end(), decision.signal(), decision.pin(), decision.reading(), decided.setAside());
	}

	private static MistakeRow row(Mistake mistake) {
		return new MistakeRow(mistake.kind(), mistake.title(), mistake.inverter().id(), mistake.battery().id(), mistake.judgement(), mistake.unsure(),
				mistake.text(), mistake.meetings());
	}

	private static HazardRow row(CableHazard hazard) {
		return new HazardRow(hazard.hazard().id(), hazard.hazard().level(), hazard.hazard().text(), hazard.hazard().confidence(), join(SourceKeys.of(hazard)));
	}

	private static TapRow row(Tap tap) {
		return new TapRow(tap.conductors().stream().map(wire -> new Conductor(wire.signal(), wire.inverter().pin(), wire.battery().pin())).toList(),
				tap.unmade(), tap.silences().stream().map(WiringJson::row).toList(), tap.unknowns(), ReportTexts.unplugged(tap));
	}

	private static SilenceRow row(Tap.Silence silence) {
		Timeout timeout = silence.timeout();
		return new SilenceRow(timeout.watcher(), silence.protocol().id(), timeout.seconds(), timeout.messages(), timeout.reaction(), silence.sources());
	}

	private static String join(List<String> keys) {
		return String.join(" ", keys);
	}
}
