package org.busbar.ui.internal.presenter;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.busbar.core.observation.RecordedBus;
import org.busbar.core.session.BusSnapshot;
import org.busbar.core.session.BusTotals;
import org.busbar.core.session.Session;
import org.busbar.core.session.SessionStatus;
import org.busbar.ui.internal.Messages;
import org.busbar.ui.internal.connection.Connection.Status;
import org.busbar.ui.internal.quantity.QuantityTexts;
import org.eclipse.osgi.util.NLS;

/**
 * What the bus does at this moment, in a few words.
 *
 * @param state   what the bus is doing
 * @param bitRate bit rate; empty without a bus or when it is not known
 * @param rate    frames per second, at the end of a bus how many there were; empty without a bus
 * @param load    part of the bit rate in use; empty without a bus or when it is over
 * @param lost    frames lost and bus errors; empty without a bus
 * @param message why it is so; empty when there is nothing to say
 * @param problem whether the message tells of something that went wrong
 */
public record StatusLine(String state, String bitRate, String rate, String load, String lost, String message, boolean problem) {

	/** The line for a status and, where a bus was opened, what was heard on it. */
	public static StatusLine of(Status status, Optional<BusSnapshot> snapshot) {
		return switch (status) {
			case Status.Idle idle -> plain(Messages.state_idle);
			case Status.Opening opening -> plain(NLS.bind(Messages.state_opening, opening.converter()));
			case Status.Refused refused -> new StatusLine(Messages.state_idle, "", "", "", "", refused.message().lines().findFirst().orElse(""), true);
			case Status.Watching watching -> of(watching.session(), snapshot);
			case Status.Recorded recorded -> of(recorded, snapshot);
		};
	}

	private static StatusLine plain(String state) {
		return new StatusLine(state, "", "", "", "", "", false);
	}

	private static StatusLine of(Session session, Optional<BusSnapshot> snapshot) {
		SessionStatus status = session.status();
		String message = status.message().isEmpty() ? session.notice().orElse("") : status.message();
		boolean problem = switch (status.state()) {
			case FAULTED, RECONNECTING -> true;
			default -> false;
		};
		Optional<BusTotals> totals = snapshot.map(BusSnapshot::totals);
		boolean over = status.state().isOver();
		return new StatusLine(state(session.name(), status), bitRate(session.bitRate()), totals.map(over ? StatusLine::count : StatusLine::rate).orElse(""),
				totals.filter(counts -> !over).map(StatusLine::load).orElse(""), totals.map(StatusLine::lost).orElse(""), message, problem);
	}

	private static StatusLine of(Status.Recorded recorded, Optional<BusSnapshot> snapshot) {
		List<String> problems = recorded.observation().recorded().map(RecordedBus::problems).orElse(List.of());
		Optional<BusTotals> totals = snapshot.map(BusSnapshot::totals);
		return new StatusLine(NLS.bind(Messages.state_recorded, recorded.file().getFileName()), bitRate(recorded.observation().bitRate()),
				totals.map(StatusLine::count).orElse(""), "",
				totals.map(StatusLine::lost).orElse(""), String.join("; ", problems), !problems.isEmpty());
	}

	private static String state(String name, SessionStatus status) {
		return NLS.bind(switch (status.state()) {
			case CLOSED -> status.message().isEmpty() ? Messages.state_closed : Messages.state_ended;
			case OPENING -> Messages.state_opening;
			case LISTENING -> Messages.state_listening;
			case ACKNOWLEDGING -> Messages.state_acknowledging;
			case ARMED -> Messages.state_armed;
			case RECONNECTING -> Messages.state_reconnecting;
			case FAULTED -> Messages.state_faulted;
		}, name);
	}

	private static String bitRate(int bitRate) {
		return bitRate > 0 ? NLS.bind(Messages.bit_rate_text, QuantityTexts.number(bitRate / 1000.0, bitRate % 1000 == 0 ? 0 : 3)) : "";
	}

	private static String count(BusTotals totals) {
		return NLS.bind(Messages.rate_total, totals.frames());
	}

	private static String rate(BusTotals totals) {
		return NLS.bind(Messages.rate_text, Math.round(totals.framesPerSecond()));
	}

	private static String load(BusTotals totals) {
		return totals.load().isPresent()
				? NLS.bind(Messages.load_text, String.format(Locale.ROOT, "%.1f", totals.load().getAsDouble() * 100))
				: Messages.load_unknown;
	}

	private static String lost(BusTotals totals) {
		long count = totals.dropped() + totals.lostBefore();
		String text = NLS.bind(totals.losses() > 0 && totals.lostBefore() == 0 ? Messages.lost_text_unknown : Messages.lost_text, count);
		if (totals.errorFrames() > 0) {
			text = NLS.bind(Messages.errors_text, text, totals.errorFrames());
		}
		return totals.unlisted() > 0 ? NLS.bind(Messages.unlisted_text, text, totals.unlisted()) : text;
	}
}
