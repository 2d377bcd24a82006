package org.busbar.tck;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.acme.driver.AcmeDrivers;

/** A bundle that fits in every way, made for the test; each test breaks it at one place. */
final class Acme {

	private static final String MANIFEST = """
			Manifest-Version: 1.0
			Bundle-ManifestVersion: 2
			Bundle-Name: %bundle.name
			Bundle-SymbolicName: org.acme.brand
			Bundle-Version: 1.0.0
			Bundle-Localization: OSGI-INF/l10n/bundle
			Bundle-ActivationPolicy: lazy
			Service-Component: OSGI-INF/*.xml
			Import-Package: org.busbar.api.driver;version="[1.0.0,2.0.0)",
			 org.busbar.api.protocol;version="[1.0.0,2.0.0)"
			Busbar-Brand: data/acme.xml
			Busbar-Protocols: protocols/acme.can.xml
			Busbar-Captures: captures/acme.log
			Require-Capability: osgi.extender;
			 filter:="(&(osgi.extender=busbar.brand)(version>=1.0)(!(version>=2.0)))"
			""";
	private static final String BRAND = """
			<?xml version="1.0" encoding="UTF-8"?>
			<brand:Brand xmlns:brand="https://busbar.org/schema/brand/1" id="acme" name="Acme">
				<sources key="DOC" document="Installation guide" place="page 7" date="2024-05-01"/>
				<models id="one" name="One" sockets="can" protocols="acme.can" note="%model.one"/>
				<sockets id="can" name="CAN" type="RJ45" pinCount="8">
					<pins number="4"><assignments signal="CAN-H" confidence="documented" sources="DOC"/></pins>
					<pins number="5"><assignments signal="CAN-L" confidence="documented" sources="DOC"/></pins>
				</sockets>
				<settings id="profile" path="Menu &gt; CAN" value="Lithium" selects="acme.can" shows="acme.can/KeepAlive" seconds="2" confidence="documented" sources="DOC"/>
				<hazards id="swap" level="DAMAGE" text="%hazard.swap" confidence="inferred" sources="DOC"/>
				<hazards id="open" level="NOTE" text="%hazard.open" confidence="inferred" sources="DOC"/>
				<unknowns id="ground" what="%unknown.ground" action="%unknown.ground.action"/>
			</brand:Brand>
			""";
	private static final String TEXTS = """
			bundle.name = Acme
			model.one = The only one.
			hazard.swap = Do not swap 4 and 5.
			hazard.open = Leave the others open.
			unknown.ground = Which pin is the ground.
			unknown.ground.action = Measure it.
			can.title = Acme CAN
			can.notes = Every second.
			can.order = Order of the bytes
			can.order.plain = Least first
			can.order.swapped = Most first
			can.silence = It stops.
			""";
	private static final String PROTOCOL = """
			<?xml version="1.0" encoding="UTF-8"?>
			<brand:Protocol xmlns:brand="https://busbar.org/schema/brand/1" id="acme.can" title="%can.title" confidence="documented" bitRates="500000" notes="%can.notes">
				<sources key="DOC" document="Protocol" place="section 2" date="2024-05-01"/>
				<layers path="protocols/acme.can.dbc"/>
				<layers path="protocols/acme.can.swapped.dbc" option="order" value="swapped"/>
				<options id="order" title="%can.order" defaultValue="plain">
					<values id="plain" title="%can.order.plain"/>
					<values id="swapped" title="%can.order.swapped"/>
				</options>
				<timeouts watcher="INVERTER" messages="Limits" seconds="3" reaction="%can.silence" sources="DOC"/>
				<signatures kind="PRESENT" message="Limits" weight="0.4"/>
			</brand:Protocol>
			""";
	private static final String ATTRIBUTES = """
			BA_DEF_ BO_ "GenMsgCycleTime" INT 0 3600000;
			BA_DEF_ BO_ "BusbarConfidence" ENUM "documented","several","manual","one","inferred";
			BA_DEF_ BO_ "BusbarSource" STRING;
			BA_DEF_ SG_ "BusbarConfidence" ENUM "documented","several","manual","one","inferred";
			BA_DEF_ SG_ "BusbarSource" STRING;
			BA_DEF_ SG_ "BusbarQuantity" STRING;
			BA_DEF_DEF_ "GenMsgCycleTime" 0;
			BA_DEF_DEF_ "BusbarConfidence" "inferred";
			BA_DEF_DEF_ "BusbarSource" "";
			BA_DEF_DEF_ "BusbarQuantity" "";
			""";
	private static final String DBC = """
			VERSION ""

			NS_ :

			BS_:

			BU_: Battery Inverter Display

			BO_ 773 KeepAlive: 8 Inverter

			BO_ 849 Limits: 8 Battery
			 SG_ ChargeVoltage : 0|16@1+ (0.1,0) [0|6553.5] "V" Inverter
			 SG_ ChargeCurrent : 16|16@1+ (0.1,0) [0|6553.5] "A" Inverter

			BO_ 853 State: 8 Battery
			 SG_ SOC : 0|16@1+ (1,0) [0|100] "%" Inverter
			 SG_ Full : 16|1@1+ (1,0) [0|1] "" Inverter
			 SG_ Serial : 32|32@1+ (1,0) [0|0] "" Inverter

			""" + ATTRIBUTES + """
			BA_ "BusbarConfidence" BO_ 773 0;
			BA_ "BusbarSource" BO_ 773 "DOC";
			BA_ "GenMsgCycleTime" BO_ 773 1000;
			BA_ "BusbarConfidence" BO_ 849 0;
			BA_ "BusbarSource" BO_ 849 "DOC";
			BA_ "GenMsgCycleTime" BO_ 849 1000;
			BA_ "BusbarConfidence" SG_ 849 ChargeVoltage 0;
			BA_ "BusbarSource" SG_ 849 ChargeVoltage "DOC";
			BA_ "BusbarQuantity" SG_ 849 ChargeVoltage "limit.charge.voltage";
			BA_ "BusbarConfidence" SG_ 849 ChargeCurrent 0;
			BA_ "BusbarSource" SG_ 849 ChargeCurrent "DOC";
			BA_ "BusbarQuantity" SG_ 849 ChargeCurrent "limit.charge.current";
			BA_ "BusbarConfidence" BO_ 853 0;
			BA_ "BusbarSource" BO_ 853 "DOC";
			BA_ "BusbarConfidence" SG_ 853 SOC 0;
			BA_ "BusbarSource" SG_ 853 SOC "DOC";
			BA_ "BusbarQuantity" SG_ 853 SOC "battery.soc";
			BA_ "BusbarConfidence" SG_ 853 Full 0;
			BA_ "BusbarSource" SG_ 853 Full "DOC";
			BA_ "BusbarConfidence" SG_ 853 Serial 0;
			BA_ "BusbarSource" SG_ 853 Serial "DOC";
			""";
	private static final String SWAPPED = """
			VERSION ""

			NS_ :

			BS_:

			BU_: Battery Inverter

			BO_ 849 Limits: 8 Battery
			 SG_ ChargeVoltage : 7|16@0+ (0.1,0) [0|6553.5] "V" Inverter

			""" + ATTRIBUTES + """
			BA_ "BusbarConfidence" BO_ 849 0;
			BA_ "BusbarSource" BO_ 849 "DOC";
			BA_ "GenMsgCycleTime" BO_ 849 1000;
			BA_ "BusbarConfidence" SG_ 849 ChargeVoltage 0;
			BA_ "BusbarSource" SG_ 849 ChargeVoltage "DOC";
			""";
	private static final String CAPTURE = """
			(1700000000.000000) can0 351#1202F401C4090000
			(1700000000.020000) can0 355#5800010000000000
			""";
	private static final String EXPECTED = """
			{
			  "protocol": "acme.can",
			  "options": {"order": "plain"},
			  "source": "DOC, example on page 12",
			  "frames": {
			    "1": {"ChargeVoltage": 53.0, "ChargeCurrent": 50},
			    "2": {"SOC": 88, "active": ["Full"]}
			  },
			  "quantities": {"battery.soc": 88}
			}
			""";
	private static final String COMPONENT = """
			<?xml version="1.0" encoding="UTF-8"?>
			<scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.3.0" name="org.acme.driver">
				<property name="busbar.protocol" value="acme.can"/>
				<service>
					<provide interface="org.busbar.api.driver.DriverProvider"/>
				</service>
				<implementation class="org.acme.driver.AcmeDrivers"/>
			</scr:component>
			""";
	private static final String BUILD = """
			bin.includes = META-INF/,\\
			               .,\\
			               OSGI-INF/,\\
			               data/,\\
			               protocols/,\\
			               captures/,\\
			               README.md
			""";
	private static final String README = """
			# Acme

			## Systems

			One.

			## Wiring

			4 and 5.

			## Settings

			Lithium.

			## Protocols

			`acme.can`

			## Not known

			The ground.

			## Captures

			One.

			## Sources

			The guide.
			""";

