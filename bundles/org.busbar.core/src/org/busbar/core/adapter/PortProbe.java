package org.busbar.core.adapter;

import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.busbar.api.channel.ConverterProbe;
import org.busbar.api.channel.ConverterProbe.Answer;

/** Asks what is at a port, one kind of converter after the other, until one knows it. */
public final class PortProbe {

	/** A letter on an empty line, then eight bytes that nobody else knows, then twenty. */
	private static final List<String> MILDEST = List.of("slcan", "gvret", "seeed");

	private final Map<String, ConverterProbe> probes = new LinkedHashMap<>();

	/**
	 * What came of asking.
	 *
	 * @param port    the one that was asked
	 * @param answers by the scheme of the converter, in the order of asking; the last one may be known
	 * @param failure why the port cannot be asked
	 * @param advice  what its USB ids say
	 */
	public record Result(String port, Map<String, Answer> answers, Optional<String> failure, Optional<String> advice) {

		/** What it is, when it is known. */
		public Optional<Answer.Known> known() {
			return answers.values().stream().filter(Answer.Known.class::isInstance).map(Answer.Known.class::cast).findFirst();
		}
	}

	/** @param probes by scheme; they ask in the order of how little their questions can mean to something else */
	public PortProbe(Map<String, ConverterProbe> probes) {
		probes.keySet().stream().sorted(Comparator.comparingInt(PortProbe::order).thenComparing(Comparator.naturalOrder()))
				.forEach(scheme -> this.probes.put(scheme, probes.get(scheme)));
	}

	private static int order(String scheme) {
		int index = MILDEST.indexOf(scheme.replace("+tcp", ""));
		return index < 0 ? MILDEST.size() : index;
	}

	/**
	 * Asks at this port and no other.
	 *
	 * @param advice what its USB ids say
	 */
	public Result ask(String port, Optional<String> advice) {
		Map<String, Answer> answers = new LinkedHashMap<>();
		try {
			for (Map.Entry<String, ConverterProbe> probe : probes.entrySet()) {
				Answer answer = probe.getValue().probe(port);
				answers.put(probe.getKey(), answer);
				if (answer instanceof Answer.Known) {
					break;
				}
			}
			return new Result(port, answers, Optional.empty(), advice);
		} catch (IOException failed) {
			return new Result(port, answers, Optional.of(String.valueOf(failed.getMessage())), advice);
		}
	}
}
