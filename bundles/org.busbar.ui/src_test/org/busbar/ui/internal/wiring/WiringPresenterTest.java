package org.busbar.ui.internal.wiring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.busbar.api.catalogue.Device;
import org.busbar.api.fact.Confidence;
import org.busbar.api.wiring.Assignment;
import org.busbar.api.wiring.ConnectorType;
import org.busbar.api.wiring.Pin;
import org.busbar.api.wiring.Socket;
import org.busbar.core.catalogue.Catalogue;
import org.busbar.core.catalogue.CatalogueLoader;
import org.busbar.core.catalogue.DataSource;
import org.busbar.core.catalogue.FolderDataSource;
import org.busbar.core.drawing.DrawingFormat;
import org.busbar.core.export.LeadStandard;
import org.busbar.core.export.WiringText;
import org.busbar.core.wiring.Cable;
import org.busbar.core.wiring.Contradiction;
import org.eclipse.jface.dialogs.DialogSettings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** With the two kinds of sockets of Deye, on whose GND the sources contradict each other. */
class WiringPresenterTest {

	private static final Catalogue SHIPPED = CatalogueLoader
			.load(Stream.of("org.busbar.brand.deye", "org.busbar.brand.victron", "org.busbar.battery.weco", "org.busbar.protocol.pylontech")
					.<DataSource>map(name -> new FolderDataSource(Path.of("..", name))).toList());

	private final DialogSettings settings = new DialogSettings("Workbench");
	private final WiringPresenter presenter = new WiringPresenter(new Readings(settings));

	@BeforeEach
	void chooseDeye() {
		presenter.offer(SHIPPED);
		presenter.inverter().choose("deye", "sg03lp1", "");
	}

	private Cable cable() {
		return presenter.cable().orElseThrow();
	}

	private Contradiction ground() {
		return cable().contradictions().getFirst();
	}

	private void decide() {
		assertEquals(Optional.empty(), presenter.decide(ground(), 3, " print beside the socket ", "A. Rossi", "2026-11-26"));
	}

	@Test
	void aSocketWithCanIsTheFirstChoice() {
		assertEquals("bms-485-can", presenter.inverter().socketId());
		assertEquals("weco", presenter.battery().deviceId());
		assertEquals("bms-can", presenter.battery().socketId());
		assertEquals(Stream.concat(SHIPPED.brands().stream(), SHIPPED.computers().stream()).map(Device::name).toList(), presenter.inverter().devices(),
				"a computer comes after all inverters");
	}

	@Test
	void offeringTheSameChangesNothing() {
		assertFalse(presenter.offer(SHIPPED));
	}

	@Test
	void aModelHasItsOwnSockets() {
		EndChoice inverter = presenter.inverter();
		int model = SHIPPED.brand("deye").orElseThrow().models().stream().map(one -> one.id()).toList().indexOf("separate-can");
		inverter.chooseModel(model);
		assertEquals(List.of("CAN", "RS485"), inverter.sockets());
		assertEquals("can", inverter.socketId());
		inverter.chooseSocket(1);
		assertEquals("rs485", inverter.socketId());
		assertEquals(1, inverter.socket());
	}

	@Test
	void whatIsTakenAwayIsReplacedUntilItComesBack() {
		presenter.offer(new Catalogue(List.of(SHIPPED.brand("victron").orElseThrow()), SHIPPED.batteries(), List.of(), List.of()));
		assertEquals("victron", presenter.inverter().deviceId());
		presenter.offer(SHIPPED);
		assertEquals("deye", presenter.inverter().deviceId());
	}

	@Test
	void aReadingDecidesAndTheCableSaysSo() {
		assertFalse(presenter.canUndo());
		decide();
		assertEquals(List.of(), cable().contradictions());
		assertEquals("print beside the socket (A. Rossi, 2026-11-26)", cable().decided().getFirst().decision().reading());
		assertEquals("GND of Deye BMS 485/CAN is on pin 3, by a reading on this device: print beside the socket (A. Rossi, 2026-11-26)",
				WiringPresenter.answer(cable(), cable().decided().getFirst()));
		assertTrue(presenter.canUndo());
	}

	@Test
	void aReadingIsTakenBack() {
		decide();
		presenter.takeBack(cable().decided().getFirst());
		assertEquals("GND", ground().signal());
		decide();
		presenter.undo();
		assertEquals("GND", ground().signal());
		presenter.undo();
		assertEquals("GND", ground().signal());
	}

	@Test
	void aReadingHoldsForItsSocketsAlone() {
		decide();
		presenter.inverter().choose("deye", "sg04lp3", "");
		assertEquals(1, cable().contradictions().size());
		presenter.inverter().choose("deye", "sg03lp1", "");
		assertEquals(0, cable().contradictions().size());
	}

