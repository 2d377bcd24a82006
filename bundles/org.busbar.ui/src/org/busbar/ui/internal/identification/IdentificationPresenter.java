package org.busbar.ui.internal.identification;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.busbar.api.protocol.Role;
import org.busbar.core.identify.Fit;
import org.busbar.core.identify.Side;
import org.busbar.core.protocol.EffectiveProtocol;
import org.busbar.ui.internal.view.Page;
import org.eclipse.osgi.util.NLS;

/** What the identification view shows. */
final class IdentificationPresenter {

	private static final int BAR = 10;
	private static final double VERY_LIKELY = 0.7;
	private static final double LIKELY = 0.5;
	private static final double POSSIBLE = 0.25;

	private IdentificationPresenter() {
	}

	/**
	 * An end of the bus, or a protocol that it may speak.
	 *
	 * @param text which
	 * @param fit  how it fits, with a bar; of an end what is known of it
	 */
	record Line(String text, String fit) {
	}

	/** An end as a line. */
	static Line line(Side side) {
		String text = side.sender() == Role.BATTERY ? Messages.end_battery : Messages.end_inverter;
		if (side.clear().isPresent()) {
			return new Line(text, NLS.bind(Messages.end_clear, title(side.clear().get())));
		}
		boolean foreign = side.candidates().isEmpty();
		return new Line(text, side.ambiguity().isEmpty() ? Messages.end_silent : foreign ? Messages.end_unknown : Messages.end_ambiguous);
	}

	/**
	 * A protocol as a line.
	 *
	 * @param used how the frames are read at the moment
	 */
	static Line line(Fit fit, Optional<EffectiveProtocol> used) {
		long percent = Math.round(fit.score() * 100);
		int full = (int) Math.round(fit.score() * BAR);
		String bar = "\u25b0".repeat(full) + "\u25b1".repeat(BAR - full);
		String word = fit.score() >= VERY_LIKELY
				? Messages.fit_very_likely
				: fit.score() >= LIKELY ? Messages.fit_likely : fit.score() >= POSSIBLE ? Messages.fit_possible : Messages.fit_unlikely;
		boolean inUse = used.filter(protocol -> isSame(protocol, fit.protocol())).isPresent();
		return new Line(inUse ? NLS.bind(Messages.in_use, title(fit)) : title(fit), NLS.bind(Messages.fit, new Object[]{bar, percent, word}));
	}

	/** Whether both read frames alike. */
	static boolean isSame(EffectiveProtocol one, EffectiveProtocol other) {
		return one.descriptor().id().equals(other.descriptor().id()) && one.options().equals(other.options());
	}

	private static String title(Fit fit) {
		Map<String, String> options = fit.options();
		String title = fit.protocol().descriptor().title();
		return options.isEmpty()
				? title
				: NLS.bind(Messages.with_options, title,
						options.entrySet().stream().map(option -> option.getKey() + '=' + option.getValue()).collect(Collectors.joining(", ")));
	}

	/** What is to be read of an end. */
	static Page page(Side side) {
		Page.Builder page = new Page.Builder();
		Line line = line(side);
		page.add(line.text(), Page.Style.HEADING).line();
		Page.Ink ink = side.clear().isPresent() ? Page.Ink.GOOD : side.ambiguity().isPresent() ? Page.Ink.WARNING : Page.Ink.MUTED;
		page.add(line.fit(), Page.Style.STRONG, ink).line();
		side.ambiguity().ifPresent(ambiguity -> page.add(ambiguity.text()).line().add(NLS.bind(Messages.details_next, ambiguity.next())).line());
		if (side.candidates().isEmpty() && side.ambiguity().isEmpty()) {
			page.add(side.sender() == Role.BATTERY ? Messages.details_silent_battery : Messages.details_silent_inverter).line();
		} else if (!side.candidates().isEmpty()) {
			page.add(Messages.details_use, Page.Ink.MUTED).line();
		}
		return page.build();
	}

	/** What is to be read of a protocol at an end. */
	static Page page(Side side, Fit fit) {
		Page.Builder page = new Page.Builder();
		page.add(title(fit), Page.Style.HEADING).line();
		page.add(line(fit, Optional.empty()).fit(), Page.Style.STRONG).line();
		side.ambiguity().filter(ambiguity -> ambiguity.protocols().contains(fit.id()))
				.ifPresent(ambiguity -> page.add(ambiguity.text(), Page.Ink.WARNING).line().add(NLS.bind(Messages.details_next, ambiguity.next())).line());
		page.add(Messages.details_reasons, Page.Style.STRONG).line();
		fit.reasons().forEach(reason -> page.add("\u2022 " + reason).line());
		return page.build();
	}

	/** Everything for the clipboard: one line each, what speaks for a protocol indented below it. */
	static String text(List<Side> sides) {
		List<String> lines = new ArrayList<>();
		for (Side side : sides) {
			lines.add(page(side).text().strip());
			side.candidates().forEach(fit -> lines.add(page(side, fit).text().strip()));
		}
		return lines.stream().map(text -> text.replace("\n", System.lineSeparator())).collect(Collectors.joining(System.lineSeparator()));
	}
}
