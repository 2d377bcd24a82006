package org.busbar.core.identify;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.busbar.api.protocol.ProtocolDescriptor;
import org.busbar.api.protocol.ProtocolOption;
import org.busbar.api.protocol.Role;
import org.busbar.api.protocol.Signature;
import org.busbar.can.Frame;
import org.busbar.can.FrameFlags;
import org.busbar.core.catalogue.LoadedProtocol;
import org.busbar.core.identify.Side.Ambiguity;
import org.busbar.core.identify.Variant.Judgement;
import org.busbar.core.protocol.EffectiveProtocol;
import org.jspecify.annotations.Nullable;

/**
 * Ranks the installed dialects for each end of the bus, each dialect with those of its options that fit best. Identifiers, data lengths, periods, signatures and
 * values that cannot be count; all of that comes from the descriptors and their DBC files. Immutable; the first use compiles every dialect and takes a while.
 */
public final class SideIdentification {

	/** Two dialects that lie closer together than this are not told apart. */
	private static final double MARGIN = 0.2;
	/** Options that lie closer together than this are not told apart. */
	private static final double OPTION_MARGIN = 0.05;
	/** More combinations of options than these are tried one option at a time. */
	private static final int MOST_VARIANTS = 32;
	/** Who sends what nobody knows is a guess. */
	private static final double FOREIGN_WEIGHT = 0.5;
	/** A dialect that knows a smaller part of the messages is likely to be one that is not installed. */
	private static final double ENOUGH_KNOWN = 0.7;
	private static final int MOST_REASONS = 12;
	private static final int MOST_IDENTIFIERS = 6;
	private static final int MOST_HINTS = 3;
	private static final double ROUNDING = 1000;

	private final List<Dialect> dialects;

	/** A dialect with all options that are tried, the default ones first. */
	private record Dialect(LoadedProtocol protocol, List<Variant> variants) {

		Variant usual() {
			return variants.getFirst();
		}

		String title() {
			return protocol.descriptor().title();
		}
	}

	/** What is held against the dialects. */
	private record Evidence(SortedMap<Integer, Heard> heard, Map<Integer, Frame> latest, Map<Role, Set<Integer>> sides, Set<Integer> foreign) {

		Judgement judge(Variant variant, Role role) {
			Set<Integer> side = sides.getOrDefault(role, Set.of());
			return variant.judge(role, side, heard, latest, foreign(role).size() * FOREIGN_WEIGHT);
		}

		/** What nobody knows is taken to be from the end that sends more kinds of messages. */
		Set<Integer> foreign(Role role) {
			int own = sides.getOrDefault(role, Set.of()).size();
			int other = sides.getOrDefault(role.partner(), Set.of()).size();
			return own > other || own == other && role == Role.BATTERY ? foreign : Set.of();
		}

		/** Everything that counts as from one end. */
		Set<Integer> all(Role role) {
			Set<Integer> all = new TreeSet<>(ORDER);
			all.addAll(sides.getOrDefault(role, Set.of()));
			all.addAll(foreign(role));
			return all;
		}

		String name(int key) {
			return Objects.requireNonNull(heard.get(key)).name();
		}

		String names(Collection<Integer> keys) {
			String names = keys.stream().sorted(ORDER).limit(MOST_IDENTIFIERS).map(this::name).collect(Collectors.joining(", "));
			int more = keys.size() - MOST_IDENTIFIERS;
			return more > 0 ? names + ", " + Messages.format("reason.more", Integer.toString(more)) : names;
		}
	}

	/** A dialect with the options that fit best. */
	private record Chosen(Dialect dialect, Variant variant, Map<Variant, Double> scores) {
	}

	/** The same, held against one end. */
	private record Ranked(Chosen chosen, Judgement judgement) {

		String title() {
			return chosen.dialect().title();
		}

		String id() {
			return chosen.dialect().protocol().descriptor().id();
		}
	}

	/** Identifiers of 11 bits first, each by value. */
	private static final Comparator<Integer> ORDER = Integer::compareUnsigned;

	/** @param protocols what may be spoken */
	public SideIdentification(List<LoadedProtocol> protocols) {
		dialects = protocols.stream().map(protocol -> new Dialect(protocol, variants(protocol)))
				.sorted(Comparator.comparing(dialect -> dialect.protocol().descriptor().id())).toList();
	}

