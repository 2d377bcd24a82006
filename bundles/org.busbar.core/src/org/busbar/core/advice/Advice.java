package org.busbar.core.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.busbar.api.catalogue.Use;
import org.busbar.api.protocol.Role;
import org.busbar.api.protocol.Signature;
import org.busbar.api.protocol.Timeout;
import org.busbar.api.quantity.Quantity;
import org.busbar.api.quantity.Unit;
import org.busbar.can.dbc.DbcMessage;
import org.busbar.can.dbc.DbcSignal;
import org.busbar.core.catalogue.Catalogue;
import org.busbar.core.protocol.EffectiveProtocol;
import org.busbar.core.quantity.MappedSignal;
import org.jspecify.annotations.Nullable;

/**
 * Which protocols a battery and an inverter can speak with each other. Immutable.
 *
 * @param battery  the battery
 * @param inverter the inverter
 * @param pairs    what can be set, the best first; none when they have nothing in common as far as is known
 * @param titles   names of the installed protocols among them for people, by id
 */
public record Advice(Partner battery, Partner inverter, List<Pair> pairs, Map<String, String> titles) {

	/** What an inverter cannot do without. */
	private static final Set<Quantity> ESSENTIAL = Set.of(Quantity.LIMIT_CHARGE_VOLTAGE, Quantity.LIMIT_CHARGE_CURRENT, Quantity.LIMIT_DISCHARGE_CURRENT);

	public Advice {
		pairs = List.copyOf(pairs);
		titles = Map.copyOf(titles);
	}

	/** Considers every protocol of the battery with every protocol of the inverter; different ones only where there is no common one. */
	public static Advice of(Catalogue catalogue, Partner battery, Partner inverter) {
		return new Considering(catalogue, battery, inverter).advice();
	}

	/** The pair to take. */
	public Optional<Pair> best() {
		return pairs.stream().findFirst();
	}

	/** The name of a protocol for people; its id where it is not installed. */
	public String title(String protocol) {
		return titles.getOrDefault(protocol, protocol);
	}

	/** What is the matter when there is nothing to advise, or what to beware of; empty when all is well. */
	public String caution() {
		boolean noBattery = battery.protocols().isEmpty();
		boolean noInverter = inverter.protocols().isEmpty();
		if (noBattery && noInverter) {
			return Messages.format("unknown.both", battery.title(), inverter.title());
		}
		if (noBattery) {
			return Messages.format("unknown.battery", battery.title(), names(inverter));
		}
		if (noInverter) {
			return Messages.format("unknown.inverter", inverter.title(), names(battery));
		}
		if (pairs.isEmpty()) {
			return Messages.format("nothing", battery.title(), names(battery), inverter.title(), names(inverter));
		}
		Pair best = pairs.getFirst();
		return !best.known()
				? Messages.format("contents", missing(best))
				: best.same()
						? best.candidate() ? Messages.format("candidate", title(best.battery())) : ""
						: Messages.format("different", title(best.battery()), title(best.inverter()));
	}

	private String missing(Pair pair) {
		return titles.containsKey(pair.battery()) ? pair.inverter() : pair.battery();
	}

	private String names(Partner partner) {
		return String.join("; ", partner.protocols().stream().map(this::title).toList());
	}

	/** The work of comparing. */
	private static final class Considering {

		private final Partner battery;
		private final Partner inverter;
		private final Map<String, EffectiveProtocol> protocols = new HashMap<>();
		private final Map<String, String> titles = new HashMap<>();
		/** What any protocol of the two would carry. */
		private final Set<Quantity> possible = EnumSet.noneOf(Quantity.class);

		Considering(Catalogue catalogue, Partner battery, Partner inverter) {
			this.battery = battery;
			this.inverter = inverter;
			Stream.concat(battery.protocols().stream(), inverter.protocols().stream()).distinct().map(catalogue::protocol).flatMap(Optional::stream)
					.forEach(loaded -> {
						EffectiveProtocol protocol = EffectiveProtocol.of(loaded, Map.of());
						protocols.put(loaded.descriptor().id(), protocol);
						titles.put(loaded.descriptor().id(), loaded.descriptor().title());
					});
			battery.protocols().stream().map(protocols::get).filter(protocol -> protocol != null).forEach(protocol -> possible.addAll(sent(protocol)));
		}

		Advice advice() {
			List<Pair> pairs = new ArrayList<>();
			for (String spoken : battery.protocols()) {
				for (String expected : inverter.protocols()) {
					if (spoken.equals(expected)) {
						pairs.add(same(spoken));
					}
				}
			}
			if (pairs.isEmpty()) {
				battery.protocols().forEach(spoken -> inverter.protocols().forEach(expected -> different(spoken, expected).ifPresent(pairs::add)));
			}
			pairs.sort(Comparator.<Pair>comparingLong(pair -> -pair.carried().stream().filter(ESSENTIAL::contains).count())
					.thenComparing(pair -> battery.protocols().indexOf(pair.battery()) + inverter.protocols().indexOf(pair.inverter()))
					.thenComparing(pair -> pair.ignored().size() + pair.lacking().size()).thenComparing(Pair::battery).thenComparing(Pair::inverter));
			return new Advice(battery, inverter, pairs, titles);
		}

