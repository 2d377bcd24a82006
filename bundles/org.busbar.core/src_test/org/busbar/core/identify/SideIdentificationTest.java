package org.busbar.core.identify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.busbar.api.fact.Confidence;
import org.busbar.api.protocol.Layer;
import org.busbar.api.protocol.ProtocolDescriptor;
import org.busbar.api.protocol.ProtocolOption;
import org.busbar.api.protocol.Role;
import org.busbar.api.protocol.Signature;
import org.busbar.can.Frame;
import org.busbar.can.FrameFlags;
import org.busbar.can.dbc.Dbc;
import org.busbar.can.dbc.DbcReader;
import org.busbar.can.dbc.DbcResult;
import org.busbar.core.catalogue.Catalogue;
import org.busbar.core.catalogue.LoadedProtocol;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Which end speaks what: golden vectors, options, and whatever else may come. */
class SideIdentificationTest {

	private static final Catalogue CATALOGUE = Vectors.catalogue();
	private static final SideIdentification IDENTIFICATION = new SideIdentification(CATALOGUE.protocols());
	private static final Map<String, List<Frame>> VECTORS = Vectors.all();

	/** A line of the tables. */
	private record Row(String vector, List<String> expected) {
	}

	private static List<Row> rows(String file) throws IOException {
		return Files.readAllLines(Vectors.FOLDER.resolve(file)).stream().filter(line -> !line.startsWith("#") && !line.isBlank()).map(line -> {
			String[] cells = line.split(",", -1);
			return new Row(cells[0].strip(), List.of(cells[1].strip(), cells[2].strip()));
		}).toList();
	}

	private static List<Side> sides(String vector) {
		return IDENTIFICATION.sides(Vectors.heard(VECTORS.get(vector)));
	}

	@TestFactory
	Stream<DynamicTest> recognisesOrNamesAmbiguous() throws IOException {
		return rows("identify.csv").stream().map(row -> dynamicTest(row.vector(), () -> {
			List<Side> sides = sides(row.vector());
			assertEquals(List.of(Role.BATTERY, Role.INVERTER), sides.stream().map(Side::sender).toList());
			for (int i = 0; i < sides.size(); i++) {
				check(row.expected().get(i), sides.get(i));
			}
		}));
	}

	private static void check(String expected, Side side) {
		String id = expected.replaceFirst("^[=~]", "");
		if (expected.isEmpty()) {
			assertEquals(List.of(), side.candidates());
		} else if (expected.equals("?")) {
			assertTrue(side.ambiguity().isPresent(), side::toString);
		} else if (side.ambiguity().isPresent()) {
			assertFalse(expected.startsWith("="), side::toString);
			assertTrue(side.ambiguity().get().protocols().contains(id), side::toString);
		} else {
			assertFalse(expected.startsWith("~"), side::toString);
			assertEquals(id, side.clear().orElseThrow().id(), side::toString);
		}
	}

	@Test
	void noVectorIsSkipped() throws IOException {
		Set<String> listed = new TreeSet<>(rows("identify.csv").stream().map(Row::vector).toList());
		assertEquals(new TreeSet<>(VECTORS.keySet()), listed);
	}

	@Test
	void saysWhy() {
		Side battery = sides("pyl-us5000-v1.2").getFirst();
		Fit best = battery.clear().orElseThrow();
		assertTrue(best.reasons().containsAll(List.of("Knows 6 of 6 messages.", "0x359 ProtectionAlarm is there (+0.3).",
				"0x359 ProtectionAlarm: Signature is \"PN\" (+0.4).")), best::toString);
		assertTrue(best.score() > 0.8 && best.score() <= 1, best::toString);
		Side single = sides("pyl-us2000c-1").getFirst();
		assertTrue(single.ambiguity().orElseThrow().text().startsWith("Only 0x351 was heard from this end"), single::toString);
		assertTrue(single.ambiguity().orElseThrow().next().contains("0x359 ProtectionAlarm from the battery with Signature = PN"), single::toString);
		Side mixed = sides("ecoworthy-cubix100").getFirst();
		assertTrue(mixed.ambiguity().orElseThrow().text().startsWith("The messages are a mixture"), mixed::toString);
		assertEquals(Map.of("frames", "pylon-mixed"), mixed.candidates().getFirst().options());
		assertEquals("victron.bms-can frames=pylon-mixed", mixed.candidates().getFirst().name());
		Side discover = sides("discover-aes").getFirst();
		assertTrue(discover.ambiguity().orElseThrow().text().contains("does not go with Voltage 5.22 V"), discover::toString);
		Side emulator = sides("diybms-87-signbug").getFirst();
		assertTrue(emulator.candidates().getFirst().reasons().contains("0x351 Limits: DischargeCurrentLimit would be -10 A, which cannot be."),
				emulator::toString);
	}

