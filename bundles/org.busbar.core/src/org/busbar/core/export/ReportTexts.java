package org.busbar.core.export;

import java.util.List;

import org.busbar.api.catalogue.Model;
import org.busbar.api.fact.Confidence;
import org.busbar.api.wiring.Hazard;
import org.busbar.api.wiring.Socket;
import org.busbar.core.wiring.Agreement;
import org.busbar.core.wiring.Cable;
import org.busbar.core.wiring.CableEnd;

/** Sentences and words that texts and drawings share. */
final class ReportTexts {

	private ReportTexts() {
	}

	static String title(Cable cable) {
		return Messages.format("title", device(cable.inverter()), device(cable.battery()));
	}

	private static String device(CableEnd end) {
		return end.model().map(Model::name).filter(model -> !model.equals(end.device().name())).map(model -> end.device().name() + ' ' + model)
				.orElse(end.device().name());
	}

	static String socket(CableEnd end) {
		Socket socket = end.socket();
		return Messages.format("socket." + end.device().kind(), socket.name(), type(socket));
	}

	static String type(Socket socket) {
		return Messages.format("type." + socket.type());
	}

	static String level(Hazard.Level level) {
		return Messages.format("level." + level);
	}

	static String agreement(Agreement agreement) {
		return Messages.format("agreement." + agreement);
	}

	/** How well something is known and by whose word: {@code [documented, victron/VICDOC]}. */
	static String evidence(Confidence confidence, List<String> sources) {
		return '[' + confidence.word() + (sources.isEmpty() ? "" : ", " + String.join(" ", sources)) + ']';
	}

	static String source(SourceKeys.Entry source) {
		StringBuilder text = new StringBuilder(source.document());
		for (String part : new String[]{source.place(), source.date()}) {
			if (!part.isEmpty()) {
				text.append(", ").append(part);
			}
		}
		return text.toString();
	}
}