	@Test
	void aReadingMayDoWithoutNameAndDate() {
		presenter.decide(ground(), 6, "0 ohm to the housing of the CAN port", "", "");
		assertEquals("0 ohm to the housing of the CAN port", cable().decided().getFirst().decision().reading());
	}

	private WiringPresenter restarted() throws IOException {
		StringWriter saved = new StringWriter();
		settings.save(saved);
		DialogSettings loaded = new DialogSettings("Workbench");
		loaded.load(new StringReader(saved.toString()));
		WiringPresenter later = new WiringPresenter(new Readings(loaded));
		later.offer(SHIPPED);
		later.inverter().choose("deye", "sg03lp1", "");
		return later;
	}

	@Test
	void aReadingOutlivesTheWorkbenchAndSaysSo() throws IOException {
		presenter.decide(ground(), 3, "print \u2013 \"GND\"\u0007 <3>", "A. Rossi", "2026-11-26");
		WiringPresenter later = restarted();
		Cable cable = later.cable().orElseThrow();
		assertEquals(List.of(), cable.contradictions());
		String reading = cable.decided().getFirst().decision().reading();
		assertEquals("print \u2013 \"GND\"  <3> (A. Rossi, 2026-11-26) \u2013 kept since " + LocalDate.now()
				+ " from an earlier use of this program: make sure that it was this very device, or take it back", reading);
		assertTrue(WiringText.write(cable, LeadStandard.USUAL).contains("kept since"), "the drawing says so too");
		assertTrue(later.canUndo());
		later.undo();
		assertEquals(1, later.cable().orElseThrow().contradictions().size());
	}

	@Test
	void whatIsTakenBackIsNotKept() throws IOException {
		decide();
		presenter.takeBack(cable().decided().getFirst());
		assertEquals(1, restarted().cable().orElseThrow().contradictions().size());
	}

	@Test
	void whatSomebodyHasSpoiledDecidesNothing() throws IOException {
		decide();
		String[] kept = settings.getSection("wiring.readings").getArray("readings");
		String[] spoiled = kept.clone();
		spoiled[8] = "three";
		settings.getSection("wiring.readings").put("readings", spoiled);
		assertEquals(1, restarted().cable().orElseThrow().contradictions().size());
		spoiled[8] = "4";
		settings.getSection("wiring.readings").put("readings", spoiled);
		assertEquals(1, restarted().cable().orElseThrow().contradictions().size(), "no source sees GND on pin 4");
		settings.getSection("wiring.readings").put("readings", Stream.of(kept, kept, new String[]{"cut off"}).flatMap(Stream::of).toArray(String[]::new));
		assertEquals(1, restarted().cable().orElseThrow().decided().size(), "the same twice");
	}

	@Test
	void twoReadingsDoNotMeetOnOnePin() {
		Device swapped = new Device(Device.Kind.INVERTER, "swapped", "Swapped", "1", List.of(),
				List.of(new Socket("can", "CAN", ConnectorType.RJ45, List.of(either(1), either(2)), "", List.of())), List.of(), List.of(), List.of(),
				List.of());
		presenter.offer(new Catalogue(List.of(swapped), SHIPPED.batteries(), List.of(), List.of()));
		assertEquals(List.of("CAN-H", "CAN-L"), cable().contradictions().stream().map(Contradiction::signal).toList());
		Contradiction low = cable().contradictions().get(1);
		assertEquals(Optional.empty(), presenter.decide(ground(), 1, "label", "", ""));
		assertEquals(Optional.of("Pin 1 already carries CAN-H by another reading. Take that back first, or choose another pin."),
				presenter.decide(low, 1, "label", "", ""));
		assertEquals(1, cable().decided().size());
	}

	private static Pin either(int number) {
		return new Pin(number, List.of(new Assignment("CAN-H", Confidence.ONE, List.of(), ""), new Assignment("CAN-L", Confidence.ONE, List.of(), "")));
	}

	@Test
	void guidanceNamesWhatIsMissing() {
		WiringPresenter empty = new WiringPresenter(new Readings(settings));
		assertEquals(Messages.guidance_nothing, empty.guidance());
		empty.offer(new Catalogue(SHIPPED.brands(), List.of(), List.of(), List.of()));
		assertEquals(Messages.guidance_no_battery, empty.guidance());
		assertEquals(Optional.empty(), empty.cable());
	}

	@Test
	void theNameOfAFileTellsThatNothingIsDecided() {
		assertEquals("cable-deye-bms-485-can-weco-bms-can-not-decided.pdf", presenter.fileName(DrawingFormat.PDF));
		decide();
		assertEquals("cable-deye-bms-485-can-weco-bms-can.svg", presenter.fileName(DrawingFormat.SVG));
	}
}