	private static List<Variant> variants(LoadedProtocol protocol) {
		List<ProtocolOption> options = protocol.descriptor().options().stream().filter(option -> shows(protocol.descriptor(), option)).toList();
		List<Map<String, String>> choices = new ArrayList<>(List.of(Map.of()));
		long combinations = options.stream().mapToLong(option -> option.values().size()).reduce(1, (one, other) -> Math.min(one * other, MOST_VARIANTS + 1L));
		for (ProtocolOption option : options) {
			List<Map<String, String>> before = combinations > MOST_VARIANTS ? List.of(Map.of()) : List.copyOf(choices);
			for (ProtocolOption.Value value : option.values()) {
				if (!value.id().equals(option.defaultValue())) {
					before.forEach(choice -> {
						Map<String, String> with = new HashMap<>(choice);
						with.put(option.id(), value.id());
						choices.add(with);
					});
				}
			}
		}
		return choices.stream().map(choice -> new Variant(EffectiveProtocol.of(protocol, choice))).toList();
	}

	/** Whether an option changes how frames are read. One that does not is for whoever sends them. */
	private static boolean shows(ProtocolDescriptor descriptor, ProtocolOption option) {
		return descriptor.layers().stream().anyMatch(layer -> layer.options().contains(option.id()));
	}

	/**
	 * The options of the only dialect that it was made for.
	 *
	 * @param before values by id; kept while they fit about as well as the best
	 */
	Map<String, String> options(Collection<Heard> messages, Map<String, String> before) {
		Chosen best = choose(dialects.getFirst(), evidence(messages));
		double kept = best.scores().entrySet().stream().filter(entry -> entry.getKey().protocol().options().equals(before)).mapToDouble(Map.Entry::getValue)
				.max()
				.orElse(Double.NEGATIVE_INFINITY);
		double most = best.scores().values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
		return kept > most - OPTION_MARGIN ? before : best.variant().protocol().options();
	}

	/**
	 * What each end seems to speak: the battery, then the inverter.
	 *
	 * @param messages what was heard, each message once
	 */
	public List<Side> sides(Collection<Heard> messages) {
		Evidence evidence = evidence(messages);
		List<Chosen> chosen = dialects.stream().map(dialect -> choose(dialect, evidence)).toList();
		return Stream.of(Role.BATTERY, Role.INVERTER).map(role -> side(role, chosen, evidence)).toList();
	}

	/** Who sends a message is taken from those dialects that know most of what is there. */
	private Evidence evidence(Collection<Heard> messages) {
		SortedMap<Integer, Heard> heard = new TreeMap<>(ORDER);
		Map<Integer, Frame> latest = new HashMap<>();
		messages.stream().filter(message -> FrameFlags.carriesData(message.latest().flags())).forEach(message -> {
			heard.put(message.key(), message);
			latest.put(message.key(), message.latest());
		});
		// Dialects are always the same objects here, and to compare their contents would take most of the time.
		Map<Dialect, Long> known = new IdentityHashMap<>();
		for (Dialect dialect : dialects) {
			known.put(dialect, heard.keySet().stream().filter(key -> knows(dialect, key)).count());
		}
		Map<Role, Set<Integer>> sides = new EnumMap<>(Role.class);
		Set<Integer> foreign = new TreeSet<>(ORDER);
		for (int key : heard.keySet()) {
			List<Dialect> knowing = dialects.stream().filter(dialect -> knows(dialect, key)).toList();
			long most = knowing.stream().mapToLong(dialect -> known.getOrDefault(dialect, 0L)).max().orElse(0);
			Set<Role> senders = EnumSet.noneOf(Role.class);
			knowing.stream().filter(dialect -> known.getOrDefault(dialect, 0L) == most)
					.forEach(dialect -> dialect.variants().forEach(variant -> senders.addAll(variant.senders(key))));
			senders.forEach(role -> sides.computeIfAbsent(role, any -> new TreeSet<>(ORDER)).add(key));
			if (senders.isEmpty()) {
				foreign.add(key);
			}
		}
		return new Evidence(heard, latest, sides, foreign);
	}

	private static boolean knows(Dialect dialect, int key) {
		return dialect.variants().stream().anyMatch(variant -> variant.knows(key));
	}

