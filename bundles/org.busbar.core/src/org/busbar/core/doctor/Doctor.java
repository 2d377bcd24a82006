package org.busbar.core.doctor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.busbar.api.doctor.Lead;
import org.busbar.api.doctor.Severity;
import org.busbar.api.doctor.Site;
import org.busbar.api.monitor.MonitorSnapshot;
import org.busbar.api.protocol.ProtocolDescriptor;
import org.busbar.can.Frame;
import org.busbar.can.FrameConsumer;
import org.busbar.can.FrameFlags;
import org.busbar.core.catalogue.LoadedProtocol;
import org.busbar.core.identify.Candidate;
import org.busbar.core.identify.Identification;
import org.busbar.core.identify.Identity;
import org.busbar.core.protocol.EffectiveProtocol;
import org.jspecify.annotations.Nullable;

/**
 * Examines one bus, frame by frame. Time is what the frames and {@link #advance} say, as far as it goes on (see {@link #clockSteps}), so the same frames always
 * lead to the same diagnosis. A new connection or another configuration takes a new doctor. For one thread.
 */
public final class Doctor implements FrameConsumer {

	/** Nanoseconds between two looks. */
	private static final long LOOK = 200_000_000L;
	/** After so long only what is new is looked at that often; that time goes on is seen once a {@link #SAME_LOOK}. */
	private static final long THOROUGH = 600_000_000_000L;
	private static final long SAME_LOOK = 1_000_000_000L;
	/** A silence longer than this shows nothing new, however long it lasts. */
	private static final long LONGEST_SILENCE = 600_000_000_000L;
	/** For so long frames are kept back until it is known how to read them. */
	private static final long IDENTIFYING = 3_000_000_000L;
	private static final int MOST_KEPT_BACK = 20_000;
	/** Nanoseconds between two attempts to identify the dialect; as long as they come to the same, each pause is twice the one before. */
	private static final long IDENTIFYING_AGAIN = 1_000_000_000L;
	private static final long LONGEST_UNIDENTIFIED = 32_000_000_000L;

	private final Site given;
	private final @Nullable Identification identification;
	private final BusStatistics statistics = new BusStatistics();
	private final SteadyClock clock = new SteadyClock();
	private final OwnLink ownLink = new OwnLink();
	private final List<KeptBack> keptBack = new ArrayList<>();
	private final RuleBook book = RuleBook.shipped();
	private List<RuleProgress> rules = List.of();
	private CellInference cells = new CellInference(book.cellClasses());
	private @Nullable Interpretation interpretation;
	private Identity identity = new Identity.Unknown();
	/** The site with what was concluded of it, and from what; most looks conclude the same. */
	private Site concluded;
	private @Nullable Identity concludedFrom;
	private int concludedCells;
	/** The look before. */
	private @Nullable Site lookedAt;
	private @Nullable Moment lastView;
	private long lastLook;
	private long lastNews;
	private boolean keepingBack;
	/** Lost since the last frame that is kept back. */
	private long lostSince;
	private boolean started;
	private long since;
	private long now;
	private long nextLook;
	private long nextIdentification;
	private long identificationPause = IDENTIFYING_AGAIN;
	/** Identifiers that had been heard at the latest attempt; another one may show another dialect. */
	private int identifiedBy;

	/** @param lost frames that were lost before it */
	private record KeptBack(Frame frame, long count, boolean changed, long lost) {
	}

	/** Ids of all rules, in the order of the rule book. */
	public static List<String> rules() {
		return RuleBook.shipped().rules().stream().map(rule -> rule.definition().id()).toList();
	}

	/**
	 * @param site     what is known of the installation
	 * @param protocol how to read the frames; takes the place of the protocol of the site
	 */
	public Doctor(Site site, EffectiveProtocol protocol) {
		given = site.choose(protocol.descriptor());
		concluded = given;
		identification = null;
		interpret(protocol);
	}

	/**
	 * @param site      what is known of the installation
	 * @param protocols dialects that the frames may be in; which one it is, is concluded from them
	 */
	public Doctor(Site site, List<LoadedProtocol> protocols) {
		given = site;
		concluded = site;
		identification = new Identification(protocols);
		keepingBack = true;
		restart();
	}

	@Override
	public void frame(long nanos, int id, int flags, int dlc, long payload) {
		frames(nanos, id, flags, dlc, payload, 1, false);
	}

