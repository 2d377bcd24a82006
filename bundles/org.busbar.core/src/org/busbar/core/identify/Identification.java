package org.busbar.core.identify;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.busbar.api.protocol.Signature;
import org.busbar.can.CanId;
import org.busbar.can.Frame;
import org.busbar.can.FrameConsumer;
import org.busbar.can.FrameFlags;
import org.busbar.can.codec.MessageCodec;
import org.busbar.can.codec.SignalCodec;
import org.busbar.can.dbc.DbcMessage;
import org.busbar.core.catalogue.LoadedProtocol;
import org.busbar.core.protocol.EffectiveProtocol;
import org.jspecify.annotations.Nullable;

/**
 * Compares what is on a bus with the signatures of the installed dialects. The score of a dialect is the sum of the weights of its signatures that are met, and
 * the part of the identifiers that it describes. For one thread.
 */
public final class Identification implements FrameConsumer {

	/** Two dialects that lie closer together than this are not told apart. */
	private static final double MARGIN = 0.2;
	/** Whoever does not come that far has frames that it does not explain, and too few traits to make up for them; others are close then. */
	private static final double SURE = 1.1;
	private static final double WIDE_MARGIN = 0.5;
	/** So many messages have to be there before the absence of another one means something. */
	private static final int ENOUGH_MESSAGES = 3;
	private static final int MAX_IDENTIFIERS = 4096;
	/** What an identifier counts for whose frames have another length than the dialect says. */
	private static final double ANOTHER_LENGTH = 0.5;
	/** Attribute of a DBC message: lengths that were seen beside the DLC. */
	private static final String SEEN = "BusbarDlcSeen";

	private final List<Traits> protocols;
	private final Map<Integer, Frame> latest = new HashMap<>();

	/** @param protocols what may be spoken; each is tried with its default options */
	public Identification(List<LoadedProtocol> protocols) {
		this.protocols = protocols.stream().map(protocol -> new Traits(EffectiveProtocol.of(protocol, Map.of()))).toList();
	}

	@Override
	public void frame(long nanos, int id, int flags, int dlc, long payload) {
		if (!FrameFlags.carriesData(flags)) {
			return;
		}
		int key = CanId.key(id, flags);
		if (latest.size() < MAX_IDENTIFIERS || latest.containsKey(key)) {
			latest.put(key, new Frame(nanos, id, flags, dlc, payload));
		}
	}

	/** What the frames so far tell. */
	public Identity identity() {
		List<Candidate> candidates = protocols.stream().flatMap(protocol -> protocol.compare(latest).stream())
				.sorted(Comparator.comparingDouble(Candidate::score).reversed().thenComparing(Candidate::id)).toList();
		if (candidates.isEmpty()) {
			return new Identity.Unknown();
		}
		Candidate best = candidates.getFirst();
		double margin = best.score() < SURE ? WIDE_MARGIN : MARGIN;
		List<Candidate> near = candidates.stream().filter(candidate -> candidate.score() > best.score() - margin).toList();
		return near.size() > 1 || !best.positive() ? new Identity.Ambiguous(near) : new Identity.Clear(best);
	}

	/** A dialect and what it is recognised by. */
	private static final class Traits {

		private final EffectiveProtocol protocol;
		private final Map<String, MessageCodec> messages = new HashMap<>();
		private final Map<Signature, String> texts = new IdentityHashMap<>();

		Traits(EffectiveProtocol protocol) {
			this.protocol = protocol;
			protocol.codec().messages().forEach(message -> messages.put(message.message().name(), message));
			protocol.descriptor().signatures().forEach(signature -> texts.put(signature, text(signature)));
		}

		/** Empty when the dialect describes none of the frames. */
		Optional<Candidate> compare(Map<Integer, Frame> latest) {
			List<Frame> described = latest.values().stream().filter(frame -> protocol.codec().message(frame.id(), frame.flags()) != null).toList();
			if (described.isEmpty()) {
				return Optional.empty();
			}
			double score = described.stream().mapToDouble(frame -> fits(frame) ? 1 : ANOTHER_LENGTH).sum() / latest.size();
			boolean positive = false;
			List<String> traits = new ArrayList<>();
			for (Signature signature : protocol.descriptor().signatures()) {
				if (met(signature, latest, described.size())) {
					score += signature.weight();
					positive |= signature.weight() > 0;
					traits.add(texts.get(signature));
				}
			}
			return Optional.of(new Candidate(protocol, score, positive, traits));
		}

		/** Whether a frame is as long as the dialect says, or as it was seen. */
		private boolean fits(Frame frame) {
			DbcMessage message = protocol.codec().message(frame.id(), frame.flags()).message();
			return frame.dlc() == message.dlc()
					|| message.attribute(SEEN).stream().flatMap(text -> Stream.of(text.split(","))).anyMatch(Integer.toString(frame.dlc())::equals);
		}

		private boolean met(Signature signature, Map<Integer, Frame> latest, int described) {
			MessageCodec message = messages.get(signature.message());
			if (message == null) {
				return false;
			}
			DbcMessage dbc = message.message();
			Frame frame = latest.get(dbc.key());
			return switch (signature.kind()) {
				case PRESENT -> frame != null && fits(frame);
				case MISSING -> frame == null && described >= ENOUGH_MESSAGES;
				case VALUE -> frame != null && carries(message, frame, signature.value());
			};
		}

		private static boolean carries(MessageCodec message, Frame frame, String expected) {
			int equals = expected.indexOf('=');
			String name = equals < 0 ? expected : expected.substring(0, equals);
			SignalCodec signal = signal(message, name);
			if (signal == null || !signal.present(frame.dlc()) || !signal.active(frame.payload())) {
				return false;
			}
			String value = expected.substring(equals + 1);
			return signal.format(frame.payload()).equals(value);
		}

		private static @Nullable SignalCodec signal(MessageCodec message, String name) {
			return message.signals().stream().filter(signal -> signal.signal().name().equals(name)).findFirst().orElse(null);
		}

		private static String text(Signature signature) {
			String what = switch (signature.kind()) {
				case PRESENT -> signature.message();
				case MISSING -> "no " + signature.message();
				case VALUE -> signature.message() + ": " + signature.value();
			};
			return (signature.weight() < 0 ? "" : "+") + BigDecimal.valueOf(signature.weight()).toPlainString() + ' ' + what;
		}
	}
}
