package org.busbar.ui.internal.settings;

import java.util.List;

import org.busbar.api.catalogue.Setting;
import org.busbar.core.settings.SettingState;
import org.busbar.core.settings.SettingState.Sight;
import org.eclipse.osgi.util.NLS;

/**
 * A setting as a line.
 *
 * @param sight what its colour means
 * @param cells what shows of it, what to choose, the evidence, the way through the menus
 */
record SettingRow(Sight sight, List<String> cells) {

	SettingRow {
		cells = List.copyOf(cells);
	}

	static SettingRow of(SettingState state) {
		Setting setting = state.setting();
		return new SettingRow(state.sight(), List.of(NLS.bind(Messages.sign_and_word, state.sight().sign(), state.sight().word()),
				setting.value(), state.evidence(), setting.path()));
	}
}