	@Test
	void knowsNothingOfSilenceAndNamesForeignTraffic() {
		for (Side side : IDENTIFICATION.sides(List.of())) {
			assertEquals(new Side(side.sender(), 0, List.of(), Optional.empty()), side);
		}
		Side foreign = IDENTIFICATION.sides(List.of(new Heard(new Frame(0, 0x7FE, 0, 8, 0)))).getFirst();
		assertEquals(List.of(), foreign.candidates());
		assertEquals("No installed protocol knows 0x7FE.", foreign.ambiguity().orElseThrow().text());
	}

	/** The same frames give the same answer, however the messages are ordered. */
	@Test
	void isDeterministic() {
		SideIdentification reversed = new SideIdentification(CATALOGUE.protocols().reversed());
		VECTORS.values().forEach(frames -> {
			List<Heard> heard = Vectors.heard(frames);
			assertEquals(texts(IDENTIFICATION.sides(heard)), texts(reversed.sides(heard.reversed())));
		});
	}

	private static List<String> texts(List<Side> sides) {
		return sides.stream().flatMap(side -> Stream.concat(Stream.of(side.sender() + " " + side.ambiguity()),
				side.candidates().stream().map(fit -> fit.name() + fit.score() + fit.reasons()))).toList();
	}

	@Test
	void takesWhateverComes() {
		Random random = new Random(4711);
		Set<Integer> known = new HashSet<>();
		CATALOGUE.protocols().forEach(protocol -> protocol.layers().values().forEach(dbc -> dbc.messages().forEach(message -> known.add(message.key()))));
		List<Integer> keys = List.copyOf(new TreeSet<>(known));
		for (int round = 0; round < 100; round++) {
			List<Heard> heard = new ArrayList<>();
			for (int i = random.nextInt(40); i > 0; i--) {
				int key = random.nextBoolean() ? keys.get(random.nextInt(keys.size())) : random.nextInt();
				int flags = (key < 0 ? FrameFlags.EXTENDED : 0) | (random.nextInt(8) == 0 ? random.nextInt(64) & ~FrameFlags.EXTENDED : 0);
				int id = key & (key < 0 ? 0x1FFF_FFFF : 0x7FF);
				heard.add(new Heard(new Frame(random.nextLong(), id, flags, random.nextInt(9), random.nextLong()), 1 + random.nextInt(50),
						random.nextLong() >>> 20, 0));
			}
			for (Side side : IDENTIFICATION.sides(heard)) {
				double before = 1;
				for (Fit fit : side.candidates()) {
					assertTrue(fit.score() >= 0 && fit.score() <= before, side::toString);
					assertFalse(fit.reasons().isEmpty(), side::toString);
					before = fit.score();
				}
			}
		}
	}

	/** Pack and cells in either byte order, as some high voltage batteries have it. */
	private static LoadedProtocol ordered() throws IOException {
		List<Layer> layers = List.of(new Layer("little", "byte-order", "little"), new Layer("big", "byte-order", "big"));
		ProtocolOption option = new ProtocolOption("byte-order", "Byte order",
				List.of(new ProtocolOption.Value("little", "low byte first"), new ProtocolOption.Value("big", "high byte first")), "little");
		ProtocolDescriptor descriptor = new ProtocolDescriptor("test.ordered", "Ordered", "1", Confidence.ONE, List.of(500_000), false, layers, List.of(option),
				List.of(), List.of(new Signature(Signature.Kind.PRESENT, "Pack", "", 0.3)), "", List.of());
		return new LoadedProtocol(descriptor, Map.of("little", dbc("%d|16@1+", 0, 16), "big", dbc("%d|16@0+", 7, 23)));
	}

