package org.busbar.core.identify;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.busbar.api.protocol.Signature;
import org.busbar.can.CanId;
import org.busbar.can.Frame;
import org.busbar.can.FrameConsumer;
import org.busbar.can.FrameFlags;
import org.busbar.core.catalogue.LoadedProtocol;
import org.busbar.core.protocol.EffectiveProtocol;

/**
 * Compares what is on a bus with the signatures of the installed dialects. The score of a dialect is the sum of the weights of its signatures that are met, and
 * the part of the identifiers that it describes. Made for the doctor, who asks again and again; {@link SideIdentification} tells more. For one thread.
 */
public final class Identification implements FrameConsumer {

	/** Two dialects that lie closer together than this are not told apart. */
	private static final double MARGIN = 0.2;
	/** Whoever does not come that far has frames that it does not explain, and too few traits to make up for them; others are close then. */
	private static final double SURE = 1.1;
	private static final double WIDE_MARGIN = 0.5;
	/** What an identifier counts for whose frames have another length than the dialect says. */
	private static final double ANOTHER_LENGTH = 0.5;
	private static final int MAX_IDENTIFIERS = 4096;

	private final List<Dialect> protocols;
	private final Map<Integer, Frame> latest = new HashMap<>();

	/** @param protocols what may be spoken; each is recognised as it is with its default options, and only then are others tried */
	public Identification(List<LoadedProtocol> protocols) {
		this.protocols = protocols.stream().map(protocol -> new Dialect(protocol)).toList();
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
		List<Candidate> near = candidates.stream().filter(candidate -> candidate.score() > best.score() - margin).map(this::spoken).toList();
		return near.size() > 1 || !best.positive() ? new Identity.Ambiguous(near) : new Identity.Clear(near.getFirst());
	}

	private Candidate spoken(Candidate candidate) {
		SpokenOptions options = protocols.stream().filter(dialect -> dialect.protocol == candidate.protocol()).findFirst().orElseThrow().options;
		return new Candidate(options.protocol(latest.values()), candidate.score(), candidate.positive(), candidate.traits());
	}

	/** A dialect and what it is recognised by. */
	private static final class Dialect {

		/** As it usually is; with other options it has the same messages and traits. */
		private final EffectiveProtocol protocol;
		private final SpokenOptions options;
		private final Traits traits;
		private final Map<Signature, String> texts = new IdentityHashMap<>();

		Dialect(LoadedProtocol loaded) {
			protocol = EffectiveProtocol.of(loaded, Map.of());
			options = new SpokenOptions(loaded, protocol);
			traits = new Traits(protocol);
			protocol.descriptor().signatures().forEach(signature -> texts.put(signature, text(signature)));
		}

		/** Empty when the dialect describes none of the frames. */
		Optional<Candidate> compare(Map<Integer, Frame> latest) {
			List<Frame> described = latest.values().stream().filter(frame -> protocol.codec().message(frame.id(), frame.flags()) != null).toList();
			if (described.isEmpty()) {
				return Optional.empty();
			}
			double score = described.stream().mapToDouble(frame -> traits.fits(frame) ? 1 : ANOTHER_LENGTH).sum() / latest.size();
			boolean positive = false;
			List<String> met = new ArrayList<>();
			for (Signature signature : protocol.descriptor().signatures()) {
				if (traits.met(signature, latest, described.size())) {
					score += signature.weight();
					positive |= signature.weight() > 0;
					met.add(texts.get(signature));
				}
			}
			return Optional.of(new Candidate(protocol, score, positive, met));
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
