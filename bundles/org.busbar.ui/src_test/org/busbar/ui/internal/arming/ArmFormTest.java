package org.busbar.ui.internal.arming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import org.busbar.core.arming.ArmRequest;
import org.busbar.core.arming.Nameplate;
import org.busbar.core.arming.Sending;
import org.busbar.core.protocol.EffectiveProtocol;
import org.busbar.ui.internal.arming.ArmForm.Outcome;
import org.busbar.ui.internal.arming.ArmForm.What;
import org.busbar.ui.internal.testing.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArmFormTest {

	private static final Optional<EffectiveProtocol> PROTOCOL = Optional.of(EffectiveProtocol.of(Shipped.VICTRON, Map.of()));
	private static final DriverProvider PROVIDER = new DriverProvider() {

		@Override
		public Set<Role> roles() {
			return EnumSet.allOf(Role.class);
		}

		@Override
		public Driver create(Role role, Map<String, String> options, DriverContext context) {
			throw new AssertionError("Asking makes no driver");
		}
	};
	private static final String PLATE = "cells=16,voltage=57.6,charge=100,discharge=100";

	private static Outcome outcome(ArmForm form, Function<String, Optional<DriverProvider>> drivers) {
		return form.outcome("fake:bus", drivers, List.of());
	}

	private static ArmRequest ready(ArmForm form) {
		return assertInstanceOf(Outcome.Ready.class, outcome(form, id -> Optional.of(PROVIDER))).request();
	}

	@Test
	void aBatteryHasItsValuesAndNameplate() {
		ArmRequest request = ready(
				new ArmForm(What.BATTERY, PROTOCOL, "battery.soc=50\nbattery.voltage=52.5, battery.current=-1", PLATE, "", "", " 60 ", ReplayForm.NONE));
		Sending.Played played = assertInstanceOf(Sending.Played.class, request.sending());
		assertEquals(Role.BATTERY, played.role());
		assertEquals(Map.of(Quantity.BATTERY_SOC, 50.0, Quantity.BATTERY_VOLTAGE, 52.5, Quantity.BATTERY_CURRENT, -1.0), played.values());
		assertEquals(Optional.of(new Nameplate(16, 57.6, 100, 100)), request.nameplate());
		assertEquals(Duration.ofSeconds(60), request.limit());
		assertEquals("fake:bus", request.bus());
	}

	@Test
	void anInverterNeedsNeither() {
		ArmRequest request = ready(new ArmForm(What.INVERTER, PROTOCOL, "nonsense", "nonsense", "nonsense", "nonsense", "60", ReplayForm.NONE));
		assertEquals(Role.INVERTER, assertInstanceOf(Sending.Played.class, request.sending()).role());
	}

	@Test
	void aFrameIsSentOnceOrAgainAndAgain() {
		assertEquals(1, frames(ready(new ArmForm(What.FRAME, Optional.empty(), "", "", "305#00", "", "60", ReplayForm.NONE))).frames().getFirst().count());
		Sending.Frames again = frames(ready(new ArmForm(What.FRAME, Optional.empty(), "", PLATE, "305#00", "200", "60", ReplayForm.NONE)));
		assertEquals(0, again.frames().getFirst().count());
		assertEquals(200_000_000L, again.frames().getFirst().periodNanos());
	}

	private static Sending.Frames frames(ArmRequest request) {
		return assertInstanceOf(Sending.Frames.class, request.sending());
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {"BATTERY;battery.mood=5;;;;60;battery.mood", "BATTERY;battery.soc=;;;;60;battery.soc needs a number",
			"BATTERY;=5;;;;60;=5", "BATTERY;;cells=16;;;60;nameplate", "FRAME;;;305;;60;305", "FRAME;;;305#00;often;60;period", "FRAME;;;305#00;1;60;10 ms",
			"REPLAY;;;;;60;Choose the log", "INVERTER;;;;;soon;seconds", "INVERTER;;;;;0;time limit"})
	void whatIsWrongIsSaid(What what, String values, String plate, String frame, String period, String seconds, String part) {
		ArmForm form = new ArmForm(what, PROTOCOL, text(values), text(plate), text(frame), text(period), text(seconds), ReplayForm.NONE);
		String reason = assertInstanceOf(Outcome.Incomplete.class, outcome(form, id -> Optional.of(PROVIDER))).reason();
		assertTrue(reason.contains(part), reason);
	}

	private static String text(String cell) {
		return cell == null ? "" : cell;
	}

	@Test
	void withoutDriverOrProtocolNobodyIsPlayed() {
		ArmForm form = new ArmForm(What.INVERTER, PROTOCOL, "", "", "", "", "60", ReplayForm.NONE);
		assertTrue(assertInstanceOf(Outcome.Incomplete.class, outcome(form, id -> Optional.empty())).reason().contains("victron.bms-can"));
		ArmForm none = new ArmForm(What.INVERTER, Optional.empty(), "", "", "", "", "60", ReplayForm.NONE);
		assertTrue(assertInstanceOf(Outcome.Incomplete.class, outcome(none, id -> Optional.of(PROVIDER))).reason().contains("protocol"));
	}
}
