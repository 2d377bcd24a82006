package org.busbar.core.fingerprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

import org.busbar.can.Payload;
import org.busbar.core.configuration.Configuration;
import org.busbar.core.configuration.ConfigurationFile;
import org.busbar.core.configuration.ConfigurationResult;
import org.busbar.core.configuration.Fingerprint;
import org.busbar.core.configuration.Fingerprint.Known;
import org.busbar.core.configuration.KeptContent;
import org.busbar.core.observation.FrameStore;
import org.busbar.core.protocol.EffectiveProtocol;
import org.busbar.core.protocol.TestProtocol;
import org.junit.jupiter.api.Test;

/** What has changed at a site, and what only looks so. */
class FingerprintChangesTest {

	private static final EffectiveProtocol PROTOCOL = new TestProtocol().layer("test.dbc", """
			BO_ 849 Limits: 8 Battery
			 SG_ Cvl : 0|16@1+ (0.1,0) [0|6553] "V" Inverter
			 SG_ Ccl : 16|16@1+ (0.1,0) [0|6553] "A" Inverter
			 SG_ Dcl : 32|16@1+ (0.1,0) [0|6553] "A" Inverter

			BO_ 853 State: 2 Battery
			 SG_ Soc : 0|16@1+ (1,0) [0|100] "%" Inverter

			BO_ 773 Answer: 1 Inverter
			 SG_ Any : 0|8@1+ (1,0) [0|255] "" Battery
			""", """
			BA_ "GenMsgCycleTime" BO_ 849 1000;
			BA_ "GenMsgCycleTime" BO_ 853 1000;
			BA_ "BusbarQuantity" SG_ 849 Cvl "limit.charge.voltage";
			BA_ "BusbarQuantity" SG_ 849 Ccl "limit.charge.current";
			BA_ "BusbarQuantity" SG_ 849 Dcl "limit.discharge.current";
			BA_ "BusbarQuantity" SG_ 853 Soc "battery.soc";
			""").effective();
	private static final long MILLI = 1_000_000L;
	private static final long START = 1_700_000_000_000_000_000L;

	/** A bus of which every part can be another. */
	private static final class Bus {

		private int seconds = 60;
		private int volt = 560;
		private int charge = 500;
		private int soc = 60;
		private int length = 8;
		private int millis = 1000;
		private boolean state = true;
		private boolean answer = true;
		private boolean other;
		/** Milliseconds by which each frame is late. */
		private IntUnaryOperator late = number -> 0;

		Fingerprint print() {
			FrameStore store = new FrameStore(1);
			for (int i = 0; i * millis < seconds * 1000; i++) {
				long nanos = START + (i * (long) millis + late.applyAsInt(i)) * MILLI;
				store.frame(nanos, 849, 0, length, Payload.of(volt & 0xFF, volt >> 8, charge & 0xFF, charge >> 8, 0xE8, 3, 0, 0));
				if (state) {
					store.frame(nanos + MILLI, 853, 0, 2, Payload.of(soc, 0, 0, 0, 0, 0, 0, 0));
				}
				if (answer) {
					store.frame(nanos + 2 * MILLI, 773, 0, 1, 0);
				}
				if (other) {
					store.frame(nanos + 3 * MILLI, 0x1FF, 0, 8, 0);
				}
			}
			return Fingerprints.of(store, Optional.of(PROTOCOL)).orElseThrow();
		}
	}

	private static final Fingerprint ACCEPTED = new Bus().print();

	private static List<String> changes(Bus today) {
		return FingerprintChanges.between(ACCEPTED, today.print());
	}

	@Test
	void aFingerprintHoldsWhatIsTypical() {
		assertEquals(List.of("305", "351", "355"), ACCEPTED.messages().stream().map(Fingerprint.Heard::identifier).toList());
		assertEquals(List.of("Inverter", "Battery", "Battery"), ACCEPTED.messages().stream().map(Fingerprint.Heard::sender).toList());
		assertEquals(List.of(1.0, 1.0, 1.0), ACCEPTED.messages().stream().map(Fingerprint.Heard::period).toList());
		assertTrue(ACCEPTED.ranges().contains(new Fingerprint.Range("fingerprint.range.limit.charge.voltage", "limit.charge.voltage", 56, 56)),
				ACCEPTED::toString);
	}