	private final Path folder;

	private Acme(Path folder) {
		this.folder = folder;
	}

	static Acme in(Path folder) {
		Acme acme = new Acme(folder);
		acme.write("META-INF/MANIFEST.MF", MANIFEST);
		acme.write("data/acme.xml", BRAND);
		acme.write("OSGI-INF/l10n/bundle.properties", TEXTS);
		acme.write("OSGI-INF/driver.xml", COMPONENT);
		acme.write("protocols/acme.can.xml", PROTOCOL);
		acme.write("protocols/acme.can.dbc", DBC);
		acme.write("protocols/acme.can.swapped.dbc", SWAPPED);
		acme.write("captures/acme.log", CAPTURE);
		acme.write("captures/acme.expected.json", EXPECTED);
		acme.write("build.properties", BUILD);
		acme.write("README.md", README);
		acme.copyClasses();
		return acme;
	}

	/** A bundle that adds to the other one, without texts so far. */
	static Acme fragment(Path folder) {
		return new Acme(folder).write("META-INF/MANIFEST.MF", """
				Manifest-Version: 1.0
				Bundle-ManifestVersion: 2
				Bundle-SymbolicName: org.acme.brand.it
				Bundle-Version: 1.0.0
				Fragment-Host: org.acme.brand;bundle-version="[1.0.0,2.0.0)"
				""");
	}

