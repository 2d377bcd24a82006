package org.busbar.core.fingerprint;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.busbar.api.protocol.Role;
import org.busbar.core.configuration.Configuration;
import org.busbar.core.configuration.Fingerprint.Known;
import org.busbar.core.configuration.ProtocolChoice;
import org.busbar.core.configuration.SiteSetting;

/** What a configuration says of a site that may be another at the next visit: firmware, options, settings. */
final class SitePrint {

	private SitePrint() {
	}

	static List<Known> facts(String id, Configuration configuration) {
		List<Known> facts = new ArrayList<>();
		for (Role role : Role.values()) {
			configuration.equipment(role).ifPresent(device -> {
				add(facts, id, "model." + role, device.name());
				add(facts, id, "firmware." + role, device.firmware());
				if (device.modules() > 0) {
					add(facts, id, "modules." + role, Integer.toString(device.modules()));
				}
			});
		}
		configuration.protocol().ifPresent(choice -> protocol(facts, id, choice));
		configuration.settings().stream().filter(SiteSetting::done).forEach(setting -> {
			String value = setting.found().isBlank() ? setting.value() : setting.found();
			// An id of its own: that of a setting may be as long as ids may be.
			facts.add(new Known(id + ".setting." + facts.size(), "setting." + setting.id(),
					Messages.format("fact.setting", Messages.format("side." + setting.side()), setting.path().isEmpty() ? setting.value() : setting.path()),
					value));
		});
		return facts;
	}

	private static void protocol(List<Known> facts, String id, ProtocolChoice choice) {
		String options = choice.options().stream().map(one -> one.option() + '=' + one.value()).collect(Collectors.joining(" "));
		add(facts, id, "protocol", Stream.of(choice.protocolId(), options).filter(text -> !text.isEmpty()).collect(Collectors.joining(" ")));
		if (choice.bitRate() > 0) {
			add(facts, id, "bit-rate", Integer.toString(choice.bitRate()));
		}
	}

	private static void add(List<Known> facts, String id, String subject, String value) {
		if (!value.isBlank()) {
			facts.add(known(id, subject, value));
		}
	}

	static Known known(String id, String subject, String value) {
		return new Known(id + ".fact." + subject, subject, Messages.format("fact." + subject), value);
	}
}
