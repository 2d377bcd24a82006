package org.busbar.core.arming;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.busbar.api.driver.Driver;
import org.busbar.api.driver.DriverContext;
import org.busbar.api.driver.DriverProvider;
import org.busbar.api.protocol.Role;
import org.busbar.api.quantity.Quantity;
import org.busbar.core.protocol.EffectiveProtocol;
import org.busbar.core.protocol.TestProtocol;

/** Requests to try arming with. The protocol: the battery sends 0x351 (limits) and 0x35C (a command), the inverter 0x305 and, never regularly, 0x306. */
public final class Requests {

	public static final String BUS = "fake:bus";
	public static final Nameplate NAMEPLATE = new Nameplate(16, 57.6, 100, 100);
	public static final Map<Quantity, Double> VALUES = Map.of(Quantity.LIMIT_CHARGE_VOLTAGE, 56.0, Quantity.LIMIT_CHARGE_CURRENT, 50.0);
	/** A bus that was listened to for long, at a proven rate, without a word of the ones that are played. */
	public static final BusFacts QUIET = new BusFacts(500_000, true, 10_000_000_000L, Set.of(0x7FF));

	private Requests() {
	}

	public static EffectiveProtocol protocol() {
		return new TestProtocol().layer("a.dbc", """
				BO_ 849 Limits: 8 Battery
				 SG_ Volts : 0|16@1+ (0.1,0) [0|0] "V" Inverter
				 SG_ Amperes : 16|16@1+ (0.1,0) [0|0] "A" Inverter
				BO_ 860 Request: 2 Battery
				 SG_ Enable : 7|1@1+ (1,0) [0|0] "" Inverter
				BO_ 773 Alive: 8 Inverter
				BO_ 774 Control: 8 Inverter
				""", """
				BA_ "GenMsgCycleTime" BO_ 849 100;
				BA_ "GenMsgCycleTime" BO_ 860 100;
				BA_ "GenMsgCycleTime" BO_ 773 100;
				BA_ "BusbarQuantity" SG_ 849 Volts "limit.charge.voltage";
				BA_ "BusbarQuantity" SG_ 849 Amperes "limit.charge.current";
				BA_ "BusbarQuantity" SG_ 860 Enable "request.charge.enable";
				""").effective();
	}

	/** A provider whose drivers are both ends. */
	public static DriverProvider drivers(Function<DriverContext, Driver> driver) {
		return new DriverProvider() {

			@Override
			public Set<Role> roles() {
				return EnumSet.allOf(Role.class);
			}

			@Override
			public Driver create(Role role, Map<String, String> options, DriverContext context) {
				return driver.apply(context);
			}
		};
	}

	public static ArmRequest battery(Map<Quantity, Double> values, Optional<Nameplate> nameplate, Function<DriverContext, Driver> driver) {
		return new ArmRequest(BUS, new Sending.Played(Role.BATTERY, protocol(), drivers(driver), values), nameplate, Duration.ofSeconds(60));
	}

	public static ArmRequest inverter(Function<DriverContext, Driver> driver) {
		return new ArmRequest(BUS, new Sending.Played(Role.INVERTER, protocol(), drivers(driver), Map.of()), Optional.empty(), Duration.ofSeconds(60));
	}

	public static ArmRequest frames(String... frames) {
		return frames(0, frames);
	}

	public static ArmRequest frames(int count, String... frames) {
		return new ArmRequest(BUS, new Sending.Frames(List.of(frames).stream().map(frame -> PlannedFrame.parse(frame, 100_000_000, count)).toList(),
				List.of(protocol())), Optional.of(NAMEPLATE), Duration.ofSeconds(60));
	}

	/** The answers that confirm all. */
	public static List<String> answers(ArmQuestions questions) {
		return questions.questions().stream().map(Question::words).toList();
	}

	/** A consent to all that is asked. */
	public static Consent consent(ArmRequest request, BusFacts facts) {
		ArmQuestions questions = ArmQuestions.of(request, facts);
		return questions.consent(answers(questions)).orElseThrow(() -> new AssertionError(questions.refusals()));
	}
}
