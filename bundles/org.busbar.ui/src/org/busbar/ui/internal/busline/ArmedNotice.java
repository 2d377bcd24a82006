package org.busbar.ui.internal.busline;

import java.util.Optional;

import org.busbar.core.arming.ArmedStatus;
import org.busbar.core.session.SessionState;
import org.busbar.core.session.SessionStatus;
import org.busbar.ui.internal.connection.Connection;
import org.eclipse.osgi.util.NLS;

/**
 * What everybody has to know while Busbar may send.
 *
 * @param title    that it is so, and on which bus
 * @param role     what Busbar passes itself off as
 * @param stopping what stopping does
 */
@SuppressWarnings("resource") // The session is only asked.
public record ArmedNotice(String title, String role, String stopping) {

	private static final long SECOND = 1_000_000_000L;

	/** The warning for what is being looked at; empty while nothing is to be warned of. */
	static Optional<ArmedNotice> of(Connection.Status connection) {
		return connection instanceof Connection.Status.Watching watching
				? of(watching.session().name(), watching.session().status())
						.map(notice -> watching.session().armed().map(sending -> notice.with(sending)).orElse(notice))
				: Optional.empty();
	}

	/** The warning for a session; empty while it is not armed. The message of an armed session is its role. */
	static Optional<ArmedNotice> of(String bus, SessionStatus status) {
		return status.state() == SessionState.ARMED ? Optional.of(of(bus, status.message())) : Optional.empty();
	}

	/** With the time that is left and what was sent so far. */
	ArmedNotice with(ArmedStatus sending) {
		long seconds = (sending.remaining() + SECOND - 1) / SECOND;
		String progress = NLS.bind(sending.total() == Long.MAX_VALUE ? Messages.armed_progress : Messages.armed_progress_total,
				new Object[]{title, seconds, sending.sent(), sending.total()});
		return new ArmedNotice(progress, role, stopping);
	}

	/** @param role what the session says of the role; may be empty */
	private static ArmedNotice of(String bus, String role) {
		return new ArmedNotice(NLS.bind(Messages.armed_title, bus), role.isEmpty() ? Messages.armed_role_unknown : role, Messages.armed_stop);
	}

	/** All of it. */
	public String text() {
		return title + '\n' + role + ' ' + stopping;
	}
}
