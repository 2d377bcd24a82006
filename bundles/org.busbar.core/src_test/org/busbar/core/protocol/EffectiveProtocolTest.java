package org.busbar.core.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.busbar.can.FrameFlags;
import org.busbar.can.dbc.Dbc;
import org.busbar.can.dbc.DbcMessage;
import org.busbar.can.dbc.DbcNode;
import org.busbar.can.dbc.DbcReader;
import org.busbar.can.dbc.DbcResult;
import org.busbar.can.dbc.DbcWriter;
import org.busbar.core.catalogue.LoadedProtocol;
import org.busbar.core.quantity.MappedSignal;
import org.junit.jupiter.api.Test;

class EffectiveProtocolTest {

	private static final String BASE = """
			BO_ 849 Limits: 8 Battery
			 SG_ Charge : 0|16@1+ (0.1,0) [0|6553.5] "V" Inverter

			BO_ 880 Name: 8 Battery
			 SG_ NamePart : 0|64@1+ (1,0) [0|0] "" Inverter
			""";
	private static final String BASE_ATTRIBUTES = """
			BA_ "GenMsgCycleTime" BO_ 849 1000;
			BA_ "BusbarQuantity" SG_ 849 Charge "limit.charge.voltage";
			BA_ "BusbarEncoding" SG_ 880 NamePart 1;
			VAL_ 849 Charge 0 "none" ;
			""";
	private static final String MIXED = """
			BO_ 880 Cells: 8 Battery
			 SG_ Highest : 0|16@1+ (1,0) [0|65535] "mV" Inverter

			BO_ 2147484528 Extended: 2 Battery
			 SG_ Other : 0|16@1+ (1,0) [0|65535] "" Inverter
			""";
	private static final String MIXED_ATTRIBUTES = """
			BA_ "GenMsgCycleTime" BO_ 880 500;
			BA_ "BusbarQuantity" SG_ 880 Highest "cell.voltage.max*0.001";
			VAL_ 880 Highest 65535 "unknown" ;
			""";

	private final TestProtocol layered = new TestProtocol().option("frames", "plain", "mixed").layer("base.dbc", BASE, BASE_ATTRIBUTES)
			.layer("mixed.dbc", "frames", "mixed", MIXED, MIXED_ATTRIBUTES);

	private static DbcMessage message(EffectiveProtocol protocol, int id, int flags) {
		var codec = protocol.codec().message(id, flags);
		assertNotNull(codec);
		return codec.message();
	}

	@Test
	void theDefaultOptionSelectsItsLayers() {
		EffectiveProtocol protocol = layered.effective();
		assertEquals(Map.of("frames", "plain"), protocol.options());
		assertEquals("Name", message(protocol, 0x370, 0).name());
		assertNull(protocol.codec().message(0x370, FrameFlags.EXTENDED));
		assertEquals(List.of("Limits.Charge"), protocol.mappings().stream().map(MappedSignal::source).toList());
	}

	@Test
	void aLaterLayerReplacesMessagesOfTheSameIdentifierAndKeepsTheRest() {
		EffectiveProtocol protocol = EffectiveProtocol.of(layered.loaded(), Map.of("frames", "mixed"));
		assertEquals(List.of("Limits", "Cells", "Extended"), protocol.dbc().messages().stream().map(DbcMessage::name).toList());
		assertEquals("Cells", message(protocol, 0x370, 0).name());
		assertEquals("500", message(protocol, 0x370, 0).attribute("GenMsgCycleTime").orElseThrow());
		assertEquals("Extended", message(protocol, 0x370, FrameFlags.EXTENDED).name(), "a 29-bit identifier is another one");
		assertEquals("unknown", message(protocol, 0x370, 0).signals().getFirst().labels().get(65535L));
		assertEquals("none", message(protocol, 0x351, 0).signals().getFirst().labels().get(0L));
		assertEquals(List.of("Battery", "Inverter"), protocol.dbc().nodes().stream().map(DbcNode::name).toList());
		assertEquals(List.of("Limits.Charge", "Cells.Highest"), protocol.mappings().stream().map(MappedSignal::source).toList());
	}

