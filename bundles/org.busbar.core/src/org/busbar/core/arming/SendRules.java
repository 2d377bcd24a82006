package org.busbar.core.arming;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.busbar.api.quantity.QuantityState;
import org.busbar.can.CanId;
import org.busbar.can.codec.MessageCodec;
import org.busbar.can.dbc.DbcMessage;
import org.busbar.core.protocol.EffectiveProtocol;
import org.busbar.core.quantity.MappedSignal;
import org.busbar.core.quantity.QuantityTracker;

/** What may go out at most, made from the request alone. The questions tell all of it, and the writer holds every frame against it. Immutable. */
final class SendRules {

	private final Set<Integer> own = new HashSet<>();
	private final Set<Integer> sendable = new HashSet<>();
	private final Set<CommandId> commands = new TreeSet<>();
	private final List<EffectiveProtocol> known;
	private final Optional<Nameplate> nameplate;

	SendRules(ArmRequest request) {
		nameplate = request.nameplate();
		switch (request.sending()) {
			case Sending.Played played -> {
				known = List.of(played.protocol());
				played.protocol().dbc().messages().stream().filter(message -> message.sender().equals(played.role().node())).forEach(this::add);
			}
			case Sending.Frames frames -> {
				known = frames.known();
				frames.frames().forEach(frame -> {
					own.add(frame.key());
					sendable.add(frame.key());
					CommandId.of(frame.key()).ifPresent(commands::add);
				});
			}
		}
	}

	/** A command that nobody sends regularly is never sent by playing a device; what is sent regularly has to be confirmed. */
	private void add(DbcMessage message) {
		int key = message.key();
		own.add(key);
		Optional<CommandId> command = CommandId.of(key);
		if (command.isEmpty() || isCyclic(message)) {
			sendable.add(key);
			command.ifPresent(commands::add);
		}
	}

	private static boolean isCyclic(DbcMessage message) {
		return message.attribute(QuantityTracker.CYCLE_TIME).filter(text -> !text.equals("0")).isPresent();
	}

	/** Whether the identifier belongs to what Busbar plays, so that nobody else may send it. */
	boolean isOwn(int idKey) {
		return own.contains(idKey);
	}

	/** Whether Busbar may send the identifier at all. */
	boolean maySend(int idKey) {
		return sendable.contains(idKey);
	}

	/** The commands among what may be sent. */
	Set<CommandId> commands() {
		return commands;
	}

	/** Those of its identifiers that somebody else sends, as they are written. */
	List<String> clashes(Set<Integer> heard) {
		return own.stream().filter(heard::contains).sorted().map(SendRules::id).toList();
	}

	/** All that may be sent, as it is written. */
	String identifiers() {
		return sendable.stream().sorted().map(SendRules::id).collect(Collectors.joining(" "));
	}

	private static String id(int key) {
		return "0x" + CanId.format(key & CanId.MAX_EXTENDED, key >>> 31);
	}

	/** What is wrong with the limits in a frame, each thing once with the protocols that read it so. */
	List<String> objections(int id, int flags, int dlc, long payload) {
		Map<String, List<String>> objections = new LinkedHashMap<>();
		for (EffectiveProtocol protocol : known) {
			MessageCodec message = protocol.codec().message(id, flags);
			for (MappedSignal signal : protocol.mappings()) {
				if (signal.message() == message && carries(signal, dlc, payload)) {
					Nameplate.objection(nameplate, signal.quantity(), signal.value(payload))
							.ifPresent(what -> objections.computeIfAbsent(what, read -> new ArrayList<>()).add(protocol.descriptor().id()));
				}
			}
		}
		return objections.entrySet().stream()
				.map(one -> Messages.format("limit.frame", id(CanId.key(id, flags)), String.join(", ", one.getValue()), one.getKey())).toList();
	}

	/** The limits that a frame carries, as words, each once with the protocols that read it so. */
	List<String> limits(int id, int flags, int dlc, long payload) {
		Map<String, List<String>> limits = new LinkedHashMap<>();
		for (EffectiveProtocol protocol : known) {
			MessageCodec message = protocol.codec().message(id, flags);
			for (MappedSignal signal : protocol.mappings()) {
				if (signal.message() == message && Nameplate.limits(signal.quantity()) && carries(signal, dlc, payload)) {
					limits.computeIfAbsent(Messages.format("value", signal.quantity().id(), signal.value(payload), signal.quantity().unit().symbol()),
							read -> new ArrayList<>()).add(protocol.descriptor().id());
				}
			}
		}
		return limits.entrySet().stream().map(one -> Messages.format("limit.value", one.getKey(), String.join(", ", one.getValue()))).toList();
	}

	private static boolean carries(MappedSignal signal, int dlc, long payload) {
		QuantityState state = signal.state(dlc, payload);
		return signal.signal().active(payload) && (state == QuantityState.VALID || state == QuantityState.OUT_OF_RANGE);
	}
}
