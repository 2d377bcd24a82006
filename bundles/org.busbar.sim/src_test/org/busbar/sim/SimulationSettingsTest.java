package org.busbar.sim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;

import org.busbar.api.channel.ChannelException;
import org.busbar.api.channel.ConverterUri;
import org.busbar.api.quantity.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimulationSettingsTest {

	private static SimulationSettings settings(String query) throws ChannelException {
		return SimulationSettings.of(ConverterUri.parse("sim:plain" + query));
	}

	@Test
	void everyOptionHasADefault() throws ChannelException {
		assertEquals(new SimulationSettings("plain", 1, 16, 100, 50, OptionalDouble.empty(), 25, true, OptionalLong.empty(), OptionalLong.empty(), Set.of(),
				Optional.empty(), true, 500_000, 500_000, Map.of()), settings(""));
	}

	@Test
	void everyOptionIsTaken() throws ChannelException {
		assertEquals(
				new SimulationSettings("plain", -7, 15, 280.5, 12.5, OptionalDouble.of(-20), 5, false, OptionalLong.of(1_500_000_000L),
						OptionalLong.of(1_700_000_000_000_000_000L), Set.of(Quantity.ALARM_OVER_VOLTAGE, Quantity.WARNING_GENERAL), Optional.of(false), false,
						125_000, 250_000, Map.of("frames", "mixed")),
				settings("?seed=-7&cells=15&capacity=280.5&soc=12.5&current=-20&temperature=5&speed=max&seconds=1.5&start=1700000000"
						+ "&alarms=over-voltage,warning.general&inverter=false&battery=false&bitrate=125000&busrate=250000&option.frames=mixed"));
	}

	@Test
	void theConverterListensAtTheRateOfTheBus() throws ChannelException {
		assertEquals(250_000, settings("?busrate=250000").bitRate());
		assertTrue(settings("?busrate=250000").hears());
		assertTrue(settings("?bitrate=500000").hears());
		assertFalse(settings("?bitrate=250000").hears());
	}

	@Test
	void aFastRunStartsWithTheYear() throws ChannelException {
		assertEquals(OptionalLong.of(1_767_225_600_000_000_000L), settings("?speed=max").startNanos());
		assertEquals(OptionalLong.of(5_000_000_000L), settings("?start=5").startNanos());
	}

	@ParameterizedTest
	@CsvSource(delimiter = ' ', value = { //
			"cells=14 cells 15", //
			"seed=x seed whole", //
			"capacity=0 capacity 10000", //
			"soc=101 soc 100", //
			"soc=NaN soc 100", //
			"current=much current number", //
			"speed=2 speed max", //
			"seconds=-1 seconds number", //
			"inverter=yes inverter true", //
			"battery=no battery false", //
			"bitrate=500 bitrate 1000000", //
			"busrate=fast busrate 125000", //
			"alarms=fire alarms alarm.over-voltage", //
			"alarms=battery.soc alarms alarm.over-voltage", //
			"colour=red colour temperature="})
	void whatIsWrongIsNamedAndWhatThereIsIsListed(String option, String name, String hint) {
		String message = assertThrows(ChannelException.class, () -> settings("?" + option)).getMessage();
		assertTrue(message.contains(name) && message.contains(hint) && message.contains("option.<id>"), message);
	}
}