	Path folder() {
		return folder;
	}

	/** Puts something in the place of something else, once. */
	Acme replace(String path, String old, String now) {
		String text = read(path);
		assertTrue(text.contains(old), () -> path + " has no " + old);
		return write(path, text.replace(old, now));
	}

	Acme remove(String path, String line) {
		return replace(path, line + "\n", "");
	}

	/** Writes the same once more. */
	Acme copy(String from, String to) {
		return write(to, read(from));
	}

	Acme append(String path, String text) {
		return write(path, read(path) + text);
	}

	Acme driver(String name) {
		return replace("OSGI-INF/driver.xml", "AcmeDrivers", name);
	}

	String read(String path) {
		try {
			return Files.readString(folder.resolve(path));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	Acme write(String path, String text) {
		try {
			Path file = folder.resolve(path);
			Files.createDirectories(file.getParent());
			Files.writeString(file, text);
			return this;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The classes lie where a tool puts them, and nowhere where the kit's own class loader finds them for the bundle. */
	private void copyClasses() {
		try (Stream<Path> classes = Files.list(Path.of(AcmeDrivers.class.getResource("").toURI()))) {
			Path target = Files.createDirectories(folder.resolve("bin/org/acme/driver"));
			for (Path file : classes.filter(name -> name.toString().endsWith(".class")).toList()) {
				Files.copy(file, target.resolve(file.getFileName()));
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} catch (URISyntaxException e) {
			throw new IllegalStateException(e);
		}
	}
}