	private static Dbc dbc(String layout, int first, int second) throws IOException {
		String one = layout.formatted(first);
		String two = layout.formatted(second);
		String text = """
				VERSION ""
				BU_: Battery Inverter
				BO_ 2147500560 Pack: 8 Battery
				 SG_ Voltage : %1$s (0.1,0) [0|0] "V" Inverter
				 SG_ Soc : %2$s (1,0) [0|0] "%%" Inverter
				BO_ 2147500592 Cells: 8 Battery
				 SG_ Highest : %1$s (0.001,0) [0|0] "V" Inverter
				 SG_ Lowest : %2$s (0.001,0) [0|0] "V" Inverter
				BA_DEF_ SG_ "BusbarQuantity" STRING;
				BA_DEF_DEF_ "BusbarQuantity" "";
				BA_ "BusbarQuantity" SG_ 2147500560 Voltage "battery.voltage";
				BA_ "BusbarQuantity" SG_ 2147500560 Soc "battery.soc";
				BA_ "BusbarQuantity" SG_ 2147500592 Highest "cell.voltage.max";
				BA_ "BusbarQuantity" SG_ 2147500592 Lowest "cell.voltage.min";
				""".formatted(one, two);
		DbcResult read = DbcReader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "test.dbc");
		return assertInstanceOf(DbcResult.Read.class, read).dbc();
	}

	private static Heard extended(int id, long payload) {
		return new Heard(new Frame(0, id, FrameFlags.EXTENDED, 8, payload));
	}

	@Test
	void choosesTheOptionsThatFit() throws IOException {
		SideIdentification identification = new SideIdentification(List.of(ordered()));
		// 246.9 V, 46 %, 3.295 V, 3.290 V
		List<Heard> little = List.of(extended(0x4210, 0x002E_09A5L), extended(0x4230, 0x0CDA_0CDFL));
		List<Heard> big = List.of(extended(0x4210, 0x2E00_A509L), extended(0x4230, 0xDA0C_DF0CL));
		Fit usual = identification.sides(little).getFirst().clear().orElseThrow();
		assertEquals("test.ordered", usual.name());
		assertTrue(usual.reasons().contains("byte-order=little (low byte first) fits better than big."), usual::toString);
		Fit other = identification.sides(big).getFirst().clear().orElseThrow();
		assertEquals("test.ordered byte-order=big", other.name());
		assertTrue(other.reasons().contains("byte-order=big (high byte first) fits better than little."), other::toString);
		Fit open = identification.sides(List.of(extended(0x4210, 0))).getFirst().candidates().getFirst();
		assertTrue(open.reasons().contains("The bus does not tell byte-order apart (little, big); little is assumed."), open::toString);
	}

	/** The combinations of options that are tried do not grow with an option that nobody reads. */
	@Test
	void leavesOutOptionsThatChangeNoLayer() throws IOException {
		Fit fit = IDENTIFICATION.sides(Vectors.heard(VECTORS.get("pylontech-hv-example"))).getFirst().clear().orElseThrow();
		assertTrue(fit.reasons().stream().noneMatch(reason -> reason.contains("address")), fit::toString);
		assertTrue(fit.reasons().stream().anyMatch(reason -> reason.contains("byte-order=little")), fit::toString);
	}

	/** Pylontech sends once a second; what comes ten times as often speaks against it. */
	@Test
	void looksAtPeriods() {
		List<Heard> usual = new ArrayList<>();
		List<Heard> hurried = new ArrayList<>();
		for (Frame frame : VECTORS.get("pyl-us5000-v1.2")) {
			usual.add(new Heard(frame, 20, 1_000_000_000L, 0));
			hurried.add(new Heard(frame, 20, 100_000_000L, 0));
		}
		Fit expected = IDENTIFICATION.sides(usual).getFirst().candidates().getFirst();
		Fit fast = IDENTIFICATION.sides(hurried).getFirst().candidates().getFirst();
		assertTrue(fast.score() < expected.score(), () -> fast + " " + expected);
		assertTrue(fast.reasons().contains("0x351 Limits comes every 0.1 s instead of every 1 s."), fast::toString);
	}
}
