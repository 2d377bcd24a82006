package org.busbar.core.arming;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.busbar.api.protocol.ProtocolDescriptor;
import org.busbar.api.protocol.Role;
import org.busbar.api.protocol.Timeout;
import org.busbar.api.quantity.Quantity;
import org.busbar.api.quantity.Unit;
import org.busbar.can.Frame;
import org.busbar.core.protocol.EffectiveProtocol;
import org.busbar.core.quantity.MappedSignal;

/**
 * What has to be confirmed before a request is granted, and what stands against it whatever anybody confirms. Made from the request and the facts alone, so that
 * the session can ask again at the last moment: when it comes to anything else than what was answered, the answers count no more.
 *
 * @param request   what is asked for
 * @param questions all of them, in order
 * @param refusals  why it cannot be granted; empty when it can
 */
public record ArmQuestions(ArmRequest request, List<Question> questions, List<String> refusals) {

	/** Without these nobody can play a battery; a start value in their place would be an order. */
	private static final Set<Quantity> NEEDED = EnumSet.of(Quantity.BATTERY_SOC, Quantity.BATTERY_VOLTAGE, Quantity.BATTERY_CURRENT,
			Quantity.BATTERY_TEMPERATURE, Quantity.LIMIT_CHARGE_VOLTAGE, Quantity.LIMIT_CHARGE_CURRENT, Quantity.LIMIT_DISCHARGE_CURRENT);

	private static final double NANOS = 1e9;
	/** More refusals for the frames of one log say nothing new. */
	private static final int MOST_OBJECTIONS = 10;

	public ArmQuestions {
		questions = List.copyOf(questions);
		refusals = List.copyOf(refusals);
	}

	/** Asks. */
	public static ArmQuestions of(ArmRequest request, BusFacts facts) {
		return new Writer(request, facts).write();
	}

	/** The questions that are not confirmed by the answer at the same place. */
	public List<Question> open(List<String> answers) {
		List<Question> open = new ArrayList<>();
		for (int i = 0; i < questions.size(); i++) {
			if (i >= answers.size() || !questions.get(i).confirmedBy(answers.get(i))) {
				open.add(questions.get(i));
			}
		}
		return open;
	}

	/** The consent, when the answers confirm every question and nothing stands against the request. */
	public Optional<Consent> consent(List<String> answers) {
		return refusals.isEmpty() && answers.size() == questions.size() && open(answers).isEmpty() ? Optional.of(new Consent(this)) : Optional.empty();
	}

	/** What Busbar passes itself off as, in a few words. */
	static String role(ArmRequest request) {
		return switch (request.sending()) {
			case Sending.Played played -> Messages.format("role." + played.role().name().toLowerCase(Locale.ROOT), played.protocol().descriptor().title(),
					played.protocol().descriptor().id());
			case Sending.Frames frames -> Messages.format("role.tool",
					frames.frames().stream().map(PlannedFrame::toString).collect(Collectors.joining(", ")));
			case Sending.Replayed replayed -> Messages.format("role.replay", replayed.log().name(), replayed.log().frames().size(),
					replayed.log().counts().size(), replayed.log().passNanos() / replayed.speed() / NANOS, replayed.speed(), replayed.passes());
		};
	}

	/** What stopping does to the other end, as far as it is known. */
	static String stopping(ArmRequest request) {
		if (request.sending() instanceof Sending.Played played) {
			List<Timeout> known = played.protocol().descriptor().timeouts().stream().filter(timeout -> timeout.watcher() == played.role().partner()).toList();
			if (!known.isEmpty()) {
				return known.stream()
						.map(timeout -> Double.isNaN(timeout.seconds())
								? Messages.format("stopping.untimed", timeout.reaction())
								: Messages.format("stopping.timed", timeout.seconds(), timeout.reaction()))
						.collect(Collectors.joining(" "));
			}
		}
		return Messages.format("stopping.unknown");
	}

	private static final class Writer {

		private final ArmRequest request;
		private final BusFacts facts;
		private final SendRules rules;
		private final List<Question> questions = new ArrayList<>();
		private final List<String> refusals = new ArrayList<>();

		Writer(ArmRequest request, BusFacts facts) {
			this.request = request;
			this.facts = facts;
			rules = new SendRules(request);
		}

		ArmQuestions write() {
			refuseClashes();
			ask("bus", false, request.bus(), rules.identifiers());
			ask("role", false, role(request));
			ask("stopping", false, stopping(request), request.limit().toSeconds());
			switch (request.sending()) {
				case Sending.Played played -> play(played);
				case Sending.Frames frames -> frames(frames);
				case Sending.Replayed replayed -> replay(replayed);
			}
			rules.commands().forEach(command -> questions
					.add(new Question(Messages.format("question.command", command.effect()), command.words(), true)));
			if (!facts.proven()) {
				ask("rate", true, facts.bitRate() > 0 ? Messages.format("rate", facts.bitRate()) : Messages.format("rate.unknown"));
			}
			if (request.sending() instanceof Sending.Played played && played.protocol().descriptor().unverified()) {
				ask("unverified.again", true, played.protocol().descriptor().id());
			}
			return new ArmQuestions(request, questions, refusals);
		}

