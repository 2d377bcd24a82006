package org.busbar.converter.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.busbar.api.channel.Capabilities;
import org.busbar.api.channel.ConverterProbe.Answer;
import org.busbar.converter.emulator.EmulatedDevice;
import org.busbar.converter.emulator.Firmware;
import org.busbar.converter.emulator.GvretDevice;
import org.busbar.converter.emulator.NothingSent;
import org.busbar.converter.emulator.SeeedDevice;
import org.busbar.converter.emulator.SlcanDevice;
import org.busbar.converter.gvret.GvretConverter;
import org.busbar.converter.seeed.SeeedConverter;
import org.busbar.converter.slcan.SlcanConverter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("long")
class ProbeTest implements NothingSent {

	private static Answer probe(LineConverter converter, EmulatedDevice device) throws IOException {
		converter.link(device);
		Answer answer = converter.probe("/dev/ttyACM0");
		assertTrue(device.free(), "The port is free again");
		return answer;
	}

	@ParameterizedTest
	@CsvSource({"LAWICEL, 'SLCAN, LAWICEL', PROVEN", "ESP32RET, 'SLCAN, ESP32RET (LAWICEL)', PROVEN", "CANABLE, 'SLCAN, CANable', CLAIMED",
			"CANABLE2, 'SLCAN, CANable 2', CLAIMED", "CANABLE25, 'SLCAN, CANable 2.5', CLAIMED", "WEACT, 'SLCAN, WeActStudio', PROVEN"})
	void everyFirmwareIsKnownByWhatItSaysAndOnlyAskedForThat(Firmware firmware, String title, Capabilities.Proof proof) throws IOException {
		SlcanDevice device = new SlcanDevice(firmware);
		Answer.Known known = assertInstanceOf(Answer.Known.class, probe(new SlcanConverter(), device));
		assertEquals(title, known.title());
		assertEquals("slcan:/dev/ttyACM0", known.uri());
		assertEquals(proof, known.listenOnly());
		assertTrue(known.notes().stream().anyMatch(note -> note.contains("500000")), known::toString);
		assertTrue(List.of("", "V", "N").containsAll(device.commands), device.commands::toString);
	}

	@Test
	void whatIsFoundInANetworkIsOpenedThere() throws IOException {
		SlcanConverter converter = new SlcanConverter();
		converter.activate(Map.of("busbar.scheme", "slcan+tcp"));
		Answer.Known known = assertInstanceOf(Answer.Known.class, probe(converter, new SlcanDevice(Firmware.LAWICEL)));
		assertEquals("slcan+tcp:/dev/ttyACM0", known.uri());
	}

	@ParameterizedTest
	@CsvSource({"UNKNOWN, Hello", "CANDAPTER, <06>"})
	void whatAnswersOtherwiseIsSomethingElse(Firmware firmware, String heard) throws IOException {
		SlcanDevice device = new SlcanDevice(firmware);
		Answer.Other other = assertInstanceOf(Answer.Other.class, probe(new SlcanConverter(), device));
		assertTrue(other.heard().contains(heard), other::heard);
		assertTrue(List.of("", "V").containsAll(device.commands), device.commands::toString);
	}

	@Test
	void whatSaysNothingIsSilent() throws IOException {
		assertEquals(new Answer.Silent(), probe(new SlcanConverter(), new SlcanDevice(Firmware.SILENT)));
		GvretDevice silent = new GvretDevice();
		silent.answering = false;
		assertEquals(new Answer.Silent(), probe(new GvretConverter(), silent));
	}

	@ParameterizedTest
	@ValueSource(strings = {"slcan", "gvret", "seeed"})
	void whatTalksByItselfIsNotAsked(String kind) throws IOException {
		SlcanDevice meter = new SlcanDevice(Firmware.SILENT);
		meter.talk = "12.34 V\r\n".getBytes(StandardCharsets.US_ASCII);
		LineConverter converter = switch (kind) {
			case "slcan" -> new SlcanConverter();
			case "gvret" -> new GvretConverter();
			default -> new SeeedConverter();
		};
		assertEquals(new Answer.Other("12.34 V<0D><0A>"), probe(converter, meter));
		assertEquals(List.of(), meter.written());
	}

	@Test
	void aConverterThatWasLeftOpenIsKnownAmongItsFrames() throws IOException {
		SlcanDevice device = new SlcanDevice(Firmware.LAWICEL);
		device.talk = "t1001AA\rt1011BB\rt10".getBytes(StandardCharsets.US_ASCII);
		Answer.Known known = assertInstanceOf(Answer.Known.class, probe(new SlcanConverter(), device));
		assertTrue(known.notes().getLast().contains("another program left it"), known::toString);
	}

	@Test
	void gvretIsKnownByItsKeepAlive() throws IOException {
		GvretDevice device = new GvretDevice();
		Answer.Known known = assertInstanceOf(Answer.Known.class, probe(new GvretConverter(), device));
		assertEquals("gvret:/dev/ttyACM0", known.uri());
		assertTrue(known.notes().getFirst().contains("618"), known::toString);
		assertEquals(List.of(9, 7), device.commands);
	}

	@Test
	void aSeeedAnalyserIsKnownByItsStatus() throws IOException {
		SeeedDevice device = new SeeedDevice();
		Answer.Known known = assertInstanceOf(Answer.Known.class, probe(new SeeedConverter(), device));
		assertEquals(Capabilities.Proof.CLAIMED, known.listenOnly());
		assertTrue(known.notes().getFirst().contains("7 receive and 9 transmit"), known::toString);
		assertEquals(1, device.questions);
		assertEquals("", device.setUp());
	}

	@Test
	void aPortThatIsNotThereIsToldByItsLink() {
		SlcanDevice device = new SlcanDevice(Firmware.LAWICEL);
		device.unplug();
		assertThrows(IOException.class, () -> probe(new SlcanConverter(), device));
	}
}