	@Test
	void whatChangedIsToldInSentences() {
		Bus today = new Bus();
		today.volt = 532;
		today.length = 6;
		today.millis = 2100;
		today.state = false;
		today.other = true;
		assertEquals(List.of("0x355 is missing; it came every 1 s.", "0x1FF is new; it comes every 2.1 s.", "0x305 comes every 2.1 s instead of every 1 s.",
				"0x351 has 6 bytes instead of 8.", "0x351 comes every 2.1 s instead of every 1 s.", "The charge voltage limit is 53.2 V instead of 56 V."),
				changes(today));
	}

	@Test
	void whatIsNotComparedIsTold() {
		assertEquals(List.of(), FingerprintChanges.leftOut(ACCEPTED, new Bus().print()));
		Bus full = new Bus();
		full.soc = 99;
		full.volt = 532;
		List<String> accepted = FingerprintChanges.leftOut(full.print(), new Bus().print());
		assertEquals(1, accepted.size(), accepted::toString);
		assertTrue(accepted.getFirst().contains("was accepted at a state of charge of 97 % or more")
				&& accepted.getFirst().contains("charge voltage limit, charge current limit, discharge current limit"), accepted::toString);
		assertTrue(FingerprintChanges.leftOut(ACCEPTED, full.print()).getFirst().contains("is 97 % or more now"));
		Bus other = new Bus();
		other.soc = 40;
		List<String> apart = FingerprintChanges.leftOut(ACCEPTED, other.print());
		assertTrue(apart.getFirst().contains("charge current limit, discharge current limit") && !apart.getFirst().contains("voltage"), apart::toString);
		other.soc = 5;
		assertTrue(FingerprintChanges.leftOut(ACCEPTED, other.print()).getFirst().contains("10 % or less"));
	}

	@Test
	void aFullBatteryIsNoTimeToAccept() {
		assertEquals(Optional.empty(), FingerprintChanges.warning(ACCEPTED));
		Bus full = new Bus();
		full.soc = 97;
		assertTrue(FingerprintChanges.warning(full.print()).orElseThrow().contains("The state of charge is 97 %"));
	}

	@Test
	void aSideThatIsSilentIsOneSentence() {
		Bus today = new Bus();
		today.answer = false;
		assertEquals(List.of("The inverter is silent: none of its 1 messages is heard."), changes(today));
	}

	@Test
	void anotherLimitAtALikeStateOfChargeIsAChange() {
		Bus today = new Bus();
		today.charge = 250;
		today.soc = 62;
		assertEquals(1, changes(today).size());
	}

	@Test
	void anotherStateOfChargeIsNone() {
		Bus today = new Bus();
		today.charge = 50;
		today.soc = 96;
		assertEquals(List.of(), changes(today));
	}

	@Test
	void aFullBatteryLowersItsVoltageByNature() {
		Bus today = new Bus();
		today.volt = 545;
		today.soc = 99;
		assertEquals(List.of(), changes(today));
	}

	@Test
	void noiseIsNoChange() {
		Bus today = new Bus();
		today.late = number -> number * 37 % 140;
		today.volt = 562;
		today.charge = 515;
		assertEquals(List.of(), changes(today));
	}

	@Test
	void whatWasHeardTooShortlyTellsNothing() {
		Bus today = new Bus();
		today.seconds = 4;
		today.state = false;
		assertEquals(List.of(), changes(today));
	}

	@Test
	void aMessageThatComesNowAndThenIsNotMissed() {
		List<Fingerprint.Heard> messages = new ArrayList<>(ACCEPTED.messages());
		messages.add(new Fingerprint.Heard("x", "35A", "Battery", 8, Double.NaN));
		Fingerprint accepted = new Fingerprint("f", "", "", "", 60, messages, ACCEPTED.ranges(), List.of());
		assertEquals(List.of(), FingerprintChanges.between(accepted, new Bus().print()));
	}

