package org.busbar.can.codec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.busbar.can.Payload;
import org.busbar.can.dbc.DbcMessage;
import org.busbar.can.dbc.DbcMultiplexing;
import org.busbar.can.dbc.DbcSignal;
import org.jspecify.annotations.Nullable;

/** One message, compiled. */
public final class MessageCodec {

	private final DbcMessage message;
	private final List<SignalCodec> signals;

	MessageCodec(DbcMessage message) {
		this.message = message;
		Map<String, SignalCodec> compiled = new LinkedHashMap<>();
		// A multiplexor may stand behind the signals that it decides about, and may itself depend on another.
		List<DbcSignal> open = new ArrayList<>(message.signals().stream().filter(signal -> signal.lastByte() < Payload.MAX_LENGTH).toList());
		boolean progress = true;
		while (progress && !open.isEmpty()) {
			progress = open.removeIf(signal -> {
				Optional<DbcSignal> decider = decider(signal);
				if (decider.isPresent() && !compiled.containsKey(decider.get().name())) {
					return false;
				}
				@Nullable
				SignalCodec by = decider.map(found -> compiled.get(found.name())).orElse(null);
				compiled.put(signal.name(), new SignalCodec(signal, by));
				return true;
			});
		}
		signals = message.signals().stream().flatMap(signal -> Optional.ofNullable(compiled.get(signal.name())).stream()).toList();
	}

	private Optional<DbcSignal> decider(DbcSignal signal) {
		if (signal.multiplexing() instanceof DbcMultiplexing.Multiplexed multiplexed) {
			return multiplexed.by().isEmpty()
					? message.signals().stream().filter(other -> other.multiplexing() instanceof DbcMultiplexing.Multiplexor).findFirst()
					: message.signal(multiplexed.by());
		}
		return Optional.empty();
	}

	/** What was compiled. */
	public DbcMessage message() {
		return message;
	}

	/** The signals in the order of the DBC, without those that lie past the eighth byte or depend on themselves. */
	public List<SignalCodec> signals() {
		return signals;
	}
}