	/** The options that fit best; where several fit about as well, those that are nearest to the default. */
	private static Chosen choose(Dialect dialect, Evidence evidence) {
		Map<Variant, Double> scores = new IdentityHashMap<>();
		for (Variant variant : dialect.variants()) {
			scores.put(variant, Stream.of(Role.values()).mapToDouble(role -> evidence.judge(variant, role).score()).sum());
		}
		double best = scores.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
		Variant variant = dialect.variants().stream().filter(one -> scores.getOrDefault(one, 0.0) > best - OPTION_MARGIN)
				.min(Comparator.comparingInt(Variant::changes)).orElse(dialect.usual());
		return new Chosen(dialect, variant, scores);
	}

	private static Side side(Role role, List<Chosen> chosen, Evidence evidence) {
		Set<Integer> side = evidence.sides().getOrDefault(role, Set.of());
		List<Ranked> ranked = chosen.stream().map(one -> new Ranked(one, evidence.judge(one.variant(), role))).filter(one -> !one.judgement().known().isEmpty())
				.sorted(Comparator.<Ranked>comparingDouble(one -> -one.judgement().score()).thenComparing(Ranked::id)).toList();
		List<Fit> fits = ranked.stream().map(one -> new Fit(one.chosen().variant().protocol(), score(one.judgement()), reasons(one, role, evidence))).toList();
		return new Side(role, side.size(), fits, ambiguity(role, ranked, side, evidence));
	}

	/** Between 0 and 1, in the order of the scores. */
	private static double score(Judgement judgement) {
		return Math.round((1 - Math.exp(-Math.max(0, judgement.score()))) * ROUNDING) / ROUNDING;
	}

	private static List<String> reasons(Ranked ranked, Role role, Evidence evidence) {
		List<String> reasons = new ArrayList<>();
		Set<Integer> known = ranked.judgement().known();
		Set<Integer> all = evidence.all(role);
		reasons.add(Messages.format("reason.describes", Integer.toString(known.size()), Integer.toString(all.size())));
		all.removeAll(known);
		if (!all.isEmpty()) {
			reasons.add(Messages.format("reason.foreign", evidence.names(all)));
		}
		ranked.judgement().reasons().stream().limit(MOST_REASONS).map(Supplier::get).forEach(reasons::add);
		reasons.addAll(options(ranked.chosen()));
		return reasons;
	}

	private static List<String> options(Chosen chosen) {
		List<String> reasons = new ArrayList<>();
		EffectiveProtocol protocol = chosen.variant().protocol();
		double own = chosen.scores().getOrDefault(chosen.variant(), 0.0);
		for (ProtocolOption option : protocol.descriptor().options().stream().filter(one -> shows(protocol.descriptor(), one)).toList()) {
			String value = Objects.requireNonNull(protocol.options().get(option.id()));
			String title = option.values().stream().filter(one -> one.id().equals(value)).findFirst().map(ProtocolOption.Value::title).orElse("");
			List<String> worse = new ArrayList<>();
			List<String> alike = new ArrayList<>(List.of(value));
			for (ProtocolOption.Value other : option.values()) {
				if (!other.id().equals(value)) {
					double best = chosen.scores().entrySet().stream().filter(entry -> other.id().equals(entry.getKey().protocol().options().get(option.id())))
							.mapToDouble(Map.Entry::getValue).max().orElse(Double.NEGATIVE_INFINITY);
					(best > own - OPTION_MARGIN ? alike : worse).add(other.id());
				}
			}
			if (!worse.isEmpty()) {
				reasons.add(Messages.format("reason.option", option.id(), value, title, String.join(", ", worse)));
			}
			if (alike.size() > 1) {
				reasons.add(Messages.format("reason.option-open", option.id(), String.join(", ", alike), value));
			}
		}
		return reasons;
	}

