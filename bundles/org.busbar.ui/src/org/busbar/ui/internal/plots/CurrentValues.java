package org.busbar.ui.internal.plots;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.busbar.api.quantity.QuantityValue;
import org.busbar.can.CanId;
import org.busbar.can.FrameFlags;
import org.busbar.can.codec.Codec;
import org.busbar.can.codec.MessageCodec;
import org.busbar.can.codec.SignalCodec;
import org.busbar.core.curve.CurveSource;
import org.busbar.core.observation.BusReading;
import org.busbar.core.observation.Observation;
import org.busbar.core.protocol.EffectiveProtocol;
import org.busbar.core.session.LiveFrame;

/** What quantities and signals are at this moment, as text. */
final class CurrentValues {

	private final BusReading reading;
	private final Map<String, LiveFrame> latest = new HashMap<>();
	private final Map<String, MessageCodec> messages = new HashMap<>();

	CurrentValues(Observation observation) {
		reading = observation.reading();
		Map<Integer, MessageCodec> known = new HashMap<>();
		for (MessageCodec message : reading.protocol().map(EffectiveProtocol::codec).map(Codec::messages).orElse(List.of())) {
			known.put(message.message().key(), message);
			messages.put(message.message().name(), message);
		}
		for (LiveFrame frame : observation.snapshot().rows()) {
			MessageCodec message = known.get(CanId.key(frame.id(), frame.flags()));
			if (message != null && FrameFlags.carriesData(frame.flags())) {
				latest.put(message.message().name(), frame);
			}
		}
	}

	/** Empty when it was never heard. */
	String text(CurveInfo info) {
		return switch (info.source()) {
			case CurveSource.OfQuantity of -> reading.value(of.quantity()).map(value -> text(info, value)).orElse("");
			case CurveSource.OfSignal of -> text(info, of);
		};
	}

	private static String text(CurveInfo info, QuantityValue value) {
		return switch (value.state()) {
			case VALID, OUT_OF_RANGE -> info.text(value.value());
			case STALE -> Messages.value_stale;
			case ABSENT -> Messages.value_absent;
			case NOT_AVAILABLE -> Messages.value_not_available;
		};
	}

	private String text(CurveInfo info, CurveSource.OfSignal source) {
		LiveFrame frame = latest.get(source.message());
		MessageCodec message = messages.get(source.message());
		Optional<SignalCodec> codec = message == null || frame == null
				? Optional.empty()
				: message.signals().stream().filter(signal -> signal.signal().name().equals(source.signal())).findFirst();
		if (codec.isEmpty() || !codec.get().active(frame.payload())) {
			return "";
		}
		if (!codec.get().present(frame.dlc())) {
			return Messages.value_absent;
		}
		return info.text(info.state() ? codec.get().raw(frame.payload()) : codec.get().physical(frame.payload()));
	}
}