		private Pair same(String id) {
			Optional<EffectiveProtocol> protocol = Optional.ofNullable(protocols.get(id));
			return pair(id, id, protocol.isPresent(), protocol.map(Considering::sent).orElse(Set.of()), Set.of(),
					protocol.map(one -> one.descriptor().bitRates()).orElse(List.of()));
		}

		/** Another protocol does as long as its messages look the same and none is missing that the inverter watches. */
		private Optional<Pair> different(String spoken, String expected) {
			EffectiveProtocol from = protocols.get(spoken);
			EffectiveProtocol to = protocols.get(expected);
			if (from == null || to == null) {
				return Optional.empty();
			}
			Map<Integer, DbcMessage> messages = new HashMap<>();
			from.dbc().messages().stream().filter(message -> usual(from, message)).forEach(message -> messages.put(message.key(), message));
			Map<String, MappedSignal> meanings = new HashMap<>();
			from.mappings().forEach(mapped -> meanings.put(mapped.source(), mapped));
			Set<Quantity> carried = EnumSet.noneOf(Quantity.class);
			Set<Quantity> misread = EnumSet.noneOf(Quantity.class);
			for (MappedSignal mapped : mapped(to)) {
				DbcMessage message = messages.get(mapped.message().message().key());
				Optional<DbcSignal> twin = message == null ? Optional.empty() : message.signals().stream().filter(one -> overlap(one, mapped)).findFirst();
				if (message != null && twin.isPresent()) {
					boolean right = alike(meanings.get(message.name() + '.' + twin.get().name()), mapped);
					(right ? carried : misread).add(mapped.quantity());
				}
			}
			misread.removeAll(carried);
			List<Integer> rates = from.descriptor().bitRates().stream().filter(to.descriptor().bitRates()::contains).toList();
			boolean watched = to.descriptor().timeouts().stream().filter(timeout -> timeout.watcher() == Role.INVERTER)
					.allMatch(timeout -> sends(timeout, to, messages));
			return carried.containsAll(ESSENTIAL) && !rates.isEmpty() && watched
					? Optional.of(pair(spoken, expected, true, carried, misread, rates))
					: Optional.empty();
		}

		private static boolean sends(Timeout timeout, EffectiveProtocol to, Map<Integer, DbcMessage> messages) {
			return to.dbc().messages().stream().filter(message -> timeout.messages().contains(message.name()))
					.anyMatch(message -> messages.containsKey(message.key()));
		}

		private Pair pair(String spoken, String expected, boolean known, Set<Quantity> reaching, Set<Quantity> misread, List<Integer> rates) {
			List<Use> uses = Stream.concat(battery.uses(spoken).stream(), inverter.uses(expected).stream()).toList();
			Set<Quantity> ignored = new LinkedHashSet<>();
			inverter.uses(expected).forEach(use -> ignored.addAll(use.ignores()));
			ignored.retainAll(reaching);
			Set<Quantity> carried = new LinkedHashSet<>(reaching);
			carried.removeAll(ignored);
			Set<Quantity> lacking = new LinkedHashSet<>(known ? possible : Set.of());
			lacking.removeAll(reaching);
			lacking.removeAll(misread);
			return new Pair(spoken, expected, battery.guesses(spoken) || inverter.guesses(expected), known, carried, ignored, lacking, misread, rates,
					battery.settings(spoken), inverter.settings(expected), uses);
		}

		private static Set<Quantity> sent(EffectiveProtocol protocol) {
			Set<Quantity> sent = EnumSet.noneOf(Quantity.class);
			mapped(protocol).forEach(mapped -> sent.add(mapped.quantity()));
			return sent;
		}

		/** What the battery sends. */
		private static List<MappedSignal> mapped(EffectiveProtocol protocol) {
			return protocol.mappings().stream().filter(mapped -> mapped.message().message().sender().equals(Role.BATTERY.node()))
					.filter(mapped -> usual(protocol, mapped.message().message())).toList();
		}

		/** A message whose presence speaks against a dialect can be decoded in it, but is no part of it. */
		private static boolean usual(EffectiveProtocol protocol, DbcMessage message) {
			return protocol.descriptor().signatures().stream()
					.noneMatch(one -> one.kind() == Signature.Kind.PRESENT && one.weight() < 0 && one.message().equals(message.name()));
		}

		private static boolean overlap(DbcSignal one, MappedSignal mapped) {
			return (one.bits() & mapped.signal().signal().bits()) != 0;
		}

		/** Whether both read the same out of the same bits. A voltage never comes where its sign would matter. */
		private static boolean alike(@Nullable MappedSignal spoken, MappedSignal expected) {
			if (spoken == null) {
				return false;
			}
			DbcSignal one = spoken.signal().signal();
			DbcSignal other = expected.signal().signal();
			boolean signs = one.signed() == other.signed() || expected.quantity().unit() == Unit.VOLT;
			return signs && one.startBit() == other.startBit() && one.length() == other.length() && one.bigEndian() == other.bigEndian()
					&& one.factor().compareTo(other.factor()) == 0 && one.offset().compareTo(other.offset()) == 0
					&& spoken.quantity() == expected.quantity() && spoken.mapping().factor().compareTo(expected.mapping().factor()) == 0
					&& spoken.mapping().offset().compareTo(expected.mapping().offset()) == 0 && spoken.mapping().flag().equals(expected.mapping().flag());
		}
	}
}
