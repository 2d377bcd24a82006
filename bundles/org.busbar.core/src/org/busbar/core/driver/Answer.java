package org.busbar.core.driver;

import java.util.List;
import java.util.concurrent.TimeUnit;

import org.busbar.api.driver.DriverContext;
import org.busbar.api.protocol.Reply;
import org.busbar.can.codec.MessageCodec;
import org.busbar.core.protocol.EffectiveProtocol;

/** What a polled battery owes to whoever asks: a row of messages, one after the other. Who asks again before the last of them gets the whole row anew. */
final class Answer {

	private final Reply reply;
	private final String signal;
	private final long raw;
	private final List<CyclicMessage> messages;
	private final long nanosBetween;
	private int next;
	private long due;

	Answer(Reply reply, EffectiveProtocol protocol) {
		this.reply = reply;
		int equals = reply.value().indexOf('=');
		signal = equals < 0 ? "" : reply.value().substring(0, equals);
		raw = equals < 0 ? 0 : Long.parseLong(reply.value().substring(equals + 1));
		messages = reply.messages().stream().flatMap(name -> protocol.codec().messages().stream().filter(message -> message.message().name().equals(name)))
				.map(message -> new CyclicMessage(message, protocol.mappings())).toList();
		nanosBetween = TimeUnit.MILLISECONDS.toNanos(reply.millis());
		next = messages.size();
	}

	/** A frame of the partner. */
	void received(long nanos, MessageCodec message, int dlc, long payload) {
		if (message.message().name().equals(reply.request()) && isAsked(message, dlc, payload)) {
			next = 0;
			due = nanos + nanosBetween;
		}
	}

	private boolean isAsked(MessageCodec message, int dlc, long payload) {
		return signal.isEmpty()
				|| message.signals().stream().anyMatch(each -> each.signal().name().equals(signal) && each.present(dlc) && each.raw(payload) == raw);
	}

	/** Offers what is due. */
	void tick(long nanos, DriverContext context) {
		while (next < messages.size() && nanos >= due) {
			messages.get(next).offer(context);
			next++;
			due += nanosBetween;
		}
	}
}