	@Test
	void theEffectiveDbcCanBeWrittenAndReadAgain() throws IOException {
		Dbc dbc = EffectiveProtocol.of(layered.loaded(), Map.of("frames", "mixed")).dbc();
		DbcResult again = DbcReader.read(new ByteArrayInputStream(DbcWriter.write(dbc).getBytes(StandardCharsets.UTF_8)), "written.dbc");
		assertEquals(new DbcResult.Read(dbc, List.of()), again);
	}

	@Test
	void anUnknownOptionIsRefusedWithThoseThatExist() {
		String message = assertThrows(ProtocolOptionException.class, () -> EffectiveProtocol.of(layered.loaded(), Map.of("colour", "red"))).getMessage();
		assertTrue(message.contains("colour") && message.contains("frames (plain, mixed)"), message);
	}

	@Test
	void anUnknownValueIsRefusedWithThoseThatExist() {
		String message = assertThrows(ProtocolOptionException.class, () -> EffectiveProtocol.of(layered.loaded(), Map.of("frames", "red"))).getMessage();
		assertTrue(message.contains("red") && message.contains("plain, mixed"), message);
	}

	@Test
	void aMappingThatCannotBeUsedIsAProblemAndTheOthersCount() {
		EffectiveProtocol protocol = new TestProtocol().layer("base.dbc", """
				BO_ 1 Frame: 8 Battery
				 SG_ Good : 0|8@1+ (1,0) [0|0] "" Inverter
				 SG_ Unknown : 8|8@1+ (1,0) [0|0] "" Inverter
				 SG_ Malformed : 16|8@1+ (1,0) [0|0] "" Inverter
				 SG_ NoText : 24|8@1+ (1,0) [0|0] "" Inverter
				 SG_ NoList : 32|8@1+ (1,0) [0|0] "" Inverter
				""", """
				BA_ "BusbarQuantity" SG_ 1 Good "battery.soc";
				BA_ "BusbarQuantity" SG_ 1 Unknown "battery.colour";
				BA_ "BusbarQuantity" SG_ 1 Malformed "battery.soh*";
				BA_ "BusbarQuantity" SG_ 1 NoText "battery.manufacturer;ascii";
				BA_ "BusbarQuantity" SG_ 1 NoList "battery.cycles";
				BA_ "BusbarNotAvailable" SG_ 1 NoList "none";
				""").effective();
		assertEquals(List.of("Frame.Good"), protocol.mappings().stream().map(MappedSignal::source).toList());
		assertEquals(List.of("Unknown", "Malformed", "NoText", "NoList"), protocol.problems().stream().map(MappingProblem::signal).toList());
		assertEquals("Frame", protocol.problems().getFirst().message());
		assertTrue(protocol.problems().getFirst().text().contains("battery.colour"));
	}

	@Test
	void aLayerOfSeveralOptionsCountsOnlyWhenAllAgree() {
		LoadedProtocol protocol = new TestProtocol().option("order", "little", "big").option("offset", "30k", "none").layer("base.dbc", BASE, BASE_ATTRIBUTES)
				.layer("both.dbc", "order offset", "big none", MIXED, MIXED_ATTRIBUTES).loaded();
		assertEquals("Name", message(EffectiveProtocol.of(protocol, Map.of()), 880, 0).name());
		assertEquals("Name", message(EffectiveProtocol.of(protocol, Map.of("order", "big")), 880, 0).name());
		assertEquals("Name", message(EffectiveProtocol.of(protocol, Map.of("offset", "none")), 880, 0).name());
		assertEquals("Cells", message(EffectiveProtocol.of(protocol, Map.of("order", "big", "offset", "none")), 880, 0).name());
	}
}