	/**
	 * Several frames of one message of which only the last is known.
	 *
	 * @param count   how many, at least 1
	 * @param changed whether one in between carried other data
	 */
	void frames(long time, int id, int flags, int dlc, long payload, long count, boolean changed) {
		long nanos = clock.frame(time);
		start(nanos);
		if (identification != null) {
			identification.frame(nanos, id, flags, dlc, payload);
		}
		if (!keepingBack) {
			examine(nanos, id, flags, dlc, payload, count, changed);
			return;
		}
		keptBack.add(new KeptBack(new Frame(nanos, id, flags, dlc, payload), count, changed, lostSince));
		lostSince = 0;
		if (nanos - since >= IDENTIFYING || keptBack.size() == MOST_KEPT_BACK) {
			release();
		}
	}

	/** Error frames that were only counted. */
	void errors(long count) {
		statistics.errors += count;
	}

	/** @param bitRate of the bus in bit/s; 0 when not known */
	public void bitRate(int bitRate) {
		statistics.bitRate = bitRate;
	}

	/** What the battery said of itself over its own link, with times of the clock of the frames. */
	public void monitored(MonitorSnapshot snapshot) {
		ownLink.said(snapshot);
	}

	/**
	 * Frames were lost between the bus and here: between what came last and what comes next, or up to a second before.
	 *
	 * @param count how many; below 1 when nobody counted them
	 */
	public void lost(long count) {
		long some = Math.max(1, count);
		if (keepingBack) {
			lostSince += some;
		} else {
			judgeLost(some);
		}
	}

	/** What timing alone has shown since is withdrawn: the frames that are missing may have been there. */
	private void judgeLost(long count) {
		long from = statistics.lost(count, now);
		rules.forEach(rule -> rule.withdraw(from));
	}

	/**
	 * Time went on without a frame.
	 *
	 * @param time nanoseconds since 1970-01-01 UTC on the clock of the frames; what lies in the past does nothing
	 */
	public void advance(long time) {
		long nanos = clock.moment(time);
		start(nanos);
		if (keepingBack && nanos - since >= IDENTIFYING) {
			release();
		}
		if (!keepingBack) {
			statistics.quiet(now);
			lookUntil(nanos);
		}
	}

	/** Whether it knows how to read the frames, or has given up finding out. Before that, {@link #diagnosis} makes do with the few frames that there are. */
	public boolean isReady() {
		return !keepingBack;
	}

	/** The dialect that the frames are read in; empty while none is known. */
	public Optional<EffectiveProtocol> protocol() {
		return Optional.ofNullable(interpretation).map(Interpretation::protocol);
	}

	/** How often the clock of the frames was set: back, or on by more than anybody listens. Such a jump is no silence; time is counted as if it were none. */
	public int clockSteps() {
		return clock.steps();
	}

	/** What is found up to now. */
	public Diagnosis diagnosis() {
		release();
		if (started) {
			look(now);
		}
		return new Findings(rules, clock).diagnosis(nothingFound(), inferred());
	}

	private void start(long nanos) {
		if (!started) {
			started = true;
			since = nanos;
			now = nanos;
			nextLook = nanos + LOOK;
			nextIdentification = nanos + IDENTIFYING;
		}
	}

	/** Reads what was kept back, in the dialect that fits best so far. */
	private void release() {
		if (keepingBack) {
			keepingBack = false;
			identify();
			keptBack.forEach(kept -> {
				Frame frame = kept.frame();
				if (kept.lost() > 0) {
					judgeLost(kept.lost());
				}
				examine(frame.nanos(), frame.id(), frame.flags(), frame.dlc(), frame.payload(), kept.count(), kept.changed());
			});
			keptBack.clear();
			if (lostSince > 0) {
				judgeLost(lostSince);
				lostSince = 0;
			}
		}
	}

	private void examine(long nanos, int id, int flags, int dlc, long payload, long count, boolean changed) {
		lookUntil(nanos);
		if ((flags & FrameFlags.ERROR) != 0) {
			statistics.error(nanos, id, payload, count);
			return;
		}
		statistics.heard(nanos, id, flags, dlc, payload, count, changed);
		if (interpretation != null) {
			interpretation.frame(nanos, id, flags, dlc, payload);
			if (interpretation.turnedImpossible()) {
				look(now);
			}
		}
	}

	private void lookUntil(long nanos) {
		long end = Math.min(nanos, now + LONGEST_SILENCE);
		while (nextLook <= end) {
			if (isDue(nextLook)) {
				look(nextLook);
			}
			nextLook += LOOK;
		}
		if (nextLook <= nanos) {
			look(nanos);
			nextLook = nanos + LOOK;
		}
		now = Math.max(now, nanos);
	}

	/** The same frames again show nothing but that time goes on. */
	private boolean isDue(long moment) {
		return moment - since < THOROUGH || statistics.news != lastNews || moment - lastLook >= SAME_LOOK;
	}

