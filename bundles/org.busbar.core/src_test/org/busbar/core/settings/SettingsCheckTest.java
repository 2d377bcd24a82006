package org.busbar.core.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.busbar.api.catalogue.Device;
import org.busbar.api.catalogue.Observable;
import org.busbar.api.catalogue.Setting;
import org.busbar.api.fact.Confidence;
import org.busbar.can.Frame;
import org.busbar.core.catalogue.Catalogue;
import org.busbar.core.catalogue.CatalogueLoader;
import org.busbar.core.catalogue.DataSource;
import org.busbar.core.catalogue.FolderDataSource;
import org.busbar.core.doctor.RecordedBus;
import org.busbar.core.identify.Heard;
import org.busbar.core.identify.Side;
import org.busbar.core.identify.SideIdentification;
import org.busbar.core.settings.SettingState.Sight;
import org.junit.jupiter.api.Test;

/** A setting is seen, not seen, contradicted, not to be seen, or awaited. */
class SettingsCheckTest {

	private static final Catalogue CATALOGUE = CatalogueLoader.load(Stream.of("org.busbar.protocol.pylontech", "org.busbar.brand.victron")
			.map(name -> Path.of("").toAbsolutePath().resolveSibling(name)).<DataSource>map(FolderDataSource::new).toList());
	private static final long SECOND = 1_000_000_000L;
	private static final Observable.Message VIC = Observable.Message.parse("victron.bms-can/GxIdentification");
	private static final Observable.Message REQUEST = Observable.Message.parse("pylontech.lv.1.2/Request");

	private static Setting setting(List<String> selects, List<Observable.Message> shows, List<Observable.Message> hides, double seconds) {
		return new Setting("bms", "Menu", "BMS", "", selects, new Observable(shows, hides, seconds), Confidence.ONE, List.of());
	}

	private static SettingState state(Device.Kind kind, Setting setting, List<Heard> heard, List<Side> sides, long now, double seconds, Setting... others) {
		Device device = new Device(kind, "test", "Test", "1", List.of(), List.of(), Stream.concat(Stream.of(setting), Stream.of(others)).toList(), List.of(),
				List.of(), List.of());
		return new SettingsCheck(device, CATALOGUE).states(heard, sides, now, seconds).getFirst();
	}

	private static SettingState state(Setting setting, List<Heard> heard, double seconds) {
		return state(Device.Kind.INVERTER, setting, heard, List.of(), Math.round(seconds * SECOND), seconds);
	}

	private static Heard heard(int id, long count, double last) {
		return new Heard(new Frame(Math.round(last * SECOND), id, 0, 8, 0), count, SECOND, 0);
	}

	private static void check(Sight sight, String evidence, SettingState state) {
		assertEquals(sight, state.sight(), state::toString);
		assertEquals(evidence, state.evidence());
	}

	@Test
	void shows() {
		Setting setting = setting(List.of(), List.of(VIC), List.of(), 5);
		check(Sight.SEEN, "0x307 GxIdentification was heard 8 times, the last time 1 s ago.", state(setting, List.of(heard(0x307, 8, 7)), 8));
		check(Sight.SEEN, "0x307 GxIdentification was heard once, 0 s ago.", state(setting, List.of(heard(0x307, 1, 8)), 8));
		check(Sight.WAITING, "0x307 GxIdentification is awaited for another 3 s.", state(setting, List.of(heard(0x351, 3, 2)), 2));
		check(Sight.NOT_SEEN, "0x307 GxIdentification was not heard in 6 s.", state(setting, List.of(heard(0x351, 6, 6)), 6));
		check(Sight.NOT_SEEN, "0x307 GxIdentification was heard, but not for 20 s.", state(setting, List.of(heard(0x307, 8, 10)), 30));
		check(Sight.WAITING, "Nothing was heard on the bus yet.", state(setting, List.of(), 30));
	}

	@Test
	void whatNothingCanShowIsNotLookedFor() {
		Setting setting = new Setting("limits", "", "Limits", "", List.of(), Observable.UNSEEN, Confidence.ONE, List.of());
		check(Sight.UNSEEABLE, "Nothing on the bus shows it. Check it on the device itself.", state(setting, List.of(heard(0x307, 8, 7)), 8));
	}

