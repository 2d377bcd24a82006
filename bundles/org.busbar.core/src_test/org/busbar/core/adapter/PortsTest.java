package org.busbar.core.adapter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.busbar.api.link.LinkProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortsTest {

	@TempDir
	Path folder;

	private Path usb = Path.of("");
	private Path processes = Path.of("");

	@BeforeEach
	void make() throws IOException {
		usb = Files.createDirectories(folder.resolve("usb"));
		processes = Files.createDirectories(folder.resolve("proc"));
	}

	private Path device(String place, String vendor, String product, String name) throws IOException {
		Path device = Files.createDirectories(usb.resolve(place));
		Files.writeString(device.resolve("idVendor"), vendor + '\n');
		Files.writeString(device.resolve("idProduct"), product + '\n');
		Files.writeString(device.resolve("product"), name + '\n');
		return device;
	}

	private Path part(Path device, String number, String driver) throws IOException {
		Path part = Files.createDirectories(device.resolve(device.getFileName() + ":" + number));
		Path place = Files.createDirectories(folder.resolve("drivers").resolve(driver));
		Files.createSymbolicLink(part.resolve("driver"), place);
		return part;
	}

	private PortList list(LinkProvider.Identifier... ports) {
		return new Ports(UsbTree.read(usb), CanNetworks.read(folder.resolve("net")), new PortUsers(processes)).list(List.of(ports));
	}

	@Test
	void portsHaveTheirDriversAtEitherLevel() throws IOException {
		Files.createDirectories(part(device("1-1", "16d0", "117e", "CANable"), "1.0", "cdc_acm").resolve("tty/ttyACM0"));
		Files.createDirectories(part(device("1-2", "1a86", "7523", "USB Serial"), "1.0", "ch341").resolve("ttyUSB0/tty/ttyUSB0"));
		Files.createDirectories(usb.resolve("1-0:1.0"));
		PortList list = list(new LinkProvider.Identifier("/dev/ttyACM0", "CANable", Map.of("usb", "16d0:117e", "manufacturer", "Protofusion", "serial", "7")),
				new LinkProvider.Identifier("/dev/ttyUSB0", "USB Serial", Map.of("usb", "1a86:7523")),
				new LinkProvider.Identifier("/dev/ttyS0", "Built in", Map.of()),
				new LinkProvider.Identifier("COM7", "Something", Map.of("usb", "dead:beef")));
		assertEquals(List.of("cdc_acm", "ch341", "", ""), list.ports().stream().map(PortList.Port::driver).toList());
		assertEquals(List.of("CANable (SLCAN)", "CH340", "", ""), list.ports().stream().map(PortList.Port::known).toList());
		assertTrue(list.ports().get(1).sentence().contains("a meter, or the RS232 link of a battery such as WeCo's"), list::toString);
		assertTrue(list.ports().get(2).sentence().contains("no USB port"), list::toString);
		assertTrue(list.ports().get(3).sentence().contains("busbar probe COM7"), list::toString);
		assertEquals(List.of(), list.others());
		String text = PortsText.of(list);
		assertTrue(text.startsWith("/dev/ttyACM0  16d0:117e  Protofusion  CANable (SLCAN)  7  cdc_acm  "), text);
	}

	private void network(String name, int type, String flags) throws IOException {
		Path network = Files.createDirectories(folder.resolve("net").resolve(name));
		Files.writeString(network.resolve("type"), type + "\n");
		Files.writeString(network.resolve("flags"), flags + '\n');
	}

	@Test
	void canInterfacesAreListedAndOthersAreNot() throws IOException {
		network("can1", 280, "0x40080");
		network("can0", 280, "0x400c1");
		network("eth0", 1, "0x1003");
		PortList list = list();
		assertEquals(List.of("can0 true", "can1 false"), list.networks().stream().map(network -> network.name() + ' ' + network.up()).toList());
		assertTrue(list.networks().get(0).sentence().contains("socketcan:can0"), list::toString);
		assertTrue(list.networks().get(1).sentence().contains("sudo ip link set can1 up type can bitrate 500000 listen-only on"), list::toString);
		assertTrue(PortsText.of(list).contains(list.networks().get(1).sentence()), list::toString);
	}

	@Test
	void convertersThatAreNoSerialPortAreNamedWithTheRemedy() throws IOException {
		device("1-1", "1d50", "606f", "candleLight USB to CAN adapter");
		device("1-2", "0c72", "000c", "PCAN-USB");
		device("1-3", "04d8", "0053", "USBCAN");
		device("1-4", "046d", "c077", "Mouse");
		PortList list = list();
		assertEquals(List.of("1d50:606f", "0c72:000c", "04d8:0053"), list.others().stream().map(PortList.Other::usb).toList());
		assertTrue(list.others().get(0).sentence().contains("load SLCAN firmware"), list::toString);
		assertTrue(list.others().get(1).sentence().contains("PCAN-View"), list::toString);
		assertTrue(list.others().get(2).sentence().contains("Busbar cannot open it"), list::toString);
		assertTrue(PortsText.of(list).contains("No serial port is there") && PortsText.of(list).contains("Converters without a serial port"));
	}

	@Test
	void aConverterWithADriverForTheNetworkIsOpenedThere() throws IOException {
		Files.createDirectories(part(device("1-1", "1d50", "606f", "candleLight"), "1.0", "gs_usb").resolve("net/can0"));
		assertTrue(list().others().getFirst().sentence().contains("network interface can0"), list()::toString);
	}

	@Test
	void aLeadWithoutADriverIsTold() throws IOException {
		device("1-1", "1a86", "7523", "USB Serial");
		assertTrue(list().others().getFirst().sentence().contains("driver is missing"), list()::toString);
	}

	@Test
	void whoHasAPortOpenIsNamed() throws IOException {
		Path port = Files.createFile(folder.resolve("ttyACM0"));
		Path descriptors = Files.createDirectories(processes.resolve("4711/fd"));
		Files.createDirectories(processes.resolve("4712/fd"));
		Files.createDirectories(processes.resolve("self"));
		Files.writeString(processes.resolve("4711/comm"), "minicom\n");
		Files.createSymbolicLink(descriptors.resolve("3"), port.toRealPath());
		PortList list = list(new LinkProvider.Identifier(port.toString(), "CANable", Map.of()));
		assertEquals(PortList.State.BUSY, list.ports().getFirst().state());
		assertTrue(list.ports().getFirst().sentence().contains("in use by minicom (process 4711)"), list::toString);
	}

	@Test
	void elsewhereNothingIsKnownAndNothingFails() {
		PortList list = new Ports(UsbTree.read(folder.resolve("none")), CanNetworks.read(folder.resolve("none")), new PortUsers(folder.resolve("none")))
				.list(List.of(new LinkProvider.Identifier("COM5", "CANable", Map.of("usb", "16d0:117e"))));
		assertEquals(PortList.State.FREE, list.ports().getFirst().state());
		assertEquals(List.of(), list.others());
		assertEquals(Optional.empty(), new Ports(List.of(), List.of(), new PortUsers(folder)).advice("COM9", List.of()));
	}
}
