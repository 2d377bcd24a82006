package org.busbar.ui.internal.battery;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.busbar.api.quantity.QuantityValue;
import org.eclipse.osgi.util.NLS;

/** The values as text for the clipboard. */
final class BatteryText {

	private BatteryText() {
	}

	/** One value, and its state unless that is as it should be. */
	static String of(ShownValue shown) {
		Face face = shown.face();
		if (face.value().isEmpty()) {
			return face.state();
		}
		return face.trust() == Trust.VALID ? face.quantity() : NLS.bind(Messages.copy_value_in_state, face.quantity(), face.state());
	}

	/** All values: a line each, tabs between the columns, so that a spreadsheet takes them. */
	static String of(List<Section> sections, Heard heard) {
		List<List<String>> rows = new ArrayList<>();
		rows.add(List.of(Messages.copy_section, Messages.copy_name, Messages.copy_value, Messages.copy_unit, Messages.copy_state, Messages.copy_note,
				Messages.copy_age, Messages.copy_quantity, Messages.copy_signal));
		for (Section section : sections) {
			for (ShownValue shown : section.values()) {
				Face face = shown.face();
				rows.add(List.of(section.kind().title(), face.name(), face.value(), face.unit(), face.state(), face.note(),
						shown.source().map(value -> Ages.fine(heard.age(value))).orElse(""), shown.key(),
						shown.source().map(QuantityValue::signal).orElse("")));
			}
		}
		return rows.stream().map(row -> String.join("\t", row)).collect(Collectors.joining(System.lineSeparator()));
	}
}
