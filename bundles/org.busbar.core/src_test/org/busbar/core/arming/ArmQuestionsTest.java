package org.busbar.core.arming;

import static org.busbar.core.arming.Requests.NAMEPLATE;
import static org.busbar.core.arming.Requests.QUIET;
import static org.busbar.core.arming.Requests.VALUES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.busbar.api.driver.Driver;
import org.busbar.api.driver.DriverContext;
import org.busbar.api.protocol.ProtocolDescriptor;
import org.busbar.api.protocol.Role;
import org.busbar.api.quantity.Quantity;
import org.busbar.core.catalogue.LoadedProtocol;
import org.busbar.core.protocol.EffectiveProtocol;
import org.busbar.core.protocol.TestProtocol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArmQuestionsTest {

	private static Driver silent(DriverContext context) {
		return new FrameRepeater(List.of(), context);
	}

	private static ArmQuestions battery() {
		return ArmQuestions.of(Requests.battery(VALUES, Optional.of(NAMEPLATE), ArmQuestionsTest::silent), QUIET);
	}

	@Test
	void saysBusRoleAndWhatStoppingDoes() {
		ArmQuestions questions = battery();
		assertEquals(List.of(), questions.refusals());
		assertTrue(questions.questions().get(0).text().contains("fake:bus") && questions.questions().get(0).text().contains("0x351"), questions::toString);
		assertTrue(questions.questions().get(1).text().contains("plays the battery"), questions::toString);
		assertTrue(questions.questions().get(2).text().contains("is not known"), questions::toString);
		assertTrue(questions.questions().stream().anyMatch(question -> question.text().contains("limit.charge.voltage = 56 V")), questions::toString);
	}

	@Test
	void everyQuestionHasToBeConfirmed() {
		ArmQuestions questions = battery();
		List<String> answers = Requests.answers(questions);
		assertTrue(questions.consent(answers).isPresent());
		assertTrue(questions.consent(answers.stream().map(String::toUpperCase).toList()).isPresent());
		for (int i = 0; i < answers.size(); i++) {
			List<String> one = new ArrayList<>(answers);
			one.set(i, "yes");
			assertTrue(questions.consent(one).isEmpty(), answers.get(i));
			assertEquals(List.of(questions.questions().get(i)), questions.open(one));
			one.remove(i);
			assertTrue(questions.consent(one).isEmpty(), answers.get(i));
		}
		answers = new ArrayList<>(answers);
		answers.add("one more");
		assertTrue(questions.consent(answers).isEmpty());
		assertTrue(questions.consent(List.of()).isEmpty());
	}

	@Test
	void aConsentIsGoodForOneTime() {
		Consent consent = Requests.consent(Requests.frames("123#00"), QUIET);
		assertTrue(consent.use());
		assertFalse(consent.use());
	}

	@Test
	void commandsAreTypedInWords() {
		assertTyped("start or stop charging", battery());
		assertTyped("close the relay", ArmQuestions.of(Requests.frames("00008210#AA00000000000000"), QUIET));
		assertTyped("close the relay", ArmQuestions.of(Requests.frames("00008213#AA00000000000000"), QUIET));
		assertTyped("move the contactor", ArmQuestions.of(Requests.frames("00F#00"), QUIET));
		// Whoever plays the inverter never sends a command that is not sent regularly, so there is nothing to ask.
		ArmQuestions inverter = ArmQuestions.of(Requests.inverter(ArmQuestionsTest::silent), QUIET);
		assertTrue(inverter.questions().stream().noneMatch(Question::typed), inverter::toString);
	}

	@Test
	void aDriverThatNeverMetHardwareIsAskedForTwice() {
		EffectiveProtocol protocol = unverified();
		ArmQuestions questions = ArmQuestions.of(new ArmRequest(Requests.BUS,
				new Sending.Played(Role.INVERTER, protocol, Requests.drivers(ArmQuestionsTest::silent), Map.of()), Optional.empty(), Duration.ofSeconds(60)),
				QUIET);
		assertTyped("never tried", questions);
		assertTyped("try test on my risk", questions);
		assertEquals("try test on my risk", questions.questions().getLast().words());
	}

	private static EffectiveProtocol unverified() {
		LoadedProtocol loaded = new TestProtocol().layer("a.dbc", "BO_ 773 Alive: 8 Inverter\n", "").loaded();
		ProtocolDescriptor tried = loaded.descriptor();
		ProtocolDescriptor untried = new ProtocolDescriptor(tried.id(), tried.title(), tried.version(), tried.confidence(), tried.bitRates(), false, true,
				tried.layers(), tried.options(), tried.replies(), tried.timeouts(), tried.signatures(), "", tried.sources());
		return EffectiveProtocol.of(new LoadedProtocol(untried, loaded.layers()), Map.of());
	}

	@Test
	void anUnprovenBitRateIsTyped() {
		assertTyped("bit rate is not proven", ArmQuestions.of(Requests.frames("123#00"), new BusFacts(500_000, false, 10_000_000_000L, Set.of())));
	}

	@Test
	void whatSomebodyElseSendsIsRefused() {
		BusFacts clash = new BusFacts(500_000, true, 10_000_000_000L, Set.of(0x35C));
		ArmQuestions questions = ArmQuestions.of(Requests.battery(VALUES, Optional.of(NAMEPLATE), ArmQuestionsTest::silent), clash);
		assertRefused("0x35C", questions);
		assertTrue(questions.consent(Requests.answers(questions)).isEmpty(), "Nothing that is typed overrides it");
		// The command that is never sent is the inverter's all the same.
		assertRefused("0x306",
				ArmQuestions.of(Requests.inverter(ArmQuestionsTest::silent), new BusFacts(500_000, true, 10_000_000_000L, Set.of(0x306))));
	}

	@Test
	void aBusMustHaveBeenListenedTo() {
		assertRefused("3 s", ArmQuestions.of(Requests.frames("123#00"), new BusFacts(500_000, true, 2_999_999_999L, Set.of())));
	}

	@Test
	void theBitRateHasToBeThatOfTheProtocol() {
		assertRefused("250000", ArmQuestions.of(Requests.inverter(ArmQuestionsTest::silent), new BusFacts(250_000, true, 10_000_000_000L, Set.of())));
	}

	@Test
	void noBatteryWithoutNameplateAndValues() {
		assertRefused("nameplate", ArmQuestions.of(Requests.battery(VALUES, Optional.empty(), ArmQuestionsTest::silent), QUIET));
		assertRefused("limit.charge.current", ArmQuestions
				.of(Requests.battery(Map.of(Quantity.LIMIT_CHARGE_VOLTAGE, 56.0), Optional.of(NAMEPLATE), ArmQuestionsTest::silent), QUIET));
	}

	@Test
	void noLimitAboveTheNameplate() {
		assertRefused("57.7", ArmQuestions.of(Requests.battery(
				Map.of(Quantity.LIMIT_CHARGE_VOLTAGE, 57.7, Quantity.LIMIT_CHARGE_CURRENT, 100.0), Optional.of(NAMEPLATE), ArmQuestionsTest::silent), QUIET));
		assertRefused("100.1", ArmQuestions.of(Requests.battery(
				Map.of(Quantity.LIMIT_CHARGE_VOLTAGE, 57.6, Quantity.LIMIT_CHARGE_CURRENT, 100.1), Optional.of(NAMEPLATE), ArmQuestionsTest::silent), QUIET));
		assertRefused("31.9", ArmQuestions.of(Requests.battery(
				Map.of(Quantity.LIMIT_CHARGE_VOLTAGE, 31.9, Quantity.LIMIT_CHARGE_CURRENT, 0.0), Optional.of(NAMEPLATE), ArmQuestionsTest::silent), QUIET));
		assertRefused("0x351", ArmQuestions.of(Requests.frames("351#FFFF000000000000"), QUIET));
		assertEquals(List.of(), ArmQuestions.of(Requests.frames("351#4002E80300000000"), QUIET).refusals());
	}

	@ParameterizedTest
	@ValueSource(doubles = {-0.1, -50, Double.NaN, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, 7000})
	void aLimitThatIsNoneIsRefused(double current) {
		assertRefused("limit.charge.current", ArmQuestions.of(Requests.battery(
				Map.of(Quantity.LIMIT_CHARGE_VOLTAGE, 56.0, Quantity.LIMIT_CHARGE_CURRENT, current), Optional.of(NAMEPLATE), ArmQuestionsTest::silent), QUIET));
	}

	@ParameterizedTest
	@CsvSource({"BATTERY_TEMPERATURE, -300, -60 to 150", "BATTERY_VOLTAGE, -1, 0 to 1600", "BATTERY_SOC, 101, 0 to 100", "ALARM_GENERAL, 2, 0 to 1",
			"BATTERY_CYCLES, -1, never below 0", "BATTERY_CURRENT, 9999, -2000 to 2000"})
	void whatNoBatteryCanHaveIsRefusedByName(Quantity quantity, double value, String part) {
		ArmQuestions questions = measured(quantity, value);
		assertRefused(quantity.id() + " = ", questions);
		assertRefused(part, questions);
	}

	@ParameterizedTest
	@CsvSource({"BATTERY_VOLTAGE, 0, 32 to 67.2 V", "BATTERY_VOLTAGE, 67.3, 32 to 67.2 V", "CELL_VOLTAGE_MIN, 1.9, 2 to 4.2 V",
			"BATTERY_TEMPERATURE, -40, -39 to 90 degC"})
	void whatNoBatteryInUseHasIsAskedByName(Quantity quantity, double value, String part) {
		ArmQuestions questions = measured(quantity, value);
		assertEquals(List.of(), questions.refusals());
		assertTyped("values are meant so", questions);
		assertTrue(questions.questions().stream().anyMatch(question -> question.text().contains(quantity.id()) && question.text().contains(part)),
				questions::toString);
	}

	@ParameterizedTest
	@CsvSource({"BATTERY_VOLTAGE, 32", "BATTERY_VOLTAGE, 67.2", "BATTERY_TEMPERATURE, -39", "BATTERY_SOC, 0", "BATTERY_SOC, 100"})
	void whatABatteryMayHaveIsNotDoubted(Quantity quantity, double value) {
		ArmQuestions questions = measured(quantity, value);
		assertEquals(List.of(), questions.refusals());
		assertTrue(questions.questions().stream().noneMatch(question -> question.words().equals("values are meant so")), questions::toString);
	}

	private static ArmQuestions measured(Quantity quantity, double value) {
		return ArmQuestions.of(Requests.battery(Map.of(Quantity.LIMIT_CHARGE_VOLTAGE, 56.0, Quantity.LIMIT_CHARGE_CURRENT, 50.0, quantity, value),
				Optional.of(NAMEPLATE), ArmQuestionsTest::silent), QUIET);
	}

	@Test
	void oneValueIsRefusedOnce() {
		assertEquals(1, ArmQuestions.of(Requests.battery(Map.of(Quantity.LIMIT_CHARGE_VOLTAGE, Double.NaN, Quantity.LIMIT_CHARGE_CURRENT, 0.0),
				Optional.of(NAMEPLATE), ArmQuestionsTest::silent), QUIET).refusals().size());
	}

	@Test
	void whatIsRoundedUpIsHeldAgainstTheNameplateToo() {
		Nameplate tight = new Nameplate(16, 57.56, 100, 100);
		assertRefused("57.6 V is above the nameplate", ArmQuestions.of(Requests.battery(
				Map.of(Quantity.LIMIT_CHARGE_VOLTAGE, 57.55, Quantity.LIMIT_CHARGE_CURRENT, 0.0), Optional.of(tight), ArmQuestionsTest::silent), QUIET));
	}

	@Test
	void aNegativeLimitInAFrameIsRefusedWithoutNameplateToo() {
		EffectiveProtocol signed = new TestProtocol().layer("a.dbc", """
				BO_ 849 Limits: 8 Battery
				 SG_ Amperes : 16|16@1- (0.1,0) [0|0] "A" Inverter
				""", """
				BA_ "BusbarQuantity" SG_ 849 Amperes "limit.charge.current";
				""").effective();
		assertRefused("limit.charge.current = -0.1 A is no limit", ArmQuestions.of(new ArmRequest(Requests.BUS,
				new Sending.Frames(List.of(PlannedFrame.parse("351#4002FFFF00000000", 100_000_000, 1)), List.of(signed)), Optional.empty(),
				Duration.ofSeconds(60)), QUIET));
	}

	@Test
	void whatIsRoundedIsShownAsItGoesOut() {
		ArmQuestions questions = ArmQuestions.of(Requests.battery(Map.of(Quantity.LIMIT_CHARGE_VOLTAGE, 56.04, Quantity.LIMIT_CHARGE_CURRENT, 50.0,
				Quantity.CELL_VOLTAGE_MIN, 3.3), Optional.of(NAMEPLATE), ArmQuestionsTest::silent), QUIET);
		assertTrue(questions.questions().stream().anyMatch(question -> question.text().contains("56.04 V (sent as limit.charge.voltage = 56 V)")
				&& question.text().contains("cell.voltage.min = 3.3 V (this protocol has no place for it)")), questions::toString);
	}

	@Test
	void limitsThatNobodyChecksAreTyped() {
		ArmRequest checked = Requests.frames("351#4002E80300000000");
		assertTrue(ArmQuestions.of(checked, QUIET).questions().stream().noneMatch(Question::typed));
		assertTyped("limits without nameplate", ArmQuestions.of(new ArmRequest(checked.bus(), checked.sending(), Optional.empty(), checked.limit()), QUIET));
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "123", "123#0", "1234#00", "800#00", "123#000000000000000000", "20000000#00", "xyz#00", "123#R"})
	void whatIsNoFrameIsNotPlanned(String text) {
		assertThrows(IllegalArgumentException.class, () -> PlannedFrame.parse(text, 100_000_000, 1));
	}

	@Test
	void framesAreReadAsOtherToolsWriteThem() {
		assertEquals("305#0102", PlannedFrame.parse("305#0102", 100_000_000, 1).toString());
		assertEquals("00004200#", PlannedFrame.parse("00004200#", 100_000_000, 1).toString());
		assertThrows(IllegalArgumentException.class, () -> PlannedFrame.parse("305#00", 9_999_999, 1));
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "cells=16", "cells=16,voltage=57.6,charge=100,discharge=x", "cells=16,voltage=80,charge=100,discharge=100",
			"cells=16,voltage=57.6,charge=0,discharge=100", "cells=16,voltage=57.6,charge=NaN,discharge=100"})
	void whatIsNoNameplateIsRefused(String text) {
		assertThrows(IllegalArgumentException.class, () -> Nameplate.parse(text));
	}

	@Test
	void aNameplateIsRead() {
		assertEquals(NAMEPLATE, Nameplate.parse("cells=16, voltage=57.6, charge=100, discharge=100"));
	}

	@ParameterizedTest
	@ValueSource(longs = {0, 3601})
	void theTimeLimitHasBounds(long seconds) {
		ArmRequest request = Requests.frames("123#00");
		Duration limit = Duration.ofSeconds(seconds);
		assertThrows(IllegalArgumentException.class, () -> new ArmRequest(request.bus(), request.sending(), Optional.empty(), limit));
	}

	private static void assertTyped(String words, ArmQuestions questions) {
		assertTrue(questions.questions().stream().anyMatch(question -> question.typed() && question.words().equals(words)), questions::toString);
	}

	private static void assertRefused(String part, ArmQuestions questions) {
		assertTrue(questions.refusals().stream().anyMatch(refusal -> refusal.contains(part)), () -> part + ": " + questions.refusals());
		assertTrue(questions.consent(Requests.answers(questions)).isEmpty());
	}
}