	private static Optional<Ambiguity> ambiguity(Role role, List<Ranked> ranked, Set<Integer> side, Evidence evidence) {
		if (ranked.isEmpty()) {
			Set<Integer> foreign = evidence.foreign(role);
			return foreign.isEmpty()
					? Optional.empty()
					: Optional.of(new Ambiguity(List.of(), Messages.format("ambiguous.foreign", evidence.names(foreign)), Messages.format("next.unexplained")));
		}
		Ranked best = ranked.getFirst();
		List<Ranked> near = ranked.stream().filter(one -> one.judgement().score() > best.judgement().score() - MARGIN).toList();
		Ranked mixed = near.size() > 1 && side.size() == 1 ? null : mixture(best, ranked);
		if (mixed != null) {
			return Optional.of(new Ambiguity(Stream.of(best, mixed).map(Ranked::id).toList(),
					Messages.format("ambiguous.mixed", best.title(), evidence.names(only(best, mixed)), mixed.title(), evidence.names(only(mixed, best))),
					Messages.format("next.mixed")));
		}
		List<String> ids = near.stream().map(Ranked::id).toList();
		List<String> titles = near.stream().map(Ranked::title).toList();
		if (near.size() > 1 || !best.judgement().proven()) {
			String key = side.size() == 1 ? "ambiguous.single" : near.size() == 1 ? "ambiguous.unproven" : "ambiguous.near";
			return Optional.of(new Ambiguity(ids, Messages.format(key, String.join("; ", titles), evidence.names(side)), next(role, near, side, evidence)));
		}
		Set<Integer> all = evidence.all(role);
		if (best.judgement().known().size() < ENOUGH_KNOWN * all.size()) {
			all.removeAll(best.judgement().known());
			return Optional.of(new Ambiguity(ids, Messages.format("ambiguous.unexplained", best.title(), evidence.names(all)),
					Messages.format("next.unexplained")));
		}
		return best.judgement().doubts().stream().findFirst()
				.map(doubt -> new Ambiguity(ids, Messages.format("ambiguous.doubtful", best.title(), doubt.get()), Messages.format("next.doubtful")));
	}

	/** A dialect that is needed besides the best one to explain the messages, and that traits speak for; null when there is none. */
	private static @Nullable Ranked mixture(Ranked best, List<Ranked> ranked) {
		if (!best.judgement().proven()) {
			return null;
		}
		for (Ranked other : ranked) {
			Set<Integer> own = only(other, best);
			boolean speaking = other.judgement().traits().stream().anyMatch(own::contains);
			boolean foreign = own.stream().anyMatch(key -> !best.chosen().dialect().usual().knows(key));
			if (other != best && speaking && foreign && !only(best, other).isEmpty()) {
				return other;
			}
		}
		return null;
	}

	/** Messages that a dialect knows as it usually is and another one does not. */
	private static Set<Integer> only(Ranked one, Ranked other) {
		return one.judgement().known().stream().filter(key -> one.chosen().dialect().usual().knows(key) && !other.chosen().dialect().usual().knows(key))
				.collect(Collectors.toSet());
	}

	private static String next(Role role, List<Ranked> near, Set<Integer> side, Evidence evidence) {
		List<String> steps = new ArrayList<>();
		List<String> hints = near.size() == 1
				? List.of()
				: near.stream().map(one -> hint(one, evidence)).flatMap(Optional::stream).limit(MOST_HINTS).toList();
		if (!hints.isEmpty()) {
			steps.add(Messages.format("next.look", String.join("; ", hints)));
		}
		if (side.size() == 1) {
			steps.add(Messages.format("next.wait"));
		}
		if (evidence.sides().getOrDefault(role.partner(), Set.of()).isEmpty()) {
			steps.add(Messages.format(role.partner() == Role.BATTERY ? "next.partner.battery" : "next.partner.inverter"));
		}
		steps.add(Messages.format("next.setting"));
		return String.join(" ", steps);
	}

	/** The strongest trait of a dialect that was not heard yet. */
	private static Optional<String> hint(Ranked ranked, Evidence evidence) {
		return ranked.chosen().dialect().protocol().descriptor().signatures().stream()
				.filter(signature -> signature.weight() > 0 && signature.kind() != Signature.Kind.MISSING)
				.sorted(Comparator.comparingDouble(Signature::weight).reversed())
				.map(signature -> ranked.chosen().variant().wouldShow(signature, evidence.latest())).flatMap(Optional::stream).findFirst()
				.map(text -> Messages.format("next.shows", ranked.title(), text));
	}

	/** A number as people write it, to three digits. */
	static String number(double value) {
		return Double.isFinite(value) ? new BigDecimal(value).round(new MathContext(3)).stripTrailingZeros().toPlainString() : "?";
	}
}