	@Test
	void hides() {
		Setting setting = setting(List.of(), List.of(), List.of(REQUEST), 5);
		check(Sight.CONTRADICTED, "0x35C Request was heard 2 times, the last time 0 s ago. It should not be there.",
				state(setting, List.of(heard(0x35C, 2, 2)), 2));
		check(Sight.WAITING, "0x35C Request must stay away for another 3 s.", state(setting, List.of(heard(0x351, 2, 2)), 2));
		check(Sight.SEEN, "As it should be, 0x35C Request was not heard in 6 s.", state(setting, List.of(heard(0x351, 2, 6)), 6));
		check(Sight.WAITING, "Nothing was heard on the bus yet.", state(setting, List.of(), 30));
	}

	@Test
	void whatHidesCountsMoreThanWhatShows() {
		Setting setting = setting(List.of(), List.of(VIC), List.of(REQUEST), Double.NaN);
		assertEquals(Sight.CONTRADICTED, state(setting, List.of(heard(0x307, 2, 2), heard(0x35C, 2, 2)), 2).sight());
		assertEquals(Sight.WAITING, state(setting, List.of(heard(0x307, 2, 2)), 2).sight(), "ten seconds where nobody knows better");
		assertEquals(Sight.SEEN, state(setting, List.of(heard(0x307, 2, 11)), 11).sight());
		assertEquals(Sight.NOT_SEEN, state(setting, List.of(heard(0x351, 2, 11)), 11).sight());
	}

	@Test
	void cannotBeSeen() {
		check(Sight.UNSEEABLE, "The sources name nothing on the bus that shows it. Check it on the display of the device.",
				state(setting(List.of(), List.of(), List.of(), Double.NaN), List.of(heard(0x351, 1, 0)), 20));
		check(Sight.UNSEEABLE, "The protocol no.such that would show it is not installed.",
				state(setting(List.of(), List.of(Observable.Message.parse("no.such/Message")), List.of(), 1), List.of(heard(0x351, 1, 0)), 20));
		check(Sight.UNSEEABLE, "The message victron.bms-can/Nothing that would show it is not in the installed version of its protocol.",
				state(setting(List.of(), List.of(Observable.Message.parse("victron.bms-can/Nothing")), List.of(), 1), List.of(heard(0x351, 1, 0)), 20));
	}

	@Test
	void findsMessagesOfAnOption() {
		Setting setting = setting(List.of(), List.of(Observable.Message.parse("victron.bms-can/PylonCellExtremes")), List.of(), 5);
		assertEquals(Sight.SEEN, state(setting, List.of(heard(0x370, 2, 2)), 2).sight());
	}

	@Test
	void aChoiceOfProtocolShowsByTheProtocol() {
		List<Heard> heard = RecordedBus.frames("pyl-us5000-v1.2").stream().map(Heard::new).toList();
		List<Side> sides = new SideIdentification(CATALOGUE.protocols()).sides(heard);
		Setting pylon = setting(List.of("pylontech.lv.1.2"), List.of(), List.of(), Double.NaN);
		Setting victron = setting(List.of("victron.bms-can"), List.of(), List.of(), Double.NaN);
		check(Sight.SEEN, "The battery speaks Pylontech low voltage 1.2, as this setting makes it.", state(Device.Kind.BATTERY, pylon, heard, sides, 0, 20));
		check(Sight.CONTRADICTED, "The battery speaks Pylontech low voltage 1.2.", state(Device.Kind.BATTERY, victron, heard, sides, 0, 20));
		assertEquals(Sight.NOT_SEEN, state(Device.Kind.BATTERY, victron, heard, sides, 0, 20, pylon).sight(), "the other choice was taken");
		assertEquals(Sight.UNSEEABLE, state(Device.Kind.INVERTER, pylon, heard, sides, 0, 20).sight(), "the inverter is silent");
	}

	@Test
	void text() {
		Device device = new Device(Device.Kind.INVERTER, "test", "Test", "1", List.of(), List.of(), List.of(setting(List.of(), List.of(VIC), List.of(), 5)),
				List.of(), List.of(), List.of());
		String text = SettingsText.write(device, new SettingsCheck(device, CATALOGUE).states(List.of(heard(0x307, 2, 3)), List.of(), 3 * SECOND, 3));
		assertEquals("""
				Settings of Test on the bus
				  \u2714 seen: Menu > BMS
				      0x307 GxIdentification was heard 2 times, the last time 0 s ago.
				""", text);
		Device bare = new Device(Device.Kind.INVERTER, "bare", "Bare", "1", List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
		assertEquals("Nothing is known to be set on Bare.\n", SettingsText.write(bare, List.of()));
	}
}
