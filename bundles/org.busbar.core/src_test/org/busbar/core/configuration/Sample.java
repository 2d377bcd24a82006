package org.busbar.core.configuration;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.busbar.api.catalogue.Device;
import org.busbar.api.doctor.BatteryLine;
import org.busbar.core.catalogue.Catalogue;
import org.busbar.core.catalogue.CatalogueLoader;
import org.busbar.core.catalogue.DataSource;
import org.busbar.core.export.LeadStandard;
import org.busbar.core.wiring.CableEnd;
import org.busbar.core.wiring.Decision;
import org.jspecify.annotations.Nullable;

/** A made-up battery and inverter of whose sources two contradict each other, the protocol between them, and a plan for both. */
final class Sample {

	static final String BATTERY = """
			<brand:Battery xmlns:brand="https://busbar.org/schema/brand/1" id="acme" name="Acme">
			  <sources key="MAN" document="Manual" place="p. 3" date="2025"/>
			  <sources key="WEB" document="Page"/>
			  <sources key="REST" document="Named by nothing"/>
			  <models id="a5" name="A5" sockets="can" protocols="acme.can"/>
			  <sockets id="can" name="CAN" type="RJ45" pinCount="8">
			    <pins number="4"><assignments signal="CAN-H" confidence="documented" sources="MAN"/></pins>
			    <pins number="5"><assignments signal="CAN-L" confidence="documented" sources="MAN"/></pins>
			    <pins number="2"><assignments signal="GND" confidence="documented" sources="MAN"/></pins>
			    <pins number="6"><assignments signal="GND" confidence="one" sources="WEB"/></pins>
			    <hazards id="hot" level="DAMAGE" text="It burns." confidence="documented" sources="MAN"/>
			  </sockets>
			  <settings id="dial" path="Dial" value="2" selects="acme.can" shows="acme.can/State" seconds="3" confidence="documented" sources="MAN"/>
			  <settings id="other" path="Dial" value="3" selects="acme.old" confidence="documented" sources="MAN"/>
			  <settings id="fan" path="Fan" value="on" unseen="true" confidence="one" sources="WEB"/>
			  <hazards id="heavy" level="NOTE" text="It is heavy." confidence="one" sources="WEB"/>
			  <unknowns id="u" what="All" action="Ask"/>
			</brand:Battery>
			""";

	private static final String INVERTER = """
			<brand:Brand xmlns:brand="https://busbar.org/schema/brand/1" id="volt" name="Volt">
			  <sources key="MAN" document="Inverter manual"/>
			  <models id="v1" name="V1" sockets="bms" protocols="acme.can"/>
			  <sockets id="bms" name="BMS" type="RJ45" pinCount="8">
			    <pins number="7"><assignments signal="CAN-H" confidence="several" sources="MAN"/></pins>
			    <pins number="8"><assignments signal="CAN-L" confidence="several" sources="MAN"/></pins>
			    <pins number="3"><assignments signal="GND" confidence="several" sources="MAN"/></pins>
			    <pins number="1"><assignments signal="V+" confidence="several" sources="MAN"/></pins>
			  </sockets>
			  <unknowns id="u" what="All" action="Ask"/>
			</brand:Brand>
			""";

	private static final String PROTOCOL = """
			<brand:Protocol xmlns:brand="https://busbar.org/schema/brand/1" id="acme.can" title="Acme CAN" confidence="documented">
			  <sources key="MAN" document="Manual"/>
			  <bitRates>250000</bitRates>
			  <layers path="acme.dbc"/>
			  <timeouts watcher="INVERTER" messages="State" seconds="4" reaction="It stops." sources="MAN"/>
			</brand:Protocol>
			""";

	private static final String DBC = "BU_: Battery Inverter\nBO_ 853 State: 8 Battery\n SG_ SOC : 0|16@1+ (1,0) [0|100] \"%\" Inverter\n";

	static final Decision GROUND = new Decision(Device.Kind.BATTERY, "GND", 2, "label");

	private record Bundle(String name, String version, Map<String, String> headers, Map<String, String> files) implements DataSource {

		@Override
		public @Nullable InputStream open(String path) {
			String content = files.get(path);
			return content == null ? null : new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
		}
	}

	private Sample() {
	}

	static Catalogue catalogue() {
		return catalogue("1.0.0", BATTERY);
	}

	/** The same with another battery file. */
	static Catalogue catalogue(String version, String battery) {
		return CatalogueLoader.load(List.of(new Bundle("org.acme.battery", version, Map.of("Busbar-Battery", "acme.xml"), Map.of("acme.xml", battery)),
				new Bundle("org.volt", "2.0.0", Map.of("Busbar-Brand", "volt.xml", "Busbar-Protocols", "acme.can.xml"),
						Map.of("volt.xml", INVERTER, "acme.can.xml", PROTOCOL, "acme.dbc", DBC))),
				Locale.ROOT);
	}

	static Configuration configuration(Decision... decisions) {
		return NewConfiguration.of(catalogue(), plan(decisions));
	}

	static SitePlan plan(Decision... decisions) {
		Catalogue catalogue = catalogue();
		return new SitePlan("Home", Optional.empty(), end(catalogue.battery("acme").orElseThrow()), 2,
				Optional.of(new Nameplate("nameplate", 16, 100, 58.4, 44, 80, 90, 4, "plate")), end(catalogue.brand("volt").orElseThrow()), List.of(decisions),
				LeadStandard.T568B, "acme.can", Map.of(), 0, "sim:acme.can", List.of(BatteryLine.CAN),
				Optional.of(new Limits("limits", 56, 48, 150, 170, "")));
	}

	private static CableEnd end(Device device) {
		return CableEnd.of(device, device.models().stream().findFirst()).orElseThrow();
	}
}
