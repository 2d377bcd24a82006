package org.busbar.ui.internal.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.busbar.core.monitor.PinCheck;
import org.junit.jupiter.api.Test;

class LinkSetupTest {

	private final LinkSetup setup = new LinkSetup(List.of(new LinkSetup.Battery(Toy.DESCRIPTION, Toy.DEVICE)), true, "Cascina");

	private LinkSetup.Choice socket(String id) {
		return setup.choices().stream().filter(choice -> choice.socket().filter(socket -> socket.id().equals(id)).isPresent()).findFirst().orElseThrow();
	}

	@Test
	void onlyTheLinksOwnSocketIsOffered() {
		assertEquals(List.of("bms-can", "rs485-a", "rs485-b"), setup.choices().stream().filter(choice -> choice.refusal().isPresent())
				.map(choice -> choice.socket().orElseThrow().id()).toList());
		assertEquals(Optional.of(Messages.socket_missing), setup.socketProblem());
		setup.choose(socket("bms-can"));
		assertEquals(Optional.of(Messages.socket_refused), setup.socketProblem());
		assertTrue(socket("bms-can").text().contains("destroys them"), socket("bms-can").text());
		setup.choose(socket("rs232"));
		assertEquals(Optional.empty(), setup.socketProblem());
		assertTrue(socket("rs232").text().contains("idle"), "The hazards of the socket stand there");
	}

	@Test
	void aConsentNeedsTheNameOfTheSite() {
		setup.choose(socket("rs232"));
		setup.site("  ");
		assertEquals(Optional.of(Messages.site_missing), setup.socketProblem());
	}

	@Test
	void theMeterDecides() {
		setup.choose(socket("rs232"));
		assertEquals(Optional.of(Messages.volts_missing), setup.pinProblem());
		setup.volts("about -9");
		assertEquals(Optional.of("\"about -9\" is no voltage. Write it like -9.2."), setup.pinProblem());
		for (String wrong : List.of("2.5", "0", "-4.9", "-15.1", "9,2", "48")) {
			setup.volts(wrong);
			assertEquals(Optional.of(Messages.volts_refused), setup.pinProblem(), wrong);
			assertTrue(setup.verdict().orElseThrow() instanceof PinCheck.Verdict.Refused, wrong);
		}
		for (String right : List.of("-5", "-9,2", "\u22129.2", "-15.0")) {
			setup.volts(right);
			assertEquals(Optional.empty(), setup.pinProblem(), right);
		}
	}

	@Test
	void nothingIsOpenedBeforeAllStepsAreDone() {
		setup.choose(socket("rs232"));
		setup.port("/dev/ttyUSB0");
		assertTrue(setup.wish().isEmpty(), "Nothing was measured");
		setup.volts("-9.2");
		assertEquals("serial:/dev/ttyUSB0", uri());
		setup.choose(socket("bms-can"));
		assertTrue(setup.wish().isEmpty(), "Another socket");
		setup.choose(socket("rs232"));
		setup.network(true);
		assertEquals(Optional.of(Messages.host_missing), setup.portProblem());
		setup.host("192.168.1.20");
		assertTrue(setup.portProblem().orElseThrow().startsWith("\"192.168.1.20\" is no host with a port"));
		setup.host(" 192.168.1.20:4001 ");
		assertEquals("tcp:192.168.1.20:4001", uri());
		assertEquals("Cascina", setup.wish().orElseThrow().site());
	}

	@Test
	void aPortMayHaveAnyName() {
		setup.choose(socket("rs232"));
		setup.volts("-9.2");
		setup.port("/dev/serial/by-id/usb-100%?x");
		assertEquals("/dev/serial/by-id/usb-100%?x", setup.wish().orElseThrow().port().target());
	}

	@Test
	void aSimulatedBatteryNeedsNoWire() {
		setup.choose(setup.choices().getLast());
		assertTrue(setup.isSimulated());
		assertEquals("sim:weco", uri());
		setup.options("fault=silence&after=3");
		assertEquals("silence", setup.wish().orElseThrow().port().options().get("fault"));
		setup.options("silence");
		assertEquals(Optional.of("\"silence\" names no option of the simulation. Write name=value, with & between two."), setup.socketProblem());
		assertTrue(setup.wish().isEmpty());
	}

	@Test
	void withoutABatteryThereIsNothingToChoose() {
		LinkSetup none = new LinkSetup(List.of(), true, "");
		assertFalse(none.isSimulated());
		assertEquals(Optional.of(Messages.no_battery), none.socketProblem());
	}

	private String uri() {
		var port = setup.wish().orElseThrow().port();
		return port.scheme() + ':' + port.target();
	}
}
