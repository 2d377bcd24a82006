package org.busbar.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.busbar.api.catalogue.Device;
import org.busbar.api.catalogue.Model;
import org.busbar.api.wiring.Socket;
import org.busbar.core.wiring.Cable;
import org.busbar.core.wiring.CableEnd;
import org.busbar.core.wiring.Contradiction;
import org.busbar.core.wiring.Decision;
import org.busbar.core.wiring.DecisionException;
import org.eclipse.osgi.util.NLS;

/** Which cable somebody means: sockets, and readings where the sources leave something open. What is not there fails with what there is. */
final class CableChoice {

	private static final Pattern DECISION = Pattern.compile("(.+)=(\\d{1,3})");

	private final Lookup lookup;

	CableChoice(Lookup lookup) {
		this.lookup = lookup;
	}

	/** A socket of a device: the one that was named, else the one that a CAN cable goes into. */
	CableEnd end(Device device, Optional<String> modelId, Optional<String> socketId) {
		Optional<Model> chosen = modelId.map(id -> lookup.model(device, id));
		if (socketId.isEmpty()) {
			return CableEnd.of(device, chosen).orElseThrow(() -> new CommandFailure(ExitCode.INPUT, NLS.bind(Messages.no_socket, device.name())));
		}
		String id = socketId.get();
		List<String> known = chosen.map(Model::sockets).orElse(device.sockets().stream().map(Socket::id).toList());
		Optional<Socket> found = device.socket(id).filter(one -> known.contains(id));
		if (found.isEmpty()) {
			String name = chosen.map(one -> device.name() + ' ' + one.name()).orElse(device.name());
			throw new CommandFailure(ExitCode.USAGE,
					NLS.bind(Messages.unknown_socket, name, id) + ' ' + NLS.bind(Messages.known_ids, String.join(", ", known)));
		}
		return chosen.isPresent() ? new CableEnd(device, chosen, found.get()) : CableEnd.at(device, found.get());
	}

	/** The cable after readings, as {@code --decide} and {@code --measured} have them. */
	Cable decided(CableEnd inverter, CableEnd battery, List<String> decisions, String measured) {
		Cable open = Cable.between(inverter, battery);
		List<Decision> made = decisions.stream().map(text -> decision(open, text, measured)).toList();
		try {
			Cable whole = Cable.between(inverter, battery, made);
			// Without it nobody could tell a reading from a guess.
			if (!made.isEmpty() && measured.isBlank()) {
				throw new CommandFailure(ExitCode.USAGE, Messages.decide_unread);
			}
			return whole;
		} catch (DecisionException refused) {
			throw new CommandFailure(ExitCode.USAGE, String.valueOf(refused.getMessage()), refused);
		}
	}

	private static Decision decision(Cable cable, String text, String measured) {
		Matcher parts = DECISION.matcher(text);
		if (!parts.matches()) {
			throw new CommandFailure(ExitCode.USAGE, NLS.bind(Messages.decide_form, text));
		}
		return decision(cable, parts.group(1), Integer.parseInt(parts.group(2)), measured);
	}

	/** The signal is written in any case, with {@code inverter:} or {@code battery:} before it where both ends are contradicted. */
	private static Decision decision(Cable cable, String signal, int pin, String measured) {
		List<Contradiction> all = Stream.concat(cable.contradictions().stream(), cable.measurable().stream()).toList();
		List<Contradiction> meant = all.stream()
				.filter(one -> signal.equalsIgnoreCase(one.signal()) || signal.equalsIgnoreCase(qualified(one))).toList();
		if (meant.size() != 1) {
			List<Contradiction> open = meant.isEmpty() ? all : meant;
			String choices = String.join(", ", open.stream().map(one -> qualified(one) + '=' + join(one.pins(), "|")).toList());
			throw new CommandFailure(ExitCode.USAGE, open.isEmpty()
					? NLS.bind(Messages.nothing_to_decide, signal)
					: NLS.bind(meant.isEmpty() ? Messages.not_contradicted : Messages.which_end, signal, choices));
		}
		return new Decision(meant.getFirst().end(), meant.getFirst().signal(), pin, measured);
	}

	private static String qualified(Contradiction contradiction) {
		return contradiction.end().name().toLowerCase(Locale.ROOT) + ':' + contradiction.signal();
	}

	static String join(List<Integer> pins, String separator) {
		return String.join(separator, pins.stream().map(String::valueOf).toList());
	}
}
