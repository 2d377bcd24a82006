package org.busbar.core.arming;

import java.util.ArrayList;
import java.util.HashMap;
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
import org.busbar.can.dbc.DbcMessage;
import org.busbar.core.protocol.EffectiveProtocol;
import org.busbar.core.quantity.MappedSignal;
import org.busbar.core.quantity.QuantityTracker;

/** What may go out at most, made from the request alone. The questions tell all of it, and the writer holds every frame against it. Immutable. */
final class SendRules {

	private final Set<Integer> own = new HashSet<>();
	private final Set<Integer> sendable = new HashSet<>();
	private final Set<CommandId> commands = new TreeSet<>();
	/** Signals that carry limits, by {@link CanId#key} of their message. */
	private final Map<Integer, List<LimitSignal>> limitSignals = new HashMap<>();
	private final Optional<Nameplate> nameplate;

	/** A signal and the protocol that reads it so. */
	private record LimitSignal(String protocol, MappedSignal signal) {
	}

	SendRules(ArmRequest request) {
		nameplate = request.nameplate();
		List<EffectiveProtocol> known;
		switch (request.sending()) {
			case Sending.Played played -> {
				known = List.of(played.protocol());
				played.protocol().dbc().messages().stream().filter(message -> message.sender().equals(played.role().node())).forEach(this::add);
			}
			case Sending.Frames frames -> {
				known = frames.known();
				frames.frames().forEach(frame -> add(frame.key()));
			}
			case Sending.Replayed replayed -> {
				known = replayed.known();
				replayed.log().counts().keySet().forEach(this::add);
			}
		}
		for (EffectiveProtocol protocol : known) {
			for (MappedSignal signal : protocol.mappings()) {
				if (Nameplate.limits(signal.quantity())) {
					limitSignals.computeIfAbsent(signal.message().message().key(), key -> new ArrayList<>())
							.add(new LimitSignal(protocol.descriptor().id(), signal));
				}
			}
		}
	}

	private void add(int key) {
		own.add(key);
		sendable.add(key);
		CommandId.of(key).ifPresent(commands::add);
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
		for (LimitSignal limit : limitSignals(id, flags, dlc, payload)) {
			Nameplate.objection(nameplate, limit.signal().quantity(), limit.signal().value(payload))
					.ifPresent(what -> objections.computeIfAbsent(what, read -> new ArrayList<>()).add(limit.protocol()));
		}
		return objections.entrySet().stream()
				.map(one -> Messages.format("limit.frame", id(CanId.key(id, flags)), String.join(", ", one.getValue()), one.getKey())).toList();
	}

	/** The limits that a frame carries, as words, each once with the protocols that read it so. */
	List<String> limits(int id, int flags, int dlc, long payload) {
		LimitRanges ranges = new LimitRanges();
		addLimits(ranges, id, flags, dlc, payload);
		return ranges.words();
	}

	/** Takes note of the limits that a frame carries. */
	void addLimits(LimitRanges ranges, int id, int flags, int dlc, long payload) {
		for (LimitSignal limit : limitSignals(id, flags, dlc, payload)) {
			ranges.add(limit.protocol(), limit.signal().quantity(), limit.signal().value(payload));
		}
	}

	private List<LimitSignal> limitSignals(int id, int flags, int dlc, long payload) {
		List<LimitSignal> all = limitSignals.getOrDefault(CanId.key(id, flags), List.of());
		return all.isEmpty() ? all : all.stream().filter(limit -> carries(limit.signal(), dlc, payload)).toList();
	}

	private static boolean carries(MappedSignal signal, int dlc, long payload) {
		QuantityState state = signal.state(dlc, payload);
		return signal.signal().active(payload) && (state == QuantityState.VALID || state == QuantityState.OUT_OF_RANGE);
	}
}