	@Test
	void anotherFirmwareIsAChangeAndAnUnknownOneIsNot() {
		Fingerprint accepted = with(new Known("a", "firmware.BATTERY", "Firmware of the battery", "1.2"), new Known("b", "cells", "Cells in series", "16"));
		Fingerprint today = with(new Known("a", "firmware.BATTERY", "Firmware of the battery", "1.3"));
		assertEquals(List.of("Firmware of the battery: 1.3 instead of 1.2."), FingerprintChanges.between(accepted, today));
	}

	@Test
	void whatIsNotKnownOrTooSeldomHeardIsToldAsNotCompared() {
		Fingerprint accepted = with(new Known("a", "firmware.BATTERY", "Firmware of the battery", "1.2"));
		assertEquals(List.of("Not compared, because it is not known now: Firmware of the battery."), FingerprintChanges.leftOut(accepted, ACCEPTED));
		assertEquals(List.of("Not compared, because it was not known when the site was accepted: Firmware of the battery."),
				FingerprintChanges.leftOut(ACCEPTED, accepted));
		Bus brief = new Bus();
		brief.seconds = 3;
		brief.state = false;
		assertEquals(List.of(), FingerprintChanges.between(ACCEPTED, brief.print()).stream().filter(change -> change.contains("355")).toList());
		List<String> reasons = FingerprintChanges.leftOut(ACCEPTED, brief.print());
		assertTrue(reasons.stream().anyMatch(reason -> reason.contains("too short to miss") && reason.endsWith("0x355.")), reasons.toString());
	}

	private static Fingerprint with(Known... facts) {
		return new Fingerprint("f", "", "", "", 60, ACCEPTED.messages(), ACCEPTED.ranges(), List.of(facts));
	}

	@Test
	void aConfigurationKeepsTheLatest() {
		Configuration site = new Configuration("site", "Site", "", List.of(), Optional.empty(), List.of(), List.of(), Optional.empty(), Optional.empty(),
				Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(), List.of());
		Configuration once = Fingerprints.into(site, KeptContent.NONE, ACCEPTED);
		assertEquals(Optional.of(ACCEPTED), once.fingerprint());
		Bus other = new Bus();
		other.volt = 540;
		assertEquals(Optional.of(other.print()), Fingerprints.into(once, KeptContent.NONE, other.print()).fingerprint());
	}

	/** What somebody else wrote into a fingerprint was said of the bus of that time. */
	@Test
	void oneThatIsTakenAgainHasNothingOfTheOldOneButItsPlace() {
		Configuration site = new Configuration("site", "Site", "", List.of(), Optional.empty(), List.of(), List.of(), Optional.empty(), Optional.empty(),
				Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(), List.of());
		String file = text(Fingerprints.into(site, KeptContent.NONE, ACCEPTED), KeptContent.NONE).replace("<fingerprint ",
				"<fingerprint approvedBy=\"Rossi\" ");
		ConfigurationResult.Loaded loaded = loaded(file);
		assertTrue(text(loaded.configuration(), loaded.kept()).contains("approvedBy"), "as long as it is the same");

		Configuration again = Fingerprints.into(loaded.configuration(), loaded.kept(), new Bus().print());
		String written = text(again, loaded.kept());
		assertFalse(written.contains("approvedBy"), written);
		assertEquals(again, loaded(written).configuration());
		assertEquals(List.of(), FingerprintChanges.between(ACCEPTED, again.fingerprint().orElseThrow()));
		assertEquals(again, Fingerprints.into(again, loaded.kept(), new Bus().print()), "not saved in between");
	}

	private static ConfigurationResult.Loaded loaded(String text) {
		return assertInstanceOf(ConfigurationResult.Loaded.class, ConfigurationFile.read(text.getBytes(StandardCharsets.UTF_8), "site.busbar"));
	}

	private static String text(Configuration configuration, KeptContent kept) {
		return new String(ConfigurationFile.bytes(configuration, kept), StandardCharsets.UTF_8);
	}

	@Test
	void nothingHeardIsNoFingerprint() {
		assertEquals(Optional.empty(), Fingerprints.of(new FrameStore(1), Optional.of(PROTOCOL)));
	}
}
