package org.busbar.core.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.busbar.api.catalogue.Device;
import org.busbar.api.catalogue.Model;
import org.busbar.api.fact.Source;
import org.busbar.api.protocol.Role;
import org.busbar.api.wiring.Assignment;
import org.busbar.api.wiring.Hazard;
import org.busbar.api.wiring.Pin;
import org.busbar.api.wiring.Socket;
import org.busbar.core.configuration.Configuration;
import org.busbar.core.configuration.CopiedHazard;
import org.busbar.core.configuration.CopiedPin;
import org.busbar.core.configuration.CopiedSocket;
import org.busbar.core.configuration.CopiedSource;
import org.busbar.core.configuration.CopyOrigin;
import org.busbar.core.configuration.Equipment;
import org.busbar.core.configuration.SiteCable;
import org.busbar.core.configuration.SiteWire;
import org.busbar.core.drawing.Sheet;
import org.busbar.core.export.LeadStandard;
import org.busbar.core.export.WireColour;
import org.busbar.core.export.WiringDrawing;
import org.busbar.core.wiring.Cable;
import org.busbar.core.wiring.CableEnd;
import org.busbar.core.wiring.CableWire;
import org.busbar.core.wiring.Decision;
import org.busbar.core.wiring.DecisionException;
import org.jspecify.annotations.Nullable;

/**
 * The drawing of a site's cable, from the copies that its configuration holds and from nothing else. A drawing that would show other wires than those that are
 * written down is not made.
 */
public sealed interface SiteDrawing {

	/**
	 * It can be drawn.
	 *
	 * @param cable    as the copies and the readings give it
	 * @param standard the standard whose colours the wires have
	 * @param coloured whether the colours that are written down are those of the drawing
	 */
	record Drawn(Cable cable, LeadStandard standard, boolean coloured) implements SiteDrawing {

		/** The drawing. */
		public Sheet sheet() {
			return WiringDrawing.sheet(cable, standard, Optional.empty());
		}
	}

	/**
	 * It cannot be drawn.
	 *
	 * @param reason why not and what to do, in the language of the reader
	 */
	record Refused(String reason) implements SiteDrawing {
	}

	/** Draws, or says why not. */
	static SiteDrawing of(Configuration configuration) {
		Optional<SiteCable> cable = configuration.cable();
		Optional<CableEnd> battery = end(configuration, Role.BATTERY);
		Optional<CableEnd> inverter = end(configuration, Role.INVERTER);
		if (cable.isEmpty() || battery.isEmpty() || inverter.isEmpty()) {
			return new Refused(Messages.format("drawing.nothing"));
		}
		List<Decision> decisions = cable.get().decisions().stream()
				.map(one -> new Decision(one.side() == Role.BATTERY ? Device.Kind.BATTERY : Device.Kind.INVERTER, one.signal(), one.pin(), one.reading()))
				.toList();
		try {
			return drawn(configuration, cable.get(), Cable.between(inverter.get(), battery.get(), decisions));
		} catch (DecisionException refused) {
			return new Refused(Messages.format("drawing.decision", String.valueOf(refused.getMessage())));
		}
	}

	private static SiteDrawing drawn(Configuration configuration, SiteCable written, Cable cable) {
		Map<String, Integer> pins = Stream.of(Role.values()).flatMap(role -> configuration.equipment(role).stream()).flatMap(one -> one.socket().stream())
				.flatMap(socket -> socket.pins().stream()).collect(Collectors.toMap(CopiedPin::id, CopiedPin::number, (one, other) -> one));
		Set<String> there = written.wires().stream().map(wire -> row(wire.signal(), pins.get(wire.inverterPin()), pins.get(wire.batteryPin())))
				.collect(Collectors.toCollection(TreeSet::new));
		Set<String> made = cable.made().stream().map(wire -> row(wire.signal(), wire.inverter().pin(), wire.battery().pin()))
				.collect(Collectors.toCollection(TreeSet::new));
		if (!there.equals(made)) {
			return new Refused(Messages.format("drawing.other", words(there), words(made)));
		}
		Map<String, String> colours = written.wires().stream().filter(wire -> !wire.colour().isBlank())
				.collect(Collectors.toMap(SiteWire::signal, SiteWire::colour, (one, other) -> one));
		Optional<LeadStandard> standard = Stream.of(LeadStandard.USUAL, LeadStandard.T568A).filter(one -> fits(cable, one, colours)).findFirst();
		return new Drawn(cable, standard.orElse(LeadStandard.USUAL), standard.isPresent());
	}

