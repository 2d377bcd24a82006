package org.busbar.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.busbar.api.catalogue.Device;
import org.busbar.api.catalogue.Setting;
import org.busbar.api.protocol.Role;
import org.busbar.api.quantity.Quantity;
import org.busbar.api.wiring.Hazard;
import org.busbar.api.wiring.Socket;
import org.busbar.core.arming.Nameplate;
import org.busbar.core.catalogue.LoadedProtocol;
import org.busbar.core.export.CrimpList;
import org.busbar.core.export.LeadStandard;
import org.busbar.core.export.ReportTable;
import org.busbar.core.export.Severity;
import org.busbar.core.export.WiringTables;
import org.busbar.core.export.WiringText;
import org.busbar.core.protocol.EffectiveProtocol;
import org.busbar.core.quantity.MappedSignal;
import org.busbar.core.wiring.Cable;
import org.busbar.core.wiring.CableEnd;
import org.busbar.core.wiring.Tap;
import org.busbar.sim.battery.SimulatedBattery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is dangerous about the facts themselves, where no other test of the shipped data holds it ({@link ShippedWiringTest} has D2 to D4, D9, D11 to D14 and
 * D16). The numbers are those of the list of cautions that overrules all other references.
 */
class CautionsTest {

	private static final double HIGHEST_CHARGE_VOLTAGE = 57.6;
	private static final String START_VALUE = "GenSigStartValue";
	private static final Pattern AUTOMATION_LENGTH = Pattern.compile("\\b(100|27\\.5|5\\.5) m\\b");
	private static final Pattern VOLTS = Pattern.compile("(\\d+(?:\\.\\d+)?) V\\b");

	private static Device brand(String id) {
		return Shipped.catalogue().brand(id).orElseThrow();
	}

	private static Stream<Device> devices() {
		return Stream.of(Shipped.catalogue().brands(), Shipped.catalogue().batteries(), Shipped.catalogue().computers()).flatMap(List::stream);
	}

	private static CableEnd weco() {
		Device weco = Shipped.catalogue().battery("weco").orElseThrow();
		return CableEnd.at(weco, weco.socket("bms-can").orElseThrow());
	}

	private static List<Cable> toWeco() {
		List<Cable> cables = new ArrayList<>();
		for (Device brand : Shipped.catalogue().brands()) {
			for (Socket socket : brand.sockets()) {
				cables.add(Cable.between(CableEnd.at(brand, socket), weco()));
			}
		}
		return cables;
	}

	private static Optional<Tap> tap(Cable cable) {
		return Tap.of(cable, id -> Shipped.catalogue().protocol(id).map(LoadedProtocol::descriptor));
	}

	private static String text(Cable cable) {
		return WiringText.write(cable, LeadStandard.T568B, tap(cable)).replaceAll("\\s+", " ");
	}

	/** D1: the computed table itself says it, beside the hazards in words. */
	@ParameterizedTest
	@CsvSource({"victron,ve-can", "victron,bms-can", "schneider,xanbus", "deye,bms-485-can", "deye,can", "voltronic,bms", "phocos,bms", "generic,rj45"})
	void aStraightLeadIsMarkedAsDamage(String brand, String socket) {
		Device device = brand(brand);
		Cable cable = Cable.between(CableEnd.at(device, device.socket(socket).orElseThrow()), weco());
		ReportTable mistakes = WiringTables.of(cable, LeadStandard.T568B).stream().filter(table -> table.id().equals("mistakes")).findFirst().orElseThrow();
		assertEquals(Optional.of(Severity.DAMAGE), mistakes.rows().getFirst().severity());
	}

	@ParameterizedTest
	@CsvSource({"15 V on CAN-H and CAN-L", "into VE.Can perhaps a supply on CAN-L and a ground on CAN-H",
			"into ComSyncIn of a Sunny Island the battery's GND on SYNC"})
	void wecosSocketNamesWhatAStraightLeadDestroys(String words) {
		Hazard hazard = weco().socket().hazards().stream().filter(one -> one.id().equals("straight-lead")).findFirst().orElseThrow();
		assertEquals(Hazard.Level.DAMAGE, hazard.level());
		assertTrue(hazard.text().contains(words), hazard::text);
	}

	/** D5, D10: what is measured first, the plugs of 100 ohm, and the makers' lengths; no length of automation cabling. */
	@Test
	void everyCanCableTellsTerminatorsAndLengthForBatteries() {
		for (Cable cable : toWeco()) {
			if (!cable.made().isEmpty()) {
				String text = text(cable);
				assertTrue(text.contains("0 V between CAN-H and CAN-L: 60 ohm is right") && text.contains("plugs of 100 ohm: there 50 ohm is right"), text);
				assertTrue(text.contains("10 m at the most") && text.contains("stub to the converter short (ISO 11898-2: 0.3 m)"), text);
				assertFalse(AUTOMATION_LENGTH.matcher(text).find(), text);
			}
		}
		String sunnyIsland = Shipped.catalogue().protocol("sma.sunny-island").orElseThrow().descriptor().notes();
		assertTrue(sunnyIsland.contains("50 ohm is right") && sunnyIsland.contains("SYNC"), sunnyIsland);
	}

