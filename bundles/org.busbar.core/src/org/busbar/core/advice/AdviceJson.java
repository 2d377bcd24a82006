package org.busbar.core.advice;

import java.util.List;
import java.util.Set;

import org.busbar.api.catalogue.Setting;
import org.busbar.api.catalogue.Use;
import org.busbar.api.fact.Confidence;
import org.busbar.api.quantity.Quantity;
import org.busbar.core.export.Json;

/** An advice as JSON. Protocols and quantities are ids. */
public final class AdviceJson {

	private AdviceJson() {
	}

	private record Document(End battery, End inverter, String caution, List<Both> pairs) {
	}

	private record End(String id, String model, List<String> protocols) {
	}

	private record Both(String battery, String inverter, boolean candidate, boolean known, List<String> carried, List<String> ignored, List<String> lacking,
			List<String> misread,
			List<Integer> bitRates, List<ToSet> batterySettings, List<ToSet> inverterSettings, List<String> notes) {
	}

	private record ToSet(String id, String path, String value, String note, Confidence confidence) {
	}

	/** The JSON, ended by a line feed. */
	public static String write(Advice advice) {
		return Json
				.write(new Document(end(advice.battery()), end(advice.inverter()), advice.caution(), advice.pairs().stream().map(AdviceJson::pair).toList()));
	}

	private static End end(Partner partner) {
		return new End(partner.device().id(), partner.model().map(model -> model.id()).orElse(""), partner.protocols());
	}

	private static Both pair(Pair pair) {
		return new Both(pair.battery(), pair.inverter(), pair.candidate(), pair.known(), ids(pair.carried()), ids(pair.ignored()), ids(pair.lacking()),
				ids(pair.misread()),
				pair.bitRates(), settings(pair.batterySettings()), settings(pair.inverterSettings()),
				pair.uses().stream().map(Use::text).filter(text -> !text.isEmpty()).toList());
	}

	private static List<String> ids(Set<Quantity> quantities) {
		return quantities.stream().map(Quantity::id).toList();
	}

	private static List<ToSet> settings(List<Setting> settings) {
		return settings.stream().map(setting -> new ToSet(setting.id(), setting.path(), setting.value(), setting.note(), setting.confidence())).toList();
	}
}
