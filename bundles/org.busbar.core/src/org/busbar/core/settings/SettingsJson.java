package org.busbar.core.settings;

import java.util.List;

import org.busbar.api.catalogue.Device;
import org.busbar.core.export.Json;
import org.busbar.core.identify.Side;
import org.busbar.core.identify.SidesJson;

/** What the ends of a bus speak and what it shows of the settings of a device, as JSON. */
public final class SettingsJson {

	private SettingsJson() {
	}

	private record Document(List<SidesJson.End> sides, String brand, List<State> settings) {
	}

	private record State(String id, String path, String value, SettingState.Sight sight, String evidence) {
	}

	/** The JSON, ended by a line feed. */
	public static String write(List<Side> sides, Device device, List<SettingState> states) {
		return Json.write(new Document(SidesJson.ends(sides), device.id(), states.stream().map(state -> new State(state.setting().id(), state.setting().path(),
				state.setting().value(), state.sight(), state.evidence())).toList()));
	}
}
