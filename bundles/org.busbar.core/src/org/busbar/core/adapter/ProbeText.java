package org.busbar.core.adapter;

import java.util.Map;
import java.util.Optional;

import org.busbar.api.channel.ConverterProbe.Answer;

/** What was found at a port, for a terminal. */
public final class ProbeText {

	private ProbeText() {
	}

	/** The lines, each ended by a line feed. */
	public static String of(PortProbe.Result result) {
		StringBuilder text = new StringBuilder();
		Optional<Answer.Known> known = result.known();
		if (known.isPresent()) {
			line(text, "probe.known", result.port(), known.get().title(), known.get().uri());
			text.append("  ");
			line(text, "probe.listen." + known.get().listenOnly());
			known.get().notes().forEach(note -> text.append("  ").append(note).append('\n'));
			return text.toString();
		}
		boolean heard = false;
		for (Map.Entry<String, Answer> each : result.answers().entrySet()) {
			if (each.getValue() instanceof Answer.Other other) {
				heard = true;
				line(text, "probe.other", result.port(), each.getKey(), other.heard());
			}
		}
		if (heard) {
			text.append("  ");
			line(text, "probe.other.hint");
		}
		if (result.failure().isPresent()) {
			line(text, "probe.failed", result.failure().get());
		} else if (!heard) {
			line(text, "probe.silent", result.port(), String.join(", ", result.answers().keySet()));
		}
		result.advice().ifPresent(advice -> text.append("  ").append(advice).append('\n'));
		return text.toString();
	}

	private static void line(StringBuilder text, String key, Object... arguments) {
		text.append(Messages.format(key, arguments)).append('\n');
	}
}
