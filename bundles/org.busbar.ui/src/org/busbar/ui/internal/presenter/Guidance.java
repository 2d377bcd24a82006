package org.busbar.ui.internal.presenter;

import java.util.List;
import java.util.stream.Collectors;

import org.busbar.core.catalogue.CatalogueProblem;
import org.busbar.core.session.Session;
import org.busbar.ui.internal.Messages;
import org.busbar.ui.internal.connection.Connection.Status;
import org.eclipse.osgi.util.NLS;

/** What stands in the view as long as it has no frame to show: what the matter is and what to do next. */
public final class Guidance {

	private static final int MAX_PROBLEMS = 8;

	private Guidance() {
	}

	/**
	 * @param suggestions converters that could be opened
	 * @param problems    what is wrong with installed brands, batteries and protocols
	 */
	public static String text(Status status, List<String> suggestions, List<CatalogueProblem> problems) {
		String text = text(status, suggestions);
		return problems.isEmpty() ? text : text + NLS.bind(Messages.guidance_problems, lines(problems));
	}

	private static String lines(List<CatalogueProblem> problems) {
		String shown = problems.stream().limit(MAX_PROBLEMS).map(CatalogueProblem::toString).collect(Collectors.joining("\n"));
		return problems.size() <= MAX_PROBLEMS ? shown : shown + NLS.bind(Messages.guidance_more_problems, problems.size() - MAX_PROBLEMS);
	}

	private static String text(Status status, List<String> suggestions) {
		return switch (status) {
			case Status.Idle idle -> suggestions.isEmpty() ? Messages.guidance_no_converter : NLS.bind(Messages.guidance_connect, suggestions.getFirst());
			case Status.Opening opening -> NLS.bind(Messages.guidance_opening, opening.converter());
			case Status.Refused refused -> NLS.bind(Messages.guidance_refused, refused.message());
			case Status.Watching watching -> text(watching.session());
			case Status.Recorded recorded -> NLS.bind(Messages.guidance_recorded, recorded.file());
		};
	}

	private static String text(Session session) {
		if (session.status().state().isOver()) {
			String message = session.status().message();
			return message.isEmpty() ? NLS.bind(Messages.guidance_over, session.name()) : NLS.bind(Messages.guidance_refused, message);
		}
		return session.bitRate() > 0
				? NLS.bind(Messages.guidance_silence, session.name(), session.bitRate())
				: NLS.bind(Messages.guidance_silence_unknown_rate, session.name());
	}
}
