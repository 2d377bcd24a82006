package org.busbar.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.busbar.api.catalogue.Device;
import org.busbar.api.catalogue.Model;
import org.busbar.api.catalogue.Observable;
import org.busbar.api.catalogue.Setting;
import org.busbar.api.catalogue.Use;
import org.busbar.can.Frame;
import org.busbar.can.FrameFlags;
import org.busbar.can.dbc.DbcMessage;
import org.busbar.core.identify.Heard;
import org.busbar.core.identify.Side;
import org.busbar.core.identify.SideIdentification;
import org.busbar.core.settings.SettingState;
import org.busbar.core.settings.SettingState.Sight;
import org.busbar.core.settings.SettingsCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the settings of the shipped devices say of protocols agrees with what their models speak. */
class ShippedSettingsTest {

	private static final long SECOND = 1_000_000_000L;

	static List<Device> devices() {
		return Stream.concat(Shipped.catalogue().brands().stream(), Shipped.catalogue().batteries().stream()).toList();
	}

	private static Set<String> spoken(Stream<Model> models) {
		return models.flatMap(model -> model.protocols().stream()).collect(Collectors.toSet());
	}

	private static Setting setting(String brand, String id) {
		return Shipped.catalogue().brand(brand).orElseThrow().settings().stream().filter(setting -> setting.id().equals(id)).findFirst()
				.orElseThrow(() -> new AssertionError("No setting " + id));
	}

	@ParameterizedTest
	@MethodSource("devices")
	void whatASettingSelectsSomeModelSpeaks(Device device) {
		Set<String> spoken = spoken(device.models().stream());
		for (Setting setting : device.settings()) {
			assertTrue(spoken.containsAll(setting.selects()), () -> device.id() + ": " + setting.id() + " selects " + setting.selects());
		}
	}

	@ParameterizedTest
	@MethodSource("devices")
	void aUseIsOfAProtocolThatItsModelsSpeak(Device device) {
		for (Use use : device.uses()) {
			for (Model model : device.models().stream().filter(model -> use.concerns(model.id()) && !use.models().isEmpty()).toList()) {
				assertTrue(model.protocols().contains(use.protocol()), () -> device.id() + ": " + model.id() + " uses " + use.protocol());
			}
			assertTrue(spoken(device.models().stream()).contains(use.protocol()), () -> device.id() + " uses " + use.protocol());
		}
	}

	/** The battery sends in its own dialect whatever the inverter is set to, so only the inverter's messages say something. */
	@Test
	void zcsHighVoltageShowsPylontechByWhatTheInverterAsks() {
		Setting pylontech = setting("zcs", "battery-type-hv-pylontech");
		assertEquals(List.of("pylontech.hv"), pylontech.selects());
		assertEquals("[pylontech.hv/HostRequest]", pylontech.observable().shows().toString());
		assertEquals("[sofar.extended/RealtimeInquiry]", pylontech.observable().hides().toString());
		for (Observable.Message message : List.of(pylontech.observable().shows().getFirst(), pylontech.observable().hides().getFirst())) {
			DbcMessage found = Shipped.protocol(message.protocol(), Map.of()).dbc().messages().stream().filter(one -> one.name().equals(message.name()))
					.findFirst().orElseThrow(() -> new AssertionError("No message " + message));
			assertEquals("Inverter", found.sender(), message.toString());
		}
	}

	/** How often the inverter inquires is not known: silence must not speak against the entry, an inquiry speaks for it. */
	@ParameterizedTest
	@CsvSource({"0x1351, UNSEEABLE", "0x605, SEEN", "0x4200, NOT_SEEN"})
	void zcsGeneralIsSeenByTheProtocolThatTheInverterSpeaks(String id, Sight sight) {
		Device zcs = Shipped.catalogue().brand("zcs").orElseThrow();
		Setting general = setting("zcs", "battery-type-hv-general");
		assertEquals(List.of("sofar.extended"), general.selects());
		List<Heard> heard = List.of(new Heard(new Frame(29 * SECOND, Integer.decode(id), FrameFlags.EXTENDED, 8, 0)));
		List<Side> sides = new SideIdentification(Shipped.catalogue().protocols()).sides(heard);
		List<SettingState> states = new SettingsCheck(zcs, Shipped.catalogue()).states(heard, sides, 30 * SECOND, 30);
		assertEquals(sight, states.stream().filter(state -> state.setting().equals(general)).findFirst().orElseThrow().sight());
	}

	/** Low voltage: no source says what the inverter sends, so no entry claims to be seen on the bus. */
	@Test
	void zcsLowVoltageClaimsNothingThatTheBusWouldShow() {
		for (String id : List.of("battery-type-single", "battery-type-automatic", "battery-type-pylon")) {
			assertEquals(Observable.NOTHING, setting("zcs", id).observable(), id);
		}
		assertEquals(List.of(), setting("zcs", "battery-type-single").selects(), "the entry for WeCo is not known");
	}
}
