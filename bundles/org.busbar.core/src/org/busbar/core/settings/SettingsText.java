package org.busbar.core.settings;

import java.util.List;

import org.busbar.api.catalogue.Device;
import org.busbar.api.catalogue.Setting;

/** The settings of a device as a list to be ticked off, for people at a terminal. */
public final class SettingsText {

	private SettingsText() {
	}

	/** Each setting with what the bus shows of it, each line ended by a line feed. */
	public static String write(Device device, List<SettingState> states) {
		StringBuilder text = new StringBuilder(Messages.format(states.isEmpty() ? "text.none" : "text.title", device.name())).append('\n');
		for (SettingState state : states) {
			Setting setting = state.setting();
			text.append("  ").append(state.sight().sign()).append(' ').append(state.sight().word()).append(": ");
			text.append(setting.path().isEmpty() ? setting.value() : Messages.format("text.setting", setting.path(), setting.value())).append('\n');
			text.append("      ").append(state.evidence()).append('\n');
		}
		return text.toString();
	}
}