	/** D6, D7: whatever stops the simulated battery, it stops with a current of 0 A at its usual voltage. */
	@ParameterizedTest
	@EnumSource(names = {"ALARM_OVER_VOLTAGE", "ALARM_GENERAL", "ALARM_CHARGE_UNDER_TEMPERATURE"})
	void theSimulatedBatteryNeverStopsByALowChargeVoltage(Quantity alarm) {
		for (double soc : new double[]{0, 50, 100}) {
			SimulatedBattery battery = new SimulatedBattery(1, 16, 100, soc, 25, EnumSet.of(alarm));
			assertEquals(56, battery.quantity(Quantity.LIMIT_CHARGE_VOLTAGE), 1e-9);
			assertEquals(0, battery.quantity(Quantity.LIMIT_CHARGE_CURRENT));
		}
	}

	/** D7, D17: where nothing is given a frame holds the start values: no limit, and no request for a forced charge, is among them. */
	@Test
	void noStartValueIsALimitOrAForcedCharge() {
		Set<Quantity> orders = EnumSet.of(Quantity.LIMIT_CHARGE_VOLTAGE, Quantity.LIMIT_CHARGE_CURRENT, Quantity.LIMIT_DISCHARGE_CURRENT,
				Quantity.REQUEST_CHARGE_FORCE, Quantity.REQUEST_CHARGE_FULL);
		int checked = 0;
		for (EffectiveProtocol protocol : Shipped.everyProtocol()) {
			for (MappedSignal signal : protocol.mappings()) {
				if (orders.contains(signal.quantity()) && signal.message().message().sender().equals(Role.BATTERY.node())) {
					checked++;
					assertTrue(signal.signal().signal().attribute(START_VALUE).filter(start -> Double.parseDouble(start) != 0).isEmpty(), signal::source);
				}
			}
		}
		assertTrue(checked > 50, "Signals: " + checked);
	}

	/** D17: both bits of 0x35C are decoded and never written, in every variant that has them. */
	@Test
	void theBitsThatStartAChargeFromTheGridAreNeverWritten() {
		List<String> bits = new ArrayList<>();
		for (EffectiveProtocol protocol : Shipped.everyProtocol()) {
			for (MappedSignal signal : protocol.mappings()) {
				boolean pylontech = signal.message().message().id() == 0x35C && !protocol.descriptor().id().startsWith("deye");
				if (pylontech && signal.quantity() == Quantity.REQUEST_CHARGE_FORCE) {
					bits.add(signal.source());
					assertTrue(signal.mapping().decodeOnly(), signal::source);
				}
			}
		}
		assertTrue(bits.size() >= 10, bits::toString);
		for (boolean full : new boolean[]{true, false}) {
			assertEquals(0, new SimulatedBattery(1, 16, 100, full ? 100 : 0, 25, Set.of()).quantity(Quantity.REQUEST_CHARGE_FORCE));
		}
	}

	/** D8: neither "fine" nor "fatal". */
	@Test
	void whatAZeroOfTheFineStateOfChargeDoesIsNotKnown() {
		String notes = Shipped.catalogue().protocol("sma.sunny-island").orElseThrow().descriptor().notes();
		assertTrue(notes.contains("Whether zeros do harm is not known"), notes);
	}

	/** D15: no value that is to be set, and none that stands for an example, is above 57.6 V. */
	@Test
	void nothingAsksForMoreThanTheHighestChargeVoltage() {
		for (Device device : devices().toList()) {
			for (Setting setting : device.settings()) {
				Matcher volts = VOLTS.matcher(setting.value());
				while (volts.find()) {
					assertTrue(Double.parseDouble(volts.group(1)) <= HIGHEST_CHARGE_VOLTAGE, device.id() + ' ' + setting.id() + ": " + setting.value());
				}
			}
		}
		assertTrue(Nameplate.parse(Nameplate.FORM).chargeVoltage() <= HIGHEST_CHARGE_VOLTAGE);
	}

	/** D18: whatever WeCo is wired to, only pins 1 to 3 get a contact, the other conductors are cut back, and no eight wires are tapped. */
	@Test
	void pinsFourToEightOfWecoAreCutBack() {
		int made = 0;
		for (Cable cable : toWeco()) {
			CrimpList list = CrimpList.of(cable, LeadStandard.T568B);
			List<Integer> contacts = list.plugs().getLast().contacts().stream().map(CrimpList.Contact::pin).toList();
			assertTrue(Set.of(1, 2, 3).containsAll(contacts), cable.inverter()::title);
			assertEquals(8, contacts.size() + list.cutBack().size(), cable.inverter()::title);
			if (!contacts.isEmpty()) {
				made++;
				String text = text(cable);
				assertTrue(text.contains("Cut back and insulate at both ends: ") && text.contains("no straight eight-wire splitter"), text);
			}
		}
		assertTrue(made >= 7, "Cables: " + made);
	}

	/** D20: where nobody says what the loss of the battery does, that is said. */
	@ParameterizedTest
	@ValueSource(strings = {"deye", "kehua", "phocos", "studer", "tbb", "voltronic", "zcs", "generic"})
	void anUnknownLossIsPrintedAsUnknown(String brand) {
		for (Socket socket : brand(brand).sockets()) {
			Optional<Tap> tap = tap(Cable.between(CableEnd.at(brand(brand), socket), weco()));
			assertTrue(tap.isEmpty() || tap.get().unknowns().stream().anyMatch(unknown -> unknown.id().equals("loss")), socket.id());
			assertTrue(tap.isEmpty() || text(Cable.between(CableEnd.at(brand(brand), socket), weco())).contains("- Not known: "), socket.id());
		}
	}
}
