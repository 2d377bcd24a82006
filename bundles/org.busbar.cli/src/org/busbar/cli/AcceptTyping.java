package org.busbar.cli;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.busbar.core.acceptance.Entry;
import org.busbar.core.acceptance.Trial;
import org.busbar.core.acceptance.TrialRun;
import org.eclipse.osgi.util.NLS;

/**
 * What the engineer types while an acceptance test runs: Enter for what the test asks to be told of, a name with a value for what only eyes see, and a word that
 * finishes. For one thread.
 */
final class AcceptTyping {

	/** Finishes the test; the same in every language. */
	private static final String END = "end";
	private static final long PAUSE = 20_000_000;

	private final Queue<Optional<String>> lines;
	private final Trial trial;
	private final TrialRun run;
	private final Consumer<String> tell;
	private final Set<Entry> typed = EnumSet.noneOf(Entry.class);
	private Optional<String> asked = Optional.empty();
	private boolean inputOver;
	private boolean ended;

	/**
	 * @param lines as {@link TypedLines#of} gives them
	 * @param tell  takes what is to be told
	 */
	AcceptTyping(Queue<Optional<String>> lines, Trial trial, TrialRun run, Consumer<String> tell) {
		this.lines = lines;
		this.trial = trial;
		this.run = run;
		this.tell = tell;
	}

	/**
	 * Asks whether all is so that has to be so before, and waits for Enter.
	 *
	 * @param stopped whether somebody asked to stop
	 * @return whether it is so
	 */
	boolean confirm(BooleanSupplier stopped) {
		tell.accept(NLS.bind(Messages.accept_confirm, END));
		Optional<String> answer = next(stopped);
		if (answer.isEmpty() && inputOver) {
			throw new CommandFailure(ExitCode.USAGE, Messages.accept_nobody);
		}
		return answer.filter(String::isEmpty).isPresent();
	}

	/** What can be typed during the test. */
	void explain() {
		List<String> names = trial.entries().stream().map(AcceptTyping::name).toList();
		tell.accept(names.isEmpty() ? NLS.bind(Messages.accept_typing_end, END) : NLS.bind(Messages.accept_typing, String.join(", ", names), END));
	}

	private static String name(Entry entry) {
		return NLS.bind(Messages.accept_entry, entry.word(), entry.unit().isEmpty() ? entry.title() : entry.title() + ", " + entry.unit());
	}

	/**
	 * Takes what was typed since the last look.
	 *
	 * @param moment of the bus, in nanoseconds since 1970-01-01 UTC
	 */
	void look(long moment) {
		for (Optional<String> line = lines.poll(); line != null; line = lines.poll()) {
			line.ifPresentOrElse(text -> take(text.strip(), moment), () -> inputOver = true);
		}
	}

	/** Says what to tell of next, once. */
	void ask() {
		Optional<String> action = run.status().action().map(button -> button.replace("&", ""));
		if (!inputOver && !action.equals(asked)) {
			action.ifPresent(one -> tell.accept(NLS.bind(Messages.accept_action, one)));
		}
		asked = action;
	}

	private void take(String line, long moment) {
		if (line.equalsIgnoreCase(END)) {
			ended = true;
		} else if (!line.isEmpty()) {
			if (!type(line)) {
				tell.accept(NLS.bind(Messages.accept_not_understood, line, possible()));
			}
		} else if (run.status().action().isPresent()) {
			run.done(moment);
			tell.accept(Messages.accept_noted);
		} else {
			tell.accept(NLS.bind(Messages.accept_nothing_asked, END));
		}
	}

	private String possible() {
		List<String> all = new ArrayList<>(trial.entries().stream().map(AcceptTyping::name).toList());
		all.add(END);
		return String.join(", ", all);
	}

	/** @return whether it is a name with a value */
	private boolean type(String line) {
		int equals = line.indexOf('=');
		return equals > 0 && Entry.of(line.substring(0, equals).strip()).filter(entry -> type(entry, line.substring(equals + 1))).isPresent();
	}

	private boolean type(Entry entry, String text) {
		OptionalDouble value = number(text.strip());
		if (!trial.entries().contains(entry) || value.isEmpty() || !entry.takes(value.getAsDouble())) {
			return false;
		}
		run.type(entry, value.getAsDouble());
		typed.add(entry);
		tell.accept(Messages.accept_noted);
		return true;
	}

	/** With a point or a comma. */
	private static OptionalDouble number(String text) {
		try {
			return OptionalDouble.of(Double.parseDouble(text.replace(',', '.')));
		} catch (@SuppressWarnings("unused") NumberFormatException e) {
			return OptionalDouble.empty();
		}
	}

	/** Whether somebody has typed that it is to finish. */
	boolean isEnded() {
		return ended;
	}

	/** Asks for everything that was not typed yet; Enter leaves a value out. */
	void askForTheRest(BooleanSupplier stopped) {
		for (Entry entry : trial.entries()) {
			boolean answered = typed.contains(entry);
			while (!answered && !inputOver && !stopped.getAsBoolean()) {
				tell.accept(NLS.bind(Messages.accept_ask, name(entry)));
				Optional<String> answer = next(stopped);
				answered = answer.isEmpty() || answer.get().isEmpty() || type(entry, answer.get()) || type(answer.get());
			}
		}
	}

	/** The next line; empty at the end of the input, or when somebody asked to stop. */
	private Optional<String> next(BooleanSupplier stopped) {
		Optional<String> line = lines.poll();
		while (line == null && !stopped.getAsBoolean()) {
			LockSupport.parkNanos(this, PAUSE);
			line = lines.poll();
		}
		inputOver |= line != null && line.isEmpty();
		return line == null ? Optional.empty() : line.map(String::strip);
	}
}
