package org.busbar.ui.internal.presenter;

import java.util.List;

import org.busbar.core.session.Session;
import org.busbar.ui.internal.Messages;
import org.busbar.ui.internal.connection.Connection.Status;
import org.eclipse.osgi.util.NLS;

/** What stands in the view as long as it has no frame to show: what the matter is and what to do next. */
public final class Guidance {

	private Guidance() {
	}

	/** @param suggestions converters that could be opened */
	public static String text(Status status, List<String> suggestions) {
		return switch (status) {
			case Status.Idle idle -> suggestions.isEmpty() ? Messages.guidance_no_converter : NLS.bind(Messages.guidance_connect, suggestions.getFirst());
			case Status.Opening opening -> NLS.bind(Messages.guidance_opening, opening.converter());
			case Status.Refused refused -> NLS.bind(Messages.guidance_refused, refused.message());
			case Status.Watching watching -> text(watching.session());
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
