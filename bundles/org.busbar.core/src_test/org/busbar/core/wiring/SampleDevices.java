package org.busbar.core.wiring;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.busbar.api.catalogue.Device;
import org.busbar.api.catalogue.Model;
import org.busbar.api.fact.Confidence;
import org.busbar.api.fact.Source;
import org.busbar.api.wiring.Assignment;
import org.busbar.api.wiring.ConnectorType;
import org.busbar.api.wiring.Hazard;
import org.busbar.api.wiring.Pin;
import org.busbar.api.wiring.Socket;

/** Devices made up for tests. Their pins are chosen for what they show, not for what any maker builds. */
public final class SampleDevices {

	private SampleDevices() {
	}

	/** CAN-H and CAN-L on 1 and 2 by two sources, GND on 3 by one, nothing known of 4 to 8. */
	public static Device battery() {
		Socket can = socket("bms-can", ConnectorType.RJ45, 8, pin(1, manual("CAN-H"), inferred("CAN-H")), pin(2, manual("CAN-L"), inferred("CAN-L")),
				pin(3, manual("GND")));
		Socket link = socket("rs485-a", ConnectorType.RJ45, 8, pin(1, manual("RS485-A")));
		return device(Device.Kind.BATTERY, "cells", "Cells & Co", List.of(new Model("five", "Five 48V", List.of("rs485-a", "bms-can"), List.of(), "")), link,
				can);
	}

	/** CAN-H 7, CAN-L 8 and GND 3, on which two sources agree; 6 carries a supply. */
	public static Device agreeing() {
		return inverter("agreeing", socket("can", ConnectorType.RJ45, 8, pin(3, documented("GND"), manual("GND")), pin(6, documented("V+")),
				pin(7, manual("CAN-H"), documented("CAN-H")), pin(8, documented("CAN-L"), manual("CAN-L"))));
	}

	/** Two sources that see the same three signals two pins apart, one of them on a serial port. */
	public static Device contradicting() {
		return inverter("contradicting",
				socket("plug", ConnectorType.TWO_ROW_BLOCK, 26, pin(10, documented("GND")), pin(12, documented("CAN-L"), manual("GND")),
						pin(14, documented("CAN-H"), manual("CAN-L")), pin(16, documented("RS485-GND"), manual("CAN-H")), pin(18, documented("RS485-A")),
						pin(23, documented(Assignment.UNCONNECTED))));
	}

	/** Only CAN-H is known. */
	public static Device halfKnown() {
		return inverter("half-known", socket("terminals", ConnectorType.TERMINAL, 4, pin(2, documented("CAN-H"))));
	}

	/** A device with one model that has all its sockets. */
	public static Device inverter(String id, Socket... sockets) {
		return device(Device.Kind.INVERTER, id, "Inverter " + id,
				List.of(new Model("one", "One", Arrays.stream(sockets).map(Socket::id).toList(), List.of(), "")), sockets);
	}

	private static Device device(Device.Kind kind, String id, String name, List<Model> models, Socket... sockets) {
		Hazard hazard = new Hazard("master", Hazard.Level.NOTE, "Only the master battery of " + id + " is wired to the inverter.", Confidence.DOCUMENTED,
				List.of("DOC"));
		List<Source> sources = List.of(new Source("DOC", "Installation manual", "p. 12", "2021-04-21"),
				new Source("WECO", "Pin Definition Manual", "", "2020-01-23"),
				new Source("RULE", "A rule of thumb", "", ""), new Source("UNUSED", "Something else", "", ""));
		return new Device(kind, id, name, "1.0.0", models, List.of(sockets), List.of(), List.of(hazard), List.of(), sources);
	}

	/** A socket with all its pins, those not given unknown. */
	public static Socket socket(String id, ConnectorType type, int count, Pin... known) {
		List<Pin> pins = IntStream.rangeClosed(1, count)
				.mapToObj(number -> Arrays.stream(known).filter(pin -> pin.number() == number).findFirst().orElseGet(() -> new Pin(number, List.of())))
				.toList();
		return new Socket(id, id.toUpperCase(Locale.ROOT), type, pins, "", List.of());
	}

	public static Pin pin(int number, Assignment... assignments) {
		return new Pin(number, List.of(assignments));
	}

	public static Assignment documented(String signal) {
		return new Assignment(signal, Confidence.DOCUMENTED, List.of("DOC"), "");
	}

	public static Assignment manual(String signal) {
		return new Assignment(signal, Confidence.MANUAL, List.of("WECO"), "");
	}

	public static Assignment inferred(String signal) {
		return new Assignment(signal, Confidence.INFERRED, List.of("RULE"), "");
	}
}