	private void look(long moment) {
		lastLook = moment;
		lastNews = statistics.news;
		if (moment >= nextIdentification || statistics.identifiers() != identifiedBy && moment >= since + IDENTIFYING) {
			Identity before = identity;
			identify();
			identificationPause = isAlike(before, identity) ? Math.min(identificationPause * 2, LONGEST_UNIDENTIFIED) : IDENTIFYING_AGAIN;
			identifiedBy = statistics.identifiers();
			nextIdentification = moment + identificationPause;
		}
		if (interpretation != null) {
			interpretation.advance(moment);
		}
		Moment view = new Moment(moment, since, statistics, interpretation, ownLink);
		ownLink.look(view);
		cells.look(view);
		Site site = site();
		boolean moved = site != lookedAt || !view.isLike(lastView);
		lookedAt = site;
		lastView = view;
		rules.forEach(rule -> rule.look(site, view, moved));
	}

	private Site site() {
		if (concludedFrom != identity || concludedCells != cells.cells()) {
			concludedFrom = identity;
			concludedCells = cells.cells();
			Site known = identification == null ? given : given.inferProtocol(clear());
			concluded = known.cells() == 0 && cells.cells() > 0 ? known.inferCells(cells.cells()) : known;
		}
		return concluded;
	}

	private Optional<ProtocolDescriptor> clear() {
		return identity instanceof Identity.Clear one ? Optional.of(one.candidate().protocol().descriptor()) : Optional.empty();
	}

	private static boolean isAlike(Identity one, Identity other) {
		return one.getClass() == other.getClass() && one.best().map(Candidate::id).equals(other.best().map(Candidate::id));
	}

	/** Another dialect than before means that everything so far was read wrong. */
	private void identify() {
		if (identification == null) {
			return;
		}
		identity = identification.identity();
		Interpretation before = interpretation;
		boolean stillFits = before != null && switch (identity) {
			case Identity.Unknown unknown -> true;
			case Identity.Ambiguous several -> several.candidates().stream().anyMatch(candidate -> candidate.protocol() == before.protocol());
			case Identity.Clear one -> one.candidate().protocol() == before.protocol();
		};
		if (!stillFits) {
			identity.best().map(Candidate::protocol).ifPresent(this::interpret);
		}
	}

	private void interpret(EffectiveProtocol protocol) {
		interpretation = new Interpretation(protocol);
		restart();
	}

	private void restart() {
		rules = book.rules().stream().map(RuleProgress::new).toList();
		cells = new CellInference(book.cellClasses());
	}

	private Verdict nothingFound() {
		double seconds = (now - since) / 1e9;
		if (statistics.frames == 0) {
			return new Verdict(Severity.INFO, HalfMeasured.of(given.readings().keySet())
					.map(half -> Messages.format("verdict.half", half.measured().id(), half.missing().id()))
					.orElseGet(() -> Messages.format(isTold() ? "verdict.told" : "verdict.silent")), false);
		}
		boolean conclusive = interpretation != null && seconds >= book.longestWatch();
		String key = interpretation == null ? "verdict.unknown" : conclusive ? "verdict.fine" : "verdict.short";
		return new Verdict(Severity.INFO, Messages.format(key, statistics.frames, Examination.duration(seconds)), conclusive);
	}

	/** Whether there is something to judge without a bus. */
	private boolean isTold() {
		return !given.readings().isEmpty() || !given.installation().facts().isEmpty() || !(given.installation().lead() instanceof Lead.Untold);
	}

	private Map<String, Inferred> inferred() {
		Map<String, Inferred> all = new LinkedHashMap<>();
		if (identification != null && statistics.frames > 0) {
			all.put(Site.PROTOCOL, switch (identity) {
				case Identity.Unknown unknown -> new Inferred("", Messages.format("inferred.protocol.unknown"));
				case Identity.Ambiguous several -> new Inferred("", Messages.format("inferred.protocol.ambiguous", names(several)));
				case Identity.Clear one ->
					new Inferred(one.candidate().id(), Messages.format("inferred.protocol", String.join(", ", one.candidate().traits())));
			});
		}
		if (given.cells() == 0 && cells.cells() > 0) {
			all.put(Site.CELLS, new Inferred(Integer.toString(cells.cells()), cells.evidence()));
		}
		return all;
	}

	/** The one that is read comes first. */
	private String names(Identity.Ambiguous several) {
		Interpretation read = interpretation;
		return several.candidates().stream().sorted((one, other) -> {
			boolean first = read != null && one.protocol() == read.protocol();
			boolean second = read != null && other.protocol() == read.protocol();
			return Boolean.compare(second, first);
		}).map(Candidate::id).collect(Collectors.joining(", "));
	}
}
