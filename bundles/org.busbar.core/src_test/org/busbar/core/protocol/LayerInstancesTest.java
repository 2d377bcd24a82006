package org.busbar.core.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.busbar.api.protocol.Layer;
import org.busbar.can.dbc.Dbc;
import org.busbar.can.dbc.DbcMessage;
import org.busbar.can.dbc.DbcReader;
import org.busbar.can.dbc.DbcResult;
import org.junit.jupiter.api.Test;

class LayerInstancesTest {

	private static final String TEXT = """
			VERSION ""
			BU_: Battery Inverter
			BO_ 849 Limits: 8 Battery
			 SG_ CVL : 0|16@1+ (0.1,0) [0|6553.5] "V" Inverter
			 SG_ Hot : 16|1@1+ (1,0) [0|1] "" Inverter
			 SG_ Other : 24|8@1+ (1,0) [0|255] "" Inverter
			BA_DEF_ SG_ "BusbarQuantity" STRING ;
			BA_DEF_DEF_ "BusbarQuantity" "";
			BA_ "BusbarQuantity" SG_ 849 CVL "limit.charge.voltage;prio=2";
			BA_ "BusbarQuantity" SG_ 849 Hot "alarm.over-temperature==1";
			""";

	private static Dbc dbc() throws IOException {
		return ((DbcResult.Read) DbcReader.read(new ByteArrayInputStream(TEXT.getBytes(StandardCharsets.UTF_8)), "test.dbc")).dbc();
	}

	private static Layer layer(int first, int instances, int step) {
		return new Layer("test.dbc", "", "", first, instances, step);
	}

	@Test
	void oneInstanceAtItsPlaceIsTheFileItself() throws IOException {
		Dbc dbc = dbc();
		assertSame(dbc, LayerInstances.expand(dbc, new Layer("test.dbc", "", "")));
	}

	@Test
	void oneInstanceElsewhereKeepsItsNames() throws IOException {
		List<DbcMessage> messages = LayerInstances.expand(dbc(), layer(3, 1, 16)).messages();
		assertEquals(List.of("Limits"), messages.stream().map(DbcMessage::name).toList());
		assertEquals(849 + 48, messages.getFirst().id());
		assertEquals("limit.charge.voltage;prio=2", messages.getFirst().signal("CVL").orElseThrow().attribute("BusbarQuantity").orElseThrow());
	}

	@Test
	void everyInstanceHasItsOwnIdentifierAndName() throws IOException {
		List<DbcMessage> messages = LayerInstances.expand(dbc(), layer(1, 3, 4)).messages();
		assertEquals(List.of("Limits_1", "Limits_2", "Limits_3"), messages.stream().map(DbcMessage::name).toList());
		assertEquals(List.of(853, 857, 861), messages.stream().map(DbcMessage::id).toList());
		assertEquals(List.of("Limits_1", "Limits_2", "Limits_3"), LayerInstances.names(dbc(), layer(1, 3, 4)).toList());
	}

	@Test
	void numbersComeFromTheFirstInstanceAndFlagsFromAny() throws IOException {
		DbcMessage second = LayerInstances.expand(dbc(), layer(0, 2, 1)).messages().get(1);
		assertEquals("limit.charge.voltage;prio=6", second.signal("CVL").orElseThrow().attribute("BusbarQuantity").orElseThrow());
		assertEquals("alarm.over-temperature==1", second.signal("Hot").orElseThrow().attribute("BusbarQuantity").orElseThrow());
		assertEquals("", second.signal("Other").orElseThrow().attribute("BusbarQuantity").orElseThrow());
	}

	@Test
	void anIdentifierThatDoesNotExistIsNamed() throws IOException {
		assertEquals(Optional.empty(), LayerInstances.impossible(dbc(), layer(0, 16, 64)));
		assertTrue(LayerInstances.impossible(dbc(), layer(0, 16, 128)).isPresent());
	}
}
