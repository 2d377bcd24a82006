package org.busbar.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.busbar.api.catalogue.Device;
import org.busbar.api.fact.Confidence;
import org.busbar.api.wiring.Assignment;
import org.busbar.api.wiring.Pin;
import org.busbar.api.wiring.Socket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every table of the WeCo BMS Pin Definition Manual MOD_1.2, typed from the manual a second time, stands in the shipped data as it is, and nothing else is
 * said to be from the manual.
 */
class ManualTablesTest {

	private static final String MANUAL = "WECO-PINS";

	/** Brand, socket, signal, pin; in the order of the manual. 0 stands for a dash. */
	private record Row(String brand, String socket, String signal, int pin) {
	}

	private static Stream<Row> table(String brand, String socket, int ground, int canLow, int canHigh) {
		return Stream.of(new Row(brand, socket, "GND", ground), new Row(brand, socket, "CAN-L", canLow), new Row(brand, socket, "CAN-H", canHigh));
	}

	/** The inverter's or the PC's side. The manual does not say which of Deye's two sockets it means, so its table stands at both. */
	private static List<Row> manual() {
		return Stream.of(
				Stream.of(new Row("weco-pc", "monitor", "RS232-RX", 2), new Row("weco-pc", "monitor", "RS232-TX", 3),
						new Row("weco-pc", "monitor", "RS232-GND", 5)),
				table("deye", "bms-485-can", 2, 5, 4), table("deye", "can", 2, 5, 4),
				table("phocos", "bms", 0, 7, 6),
				table("voltronic", "bms", 0, 7, 6),
				table("tbb", "bms", 0, 5, 4),
				table("victron", "ve-can", 3, 8, 7),
				table("zcs", "com-hv", 0, 8, 7),
				table("schneider", "gateway-26", 12, 14, 16)).flatMap(rows -> rows).filter(row -> row.pin() > 0).toList();
	}

	private static Device brand(String id) {
		return Shipped.catalogue().brand(id).orElseThrow(() -> new AssertionError("No brand " + id));
	}

	private static Socket socket(Device device, String id) {
		return device.socket(id).orElseThrow(() -> new AssertionError("No socket " + id + " of " + device.id()));
	}

	private static Optional<Pin> pin(Socket socket, int number) {
		return socket.pins().stream().filter(pin -> pin.number() == number).findFirst();
	}

	private static boolean ofTheManual(Assignment assignment) {
		return assignment.confidence() == Confidence.MANUAL && assignment.sources().equals(List.of(MANUAL));
	}

	private static List<String> saidByTheManual(Socket socket, int number) {
		return pin(socket, number).stream().flatMap(pin -> pin.assignments().stream()).filter(ManualTablesTest::ofTheManual).map(Assignment::signal).toList();
	}

	@Test
	void everyRowOfTheManualStandsAtTheInverter() {
		for (Row row : manual()) {
			assertEquals(List.of(row.signal()), saidByTheManual(socket(brand(row.brand()), row.socket()), row.pin()), row.toString());
		}
	}

	@Test
	void nothingElseIsSaidToBeFromTheManual() {
		TreeSet<String> said = new TreeSet<>();
		for (Device brand : Stream.concat(Shipped.catalogue().brands().stream(), Shipped.catalogue().computers().stream()).toList()) {
			for (Socket socket : brand.sockets()) {
				for (Pin pin : socket.pins()) {
					for (Assignment assignment : pin.assignments()) {
						assertEquals(assignment.confidence() == Confidence.MANUAL, assignment.sources().contains(MANUAL),
								brand.id() + ' ' + socket.id() + ' ' + pin.number());
						if (ofTheManual(assignment)) {
							said.add(new Row(brand.id(), socket.id(), assignment.signal(), pin.number()).toString());
						}
					}
				}
			}
		}
		assertEquals(new TreeSet<>(manual().stream().map(Row::toString).toList()), said);
	}

	/** CAN-H 1, CAN-L 2 and GND 3 in every table that has a battery's side; 4 to 8 in none. */
	@Test
	void theBatterysSideIsTheSameInEveryTable() {
		Device weco = Shipped.catalogue().battery("weco").orElseThrow();
		Socket can = socket(weco, "bms-can");
		assertEquals(List.of("CAN-H"), saidByTheManual(can, 1));
		assertEquals(List.of("CAN-L"), saidByTheManual(can, 2));
		assertEquals(List.of("GND"), saidByTheManual(can, 3));
		assertEquals(List.of(), IntStream.rangeClosed(4, 8).filter(number -> pin(can, number).orElseThrow().known()).boxed().toList());
		assertEquals(List.of("4k4", "4k4-pro", "5k3"), weco.models().stream().map(model -> model.id()).toList());
		assertTrue(weco.models().stream().allMatch(model -> model.sockets().getFirst().equals("bms-can")));
		for (String lost : List.of("rs232", "rs485-a", "rs485-b")) {
			assertTrue(socket(weco, lost).pins().stream().noneMatch(Pin::known), lost);
		}
	}

	/** Where the picture is lost no pin is invented, and the data say what to measure. */
	@ParameterizedTest
	@CsvSource({"kehua,bms,pins", "studer,xcom-studer,manual-table", "zcs,can-hyd-es,hyd-es-pins", "zcs,com-zss-hp,zss-pins", "weco-pc,can-usb,converter",
			"schneider,insight,insight-pins"})
	void whatALostPictureHeldIsUnknownAndSaysWhatToDo(String brand, String socket, String unknown) {
		assertTrue(socket(brand(brand), socket).pins().stream().noneMatch(Pin::known));
		assertTrue(brand(brand).unknowns().stream().anyMatch(one -> one.id().equals(unknown) && one.action().length() > 20), unknown);
	}

	@ParameterizedTest
	@ValueSource(strings = {"deye", "kehua", "phocos", "schneider", "studer", "tbb", "victron", "voltronic", "zcs"})
	void everySystemOfTheManualHasModelsSettingsAndUnknowns(String brand) {
		Device device = brand(brand);
		assertTrue(!device.models().isEmpty() && !device.settings().isEmpty() && !device.unknowns().isEmpty() && !device.hazards().isEmpty());
		assertTrue(device.models().stream().noneMatch(model -> model.sockets().isEmpty()));
		assertTrue(device.sources().stream().anyMatch(source -> source.key().equals(MANUAL)));
	}

	/** The settings that the manual names. */
	@ParameterizedTest
	@CsvSource({"deye,lithium-00,00", "phocos,battery-type,UEC"})
	void settingsOfTheManualAreThere(String brand, String setting, String value) {
		assertTrue(brand(brand).settings().stream().anyMatch(one -> one.id().equals(setting) && one.value().contains(value)));
	}

	/** "From WeCo Monitor software" stands in four tables. */
	@ParameterizedTest
	@ValueSource(strings = {"deye", "phocos", "tbb", "kehua"})
	void theProtocolIsChosenInWecoMonitor(String brand) {
		assertTrue(brand(brand).settings().stream().anyMatch(setting -> setting.id().equals("battery-protocol") && setting.confidence() == Confidence.MANUAL
				&& (setting.path() + setting.note()).contains("WeCo Monitor")));
	}
}