		private void refuseClashes() {
			if (facts.listened() < BusFacts.SHORTEST_LISTENING) {
				refuse("listen", BusFacts.SHORTEST_LISTENING / 1_000_000_000L);
			}
			List<String> clashes = rules.clashes(facts.heard());
			if (!clashes.isEmpty()) {
				refuse("clash", String.join(" ", clashes));
			}
		}

		private void play(Sending.Played played) {
			ProtocolDescriptor descriptor = played.protocol().descriptor();
			if (!played.drivers().roles().contains(played.role())) {
				refuse("no-role", descriptor.id(), word(played.role()));
			}
			if (facts.bitRate() > 0 && !descriptor.bitRates().isEmpty() && !descriptor.bitRates().contains(facts.bitRate())) {
				refuse("bit-rate", Integer.toString(facts.bitRate()), descriptor.id(),
						descriptor.bitRates().stream().map(String::valueOf).collect(Collectors.joining(", ")));
			}
			if (played.role() == Role.BATTERY) {
				battery(played);
			} else if (!played.values().isEmpty()) {
				ask("values", false, new PlayedValues(played).words());
			}
			PlayedValues values = new PlayedValues(played);
			List<String> objections = values.objections(request.nameplate());
			refusals.addAll(objections);
			List<String> doubts = objections.isEmpty() ? values.doubts(request.nameplate()) : List.of();
			if (!doubts.isEmpty()) {
				ask("unlikely", true, String.join("; ", doubts));
			}
			if (descriptor.unverified()) {
				ask("unverified", true, descriptor.id());
			}
		}

		private void battery(Sending.Played played) {
			Set<Quantity> carried = played.protocol().mappings().stream()
					.filter(signal -> signal.message().message().sender().equals(Role.BATTERY.node()) && !signal.mapping().decodeOnly())
					.map(MappedSignal::quantity).filter(quantity -> quantity.unit() != Unit.TEXT).collect(Collectors.toCollection(TreeSet::new));
			Set<Quantity> missing = new TreeSet<>(carried);
			missing.removeAll(played.values().keySet());
			List<Quantity> needed = missing.stream().filter(NEEDED::contains).toList();
			if (!needed.isEmpty()) {
				refuse("values", ids(needed.stream()));
			}
			if (request.nameplate().isEmpty() && carried.stream().anyMatch(Nameplate::limits)) {
				refuse("nameplate", Nameplate.FORM);
			}
			ask("values", false, new PlayedValues(played).words());
			missing.removeAll(NEEDED);
			if (!missing.isEmpty()) {
				ask("start-values", false, ids(missing.stream()));
			}
		}

		private void frames(Sending.Frames frames) {
			if (frames.frames().isEmpty()) {
				refuse("no-frames");
			}
			List<String> limits = new ArrayList<>();
			for (PlannedFrame frame : frames.frames()) {
				refusals.addAll(rules.objections(frame.id(), frame.flags(), frame.dlc(), frame.payload()));
				limits.addAll(rules.limits(frame.id(), frame.flags(), frame.dlc(), frame.payload()));
			}
			if (frames.known().size() == 1) {
				askWhatTheyMean(frames.frames(), frames.known().getFirst());
			}
			askLimits(limits);
		}

		/** Where the protocol is known for sure, the frames are shown as it reads them. */
		private void askWhatTheyMean(List<PlannedFrame> frames, EffectiveProtocol protocol) {
			List<String> read = frames.stream().flatMap(frame -> Optional.ofNullable(protocol.codec().message(frame.id(), frame.flags()))
					.map(message -> new DraftedMessage(message, frame.payload()).words()).stream()).distinct().toList();
			if (!read.isEmpty()) {
				ask("values", false, String.join("; ", read));
			}
		}

		private void replay(Sending.Replayed replayed) {
			ReplayLog log = replayed.log();
			if (log.frames().isEmpty()) {
				refuse("no-frames");
			}
			if (log.beyond() > 0) {
				refuse("too-long", log.frames().size(), log.beyond());
			}
			double highest = log.highestSpeed(replayed.passes() != 1);
			if (replayed.speed() > highest) {
				refuse("too-fast", Armed.MOST_FRAMES, Armed.WINDOW / 1_000_000, highest);
			}
			Set<String> objections = new LinkedHashSet<>();
			LimitRanges limits = new LimitRanges();
			for (Frame frame : log.frames()) {
				if (objections.size() < MOST_OBJECTIONS) {
					objections.addAll(rules.objections(frame.id(), frame.flags(), frame.dlc(), frame.payload()));
				}
				rules.addLimits(limits, frame.id(), frame.flags(), frame.dlc(), frame.payload());
			}
			refusals.addAll(objections);
			askLimits(limits.words());
		}

		private void askLimits(List<String> limits) {
			if (!limits.isEmpty()) {
				ask(request.nameplate().isEmpty() ? "limits.unchecked" : "limits", request.nameplate().isEmpty(), String.join("; ", limits));
			}
		}

		private void ask(String key, boolean typed, Object... arguments) {
			questions.add(new Question(Messages.format("question." + key, arguments), Messages.format("question." + key + ".words", arguments), typed));
		}

		private void refuse(String key, Object... arguments) {
			refusals.add(Messages.format("refusal." + key, arguments));
		}

		private static String word(Role role) {
			return Messages.format("word." + role.name().toLowerCase(Locale.ROOT));
		}

		private static String ids(Stream<Quantity> quantities) {
			return quantities.map(Quantity::id).collect(Collectors.joining(", "));
		}
	}
}