	private static boolean fits(Cable cable, LeadStandard standard, Map<String, String> colours) {
		return cable.made().stream().allMatch(wire -> fits(cable, wire, standard, colours.getOrDefault(wire.signal(), "")));
	}

	private static boolean fits(Cable cable, CableWire wire, LeadStandard standard, String colour) {
		String drawn = WireColour.of(cable.battery().socket(), wire.battery().pin(), standard).map(WireColour::title).orElse("");
		return drawn.equals(colour);
	}

	/** A wire that ends on no pin has a question mark there. */
	private static String row(String signal, @Nullable Integer inverterPin, @Nullable Integer batteryPin) {
		return signal + ' ' + pin(inverterPin) + '-' + pin(batteryPin);
	}

	private static String pin(@Nullable Integer pin) {
		return pin == null ? "?" : pin.toString();
	}

	private static String words(Set<String> rows) {
		return rows.isEmpty() ? Messages.format("none") : String.join(", ", rows);
	}

	private static Optional<CableEnd> end(Configuration configuration, Role role) {
		Optional<Equipment> equipment = configuration.equipment(role);
		Optional<CopiedSocket> copied = equipment.flatMap(Equipment::socket);
		if (equipment.isEmpty() || copied.isEmpty()) {
			return Optional.empty();
		}
		Equipment device = equipment.get();
		Map<String, String> keys = configuration.sources().stream().collect(Collectors.toMap(CopiedSource::id, CopiedSource::key, (one, other) -> one));
		Function<List<String>, List<String>> sources = ids -> ids.stream().map(id -> keys.getOrDefault(id, id)).toList();
		Socket socket = socket(copied.get(), sources);
		Optional<Model> model = device.modelId().isEmpty()
				? Optional.empty()
				: Optional.of(new Model(device.modelId(), device.modelName(), List.of(socket.id()), device.protocols(), ""));
		String version = configuration.origins().stream().filter(one -> one.id().equals(device.origin())).map(CopyOrigin::version).findFirst().orElse("");
		List<Source> list = configuration.sources().stream().filter(one -> one.origin().equals(device.origin()))
				.map(one -> new Source(one.key(), one.document(), one.place(), one.date())).toList();
		Device whole = new Device(role == Role.BATTERY ? Device.Kind.BATTERY : Device.Kind.INVERTER, device.deviceId(), device.deviceName(), version,
				model.stream().toList(), List.of(socket), List.of(), hazards(device.hazards(), sources), List.of(), list);
		return Optional.of(new CableEnd(whole, model, socket));
	}

	private static Socket socket(CopiedSocket socket, Function<List<String>, List<String>> sources) {
		List<Pin> pins = socket.pins().stream()
				.map(pin -> new Pin(pin.number(), pin.assignments().stream()
						.map(one -> new Assignment(one.signal(), one.confidence(), sources.apply(one.sources()), one.note())).toList()))
				.toList();
		return new Socket(socket.socketId(), socket.name(), socket.type(), pins, socket.note(), hazards(socket.hazards(), sources));
	}

	private static List<Hazard> hazards(List<CopiedHazard> hazards, Function<List<String>, List<String>> sources) {
		return hazards.stream().map(one -> new Hazard(one.id(), one.level(), one.text(), one.confidence(), sources.apply(one.sources()))).toList();
	}
}
