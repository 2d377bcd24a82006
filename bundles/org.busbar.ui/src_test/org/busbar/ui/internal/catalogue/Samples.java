package org.busbar.ui.internal.catalogue;

import java.util.List;
import java.util.Set;

import org.busbar.api.catalogue.Device;
import org.busbar.api.catalogue.GuidedCapture;
import org.busbar.api.catalogue.Model;
import org.busbar.api.catalogue.Observable;
import org.busbar.api.catalogue.Setting;
import org.busbar.api.catalogue.Unknown;
import org.busbar.api.catalogue.Use;
import org.busbar.api.fact.Confidence;
import org.busbar.api.fact.Source;
import org.busbar.api.protocol.Role;
import org.busbar.api.quantity.Quantity;
import org.busbar.api.wiring.Assignment;
import org.busbar.api.wiring.ConnectorType;
import org.busbar.api.wiring.Hazard;
import org.busbar.api.wiring.Pin;
import org.busbar.api.wiring.Socket;
import org.busbar.core.catalogue.Catalogue;
import org.busbar.core.catalogue.CatalogueProblem;
import org.busbar.core.catalogue.Origin;
import org.busbar.ui.internal.testing.Protocols;

/** A small catalogue: a brand whose pins are known, contradicted and unknown, a protocol, a bundle that cannot be used and one that is doubtful. */
final class Samples {

	static final Topic BRAND = new Topic.Maker(Device.Kind.INVERTER, "deye");
	static final Topic MODEL = new Topic.OneModel(Device.Kind.INVERTER, "deye", "sg");
	static final Topic PROTOCOL = new Topic.Dialect("pylon");
	static final Topic BROKEN = new Topic.Trouble("org.acme.broken");

	private Samples() {
	}

	static Device brand() {
		Socket combined = new Socket("bms", "BMS 485/CAN", ConnectorType.RJ45,
				List.of(new Pin(1, List.of()),
						new Pin(2, List.of(said("RS485-A", Confidence.SEVERAL, "", "KELL"), said("GND", Confidence.MANUAL, "which socket?", "WECO"))),
						new Pin(3, List.of(said("GND", Confidence.ONE, "", "KELL"))), new Pin(4, List.of(said("CAN-H", Confidence.SEVERAL, "", "KELL")))),
				"One socket for both buses.",
				List.of(new Hazard("ground", Hazard.Level.DAMAGE, "Ground on the serial port.", Confidence.INFERRED, List.of("KELL"))));
		Socket spare = new Socket("spare", "Spare", ConnectorType.UNKNOWN, List.of(new Pin(1, List.of())), "", List.of());
		return new Device(Device.Kind.INVERTER, "deye", "Deye", "1.0.0",
				List.of(new Model("sg", "SG03", List.of("bms"), List.of("pylon", "absent"), "One phase.")),
				List.of(combined, spare),
				List.of(new Setting("type", "Battery > Type > Lithium", "Protocol 00", "Restart it.", List.of("pylon"),
						new Observable(List.of(new Observable.Message("pylon", "Limits")), List.of(), 10), Confidence.ONE, List.of("WECO")),
						new Setting("capacity", "", "Capacity", "", Confidence.ONE, List.of("GONE"))),
				List.of(new Hazard("names", Hazard.Level.NOTE, "Names are shown.", Confidence.ONE, List.of("KELL")),
						new Hazard("lead", Hazard.Level.DAMAGE, "No ready-made lead.", Confidence.INFERRED, List.of())),
				List.of(new Unknown("termination", "Whether there is a terminator.", "Measure 4 to 5.")),
				List.of(new Use("pylon", List.of("sg"), Set.of(Quantity.BATTERY_SOH), "It listens.", Confidence.ONE, List.of("KELL"))),
				List.of(new GuidedCapture("frames", "Which frames it has", "Listen only.",
						List.of(new GuidedCapture.Candidate("pylon", "A guess.", Confidence.INFERRED, List.of())),
						List.of(new GuidedCapture.Step("alone", "Unplug it.", 30, Set.of(Role.INVERTER), List.of(), "Is it silent?"), new GuidedCapture.Step(
								"both", "Plug both.", 60, Set.of(Role.BATTERY, Role.INVERTER), List.of(Quantity.BATTERY_SOC), "")))),
				List.of(new Source("KELL", "A guide to wiring", "page 3", "2024"), new Source("WECO", "The manual", "", "")));
	}

	/** The computer's end of a lead. */
	static Device computer() {
		return new Device(Device.Kind.COMPUTER, "adapter", "Serial adapter", "1.0.0", List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
	}

	static Catalogue catalogue() {
		return new Catalogue(List.of(brand()), List.of(), List.of(Protocols.named("pylon", "Pylon 1.2")),
				List.of(new CatalogueProblem("org.acme.brand", "data/deye.xml", 12, 3, "The attribute colour is not known. Remove it."),
						new CatalogueProblem("org.acme.broken", "META-INF/MANIFEST.MF", 0, 0, "It needs the schema in version 9. Update Busbar.")),
				List.of(new Origin(Origin.Kind.BRAND, "deye", "org.acme.brand", "1.0.0", "data/deye.xml", "0a"),
						new Origin(Origin.Kind.BRAND, "adapter", "org.acme.brand", "1.0.0", "data/adapter.xml", "0b")),
				List.of(), List.of(computer()));
	}

	private static Assignment said(String signal, Confidence confidence, String note, String source) {
		return new Assignment(signal, confidence, List.of(source), note);
	}
}
