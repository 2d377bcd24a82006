package org.busbar.core.driver;

import java.util.Comparator;
import java.util.List;

import org.busbar.api.driver.Driver;
import org.busbar.api.driver.DriverContext;
import org.busbar.api.protocol.Role;
import org.busbar.api.quantity.QuantityState;
import org.busbar.api.quantity.QuantityValue;
import org.busbar.api.quantity.Unit;
import org.busbar.can.FrameFlags;
import org.busbar.can.codec.Codec;
import org.busbar.can.codec.MessageCodec;
import org.busbar.core.protocol.EffectiveProtocol;
import org.busbar.core.quantity.QuantityTracker;

/**
 * Sends every message of its role that has a cycle time, the first time all at once. Where the dialect is one in which the inverter answers, the inverter is
 * silent until it has heard the battery, and again when it has heard nothing of it for five seconds. That time is no document's; it is five cycles. As a battery it
 * also sends the replies that the descriptor names, when it is asked for them. Of the instances of a layer it is the first.
 */
final class CyclicDriver implements Driver {

	private static final long SILENCE = 5_000_000_000L;

	private final Role role;
	private final boolean answers;
	private final DriverContext context;
	private final Codec codec;
	private final QuantityTracker partner;
	private final List<CyclicMessage> messages;
	private final List<Answer> replies;
	private boolean heard;
	private long lastHeard;

	CyclicDriver(EffectiveProtocol protocol, Role role, DriverContext context) {
		this.role = role;
		this.context = context;
		answers = role == Role.INVERTER && protocol.descriptor().answers();
		codec = protocol.codec();
		partner = new QuantityTracker(protocol, this::learn);
		messages = codec.messages().stream().filter(message -> message.message().sender().equals(role.node()))
				.filter(message -> CyclicMessage.period(message) > 0).filter(message -> !protocol.isRepeated(message.message()))
				.sorted(Comparator.comparingInt(message -> message.message().id())).map(message -> new CyclicMessage(message, protocol.mappings())).toList();
		replies = role == Role.BATTERY ? protocol.descriptor().replies().stream().map(reply -> new Answer(reply, protocol)).toList() : List.of();
	}

	@Override
	public void received(long nanos, int id, int flags, int dlc, long payload) {
		MessageCodec message = FrameFlags.carriesData(flags) ? codec.message(id, flags) : null;
		if (message != null && message.message().sender().equals(role.partner().node())) {
			heard = true;
			lastHeard = nanos;
			partner.frame(nanos, id, flags, dlc, payload);
			replies.forEach(reply -> reply.received(nanos, message, dlc, payload));
		}
	}

	private void learn(QuantityValue value) {
		if (value.state() == QuantityState.VALID && value.quantity().unit() != Unit.TEXT) {
			context.learned(value.quantity(), value.value());
		}
	}

	@Override
	public void tick(long nanos) {
		if (answers && (!heard || nanos - lastHeard > SILENCE)) {
			messages.forEach(CyclicMessage::rest);
		} else {
			messages.forEach(message -> message.tick(nanos, context));
		}
		replies.forEach(reply -> reply.tick(nanos, context));
	}
}
