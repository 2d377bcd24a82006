package org.busbar.ui.internal.configuration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.busbar.api.protocol.Role;
import org.busbar.core.configuration.Configuration;
import org.busbar.core.configuration.ConfigurationEdit;
import org.busbar.core.configuration.Equipment;
import org.busbar.core.configuration.MenuPort;
import org.busbar.core.configuration.SiteSetting;
import org.busbar.core.settings.SettingState;
import org.busbar.core.settings.SettingState.Sight;
import org.busbar.ui.internal.WidgetIds;
import org.busbar.ui.internal.dialog.FieldsDialog;
import org.busbar.ui.internal.view.Colour;
import org.busbar.ui.internal.view.Refresh;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** What is set on either side, whether it was done, what was found, and what the bus shows of it. */
record SettingsPage(BusSight sight) implements SitePage {

	private static final String SETTINGS = "settings";
	private static final int REFRESH_MILLIS = 1000;

	@Override
	public String name() {
		return SETTINGS;
	}

	@Override
	public String title() {
		return Messages.page_settings;
	}

	@Override
	public List<String> features() {
		return List.of(SETTINGS);
	}

	@Override
	public String shape(Configuration configuration) {
		List<SiteSetting> elsewhere = MenuPort.elsewhere(configuration);
		return configuration.settings().stream()
				.map(setting -> setting.id() + setting.side() + setting.path() + setting.value() + setting.note() + elsewhere.contains(setting))
				.collect(Collectors.joining("\n"));
	}

	@Override
	public void fill(Form form, Configuration configuration) {
		Composite head = form.group(Messages.page_settings, 1);
		Form.words(head, configuration.settings().isEmpty() ? Messages.settings_none : Messages.settings_hint, 1);
		if (configuration.settings().isEmpty()) {
			return;
		}
		Button ticking = new Button(head, SWT.CHECK);
		ticking.setText(Messages.settings_tick_seen);
		ticking.setSelection(sight.isTicking());
		FieldsDialog.name(ticking, Messages.settings_tick_seen, ConfigurationIds.TICK_SEEN);
		ticking.addListener(SWT.Selection, event -> sight.tick(ticking.getSelection()));
		form.below(head, 1, List.of(), SETTINGS);
		List<Evidence> evidence = new ArrayList<>();
		List<SiteSetting> elsewhere = MenuPort.elsewhere(configuration);
		for (Role side : Role.values()) {
			String device = configuration.equipment(side).map(Equipment::name).orElse(side == Role.BATTERY ? Messages.side_battery : Messages.side_inverter);
			group(form, device, configuration.settings().stream().filter(setting -> setting.side() == side && !elsewhere.contains(setting)).toList(), evidence);
		}
		group(form, Messages.settings_elsewhere, elsewhere, evidence);
		Refresh.start(head, REFRESH_MILLIS, () -> look(form, evidence));
	}

	/** Where the bus is told to show a setting. */
	private record Evidence(SiteSetting setting, Label label) {
	}

	private static void group(Form form, String title, List<SiteSetting> settings, List<Evidence> evidence) {
		if (!settings.isEmpty()) {
			Composite group = form.group(title, 2);
			settings.forEach(setting -> evidence.add(setting(form, group, setting)));
		}
	}

	private static Evidence setting(Form form, Composite group, SiteSetting setting) {
		String path = SETTINGS + '[' + setting.id() + ']';
		String words = setting.path().isEmpty() ? setting.value() : NLS.bind(Messages.setting_at, setting.path(), setting.value());
		Field done = form.tick(group, setting.note().isEmpty() ? words : NLS.bind(Messages.setting_with_note, words, setting.note()), path + ".done",
				Field::write);
		Field found = form.cell(group, NLS.bind(Messages.setting_found, setting.value()), path + ".found", 24);
		((Text) found.control()).setMessage(Messages.setting_found_hint);
		Label label = Form.words(group, "", 2);
		Colour.keep(label);
		WidgetIds.set(label, ConfigurationIds.EVIDENCE + setting.id());
		Form.fold(label, true);
		form.below(group, 2, List.of(done, found));
		return new Evidence(setting, label);
	}

	private void look(Form form, List<Evidence> evidence) {
		Configuration configuration = form.draft().current();
		Map<String, SettingState> states = sight.states(configuration);
		boolean other = false;
		for (Evidence one : evidence) {
			SettingState state = states.get(one.setting().id());
			String text = state == null
					? ""
					: NLS.bind(Messages.evidence, new Object[]{state.sight().sign(), state.sight().word(), state.evidence()});
			if (!one.label().getText().equals(text.replace("&", "&&"))) {
				one.label().setText(text.replace("&", "&&"));
				if (state != null) {
					one.label().setForeground(colour(state.sight(), one.label()));
				}
				Form.fold(one.label(), text.isEmpty());
				other = true;
			}
		}
		if (other) {
			form.fit();
		}
		List<SiteSetting> seen = sight.toTick(configuration, states);
		Configuration now = configuration;
		for (SiteSetting setting : seen) {
			now = ConfigurationEdit.set(now, SETTINGS + '[' + setting.id() + "].done", true).or(now);
		}
		form.draft().change(NLS.bind(Messages.seen_on_bus, seen.stream().map(SiteSetting::value).collect(Collectors.joining("; "))), now);
	}

	private static Color colour(Sight sight, Label label) {
		return switch (sight) {
			case SEEN -> Colour.GOOD.get();
			case CONTRADICTED -> Colour.BAD.get();
			case NOT_SEEN -> Colour.WARNING.get();
			case UNSEEABLE, WAITING -> label.getParent().getForeground();
		};
	}
}
