package org.busbar.ui.internal.presenter;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.busbar.can.CanId;
import org.busbar.can.FrameFlags;
import org.busbar.can.Payload;
import org.busbar.can.codec.MessageCodec;
import org.busbar.can.codec.SignalCodec;
import org.busbar.core.protocol.EffectiveProtocol;
import org.busbar.core.quantity.MappedSignal;
import org.busbar.core.session.BusSnapshot;
import org.busbar.core.session.LiveFrame;
import org.busbar.ui.internal.Messages;
import org.eclipse.osgi.util.NLS;
import org.jspecify.annotations.Nullable;

/** Turns snapshots of a bus into rows of text. What did not change since the last time is not written anew. Used by one thread. */
public final class FramePresenter {

	/** Degrees of {@link FrameRow#freshness()} above 0. */
	public static final int FRESHEST = 5;
	/** Stands before a byte that has just changed. */
	public static final char CHANGED = '\u2022';
	private static final long RECENT = 1_000_000_000L;
	/** How long ago bytes may have changed at the most for each degree of freshness, the freshest first. */
	private static final long[] FADING = {RECENT / 4, RECENT / 2, RECENT, RECENT * 3 / 2, RECENT * 2};
	private static final int KIND = FrameFlags.REMOTE | FrameFlags.FD;

	private final Map<Long, FrameRow> shown = new HashMap<>();
	private Optional<EffectiveProtocol> protocol = Optional.empty();
	private Map<SignalCodec, String> quantities = Map.of();

	/** Chooses what decodes the frames; empty for nothing. */
	public void decodeWith(Optional<EffectiveProtocol> chosen) {
		protocol = chosen;
		quantities = new IdentityHashMap<>();
		for (MappedSignal signal : chosen.map(EffectiveProtocol::mappings).orElse(List.of())) {
			quantities.put(signal.signal(), signal.quantity().id());
		}
		shown.clear();
	}

	/** What decodes a frame; null when it is not classic data or the protocol does not know it. */
	public static @Nullable MessageCodec codec(EffectiveProtocol protocol, int id, int flags) {
		return FrameFlags.carriesData(flags) && (flags & FrameFlags.FD) == 0 ? protocol.codec().message(id, flags) : null;
	}

	/** The rows of this moment, in the order of the snapshot. */
	public List<FrameRow> rows(BusSnapshot snapshot) {
		List<FrameRow> rows = new ArrayList<>(snapshot.rows().size());
		for (LiveFrame frame : snapshot.rows()) {
			long key = key(frame);
			FrameRow before = shown.get(key);
			FrameRow now = before != null && before.frame() == frame ? aged(before, snapshot.nanos()) : row(key, frame, snapshot.nanos());
			if (now != before) {
				shown.put(key, now);
			}
			rows.add(now);
		}
		return rows;
	}

	/** The texts of the signals of a row, each in the order of {@link Column}; empty when the row is not decoded. */
	public List<List<String>> signals(FrameRow row) {
		return row.codec().map(codec -> codec.signals().stream().map(signal -> cells(signal, row.frame())).toList()).orElse(List.of());
	}

	private FrameRow row(long key, LiveFrame frame, long now) {
		Optional<MessageCodec> codec = protocol.flatMap(chosen -> Optional.ofNullable(codec(chosen, frame.id(), frame.flags())));
		List<String> cells = empty();
		cells.set(Column.IDENTIFIER.ordinal(), identifier(frame));
		cells.set(Column.NAME.ordinal(), codec.map(known -> known.message().name()).orElse(""));
		cells.set(Column.COUNT.ordinal(), Long.toString(frame.count()));
		cells.set(Column.PERIOD.ordinal(), frame.count() > 1 ? Durations.period(frame.periodNanos()) : "");
		cells.set(Column.DLC.ordinal(), Integer.toString(frame.dlc()));
		cells.set(Column.DATA.ordinal(), data(frame, now));
		cells.set(Column.AGE.ordinal(), Durations.age(now - frame.lastNanos()));
		return new FrameRow(key, frame, codec, cells, isRecent(frame, now, RECENT), freshness(frame, now));
	}

	/** The same frame some time later: it is older, and its changes may be no longer recent. */
	private static FrameRow aged(FrameRow row, long now) {
		LiveFrame frame = row.frame();
		String age = Durations.age(now - frame.lastNanos());
		String data = row.changed() ? data(frame, now) : row.cells().get(Column.DATA.ordinal());
		int freshness = row.freshness() > 0 ? freshness(frame, now) : 0;
		if (age.equals(row.cells().get(Column.AGE.ordinal())) && data.equals(row.cells().get(Column.DATA.ordinal())) && freshness == row.freshness()) {
			return row;
		}
		List<String> cells = new ArrayList<>(row.cells());
		cells.set(Column.AGE.ordinal(), age);
		cells.set(Column.DATA.ordinal(), data);
		return new FrameRow(row.key(), frame, row.codec(), cells, isRecent(frame, now, RECENT), freshness);
	}

	private List<String> cells(SignalCodec signal, LiveFrame frame) {
		List<String> cells = empty();
		cells.set(Column.IDENTIFIER.ordinal(), signal.signal().name());
		cells.set(Column.QUANTITY.ordinal(), quantities.getOrDefault(signal, ""));
		if (!signal.present(frame.dlc())) {
			cells.set(Column.DATA.ordinal(), Messages.signal_absent);
		} else if (!signal.active(frame.payload())) {
			cells.set(Column.DATA.ordinal(), Messages.signal_inactive);
		} else {
			cells.set(Column.DATA.ordinal(), SignalText.value(signal, frame.payload()));
			cells.set(Column.NAME.ordinal(), SignalText.label(signal, frame.payload()));
		}
		return cells;
	}

	private static String identifier(LiveFrame frame) {
		String id = CanId.format(frame.id(), frame.flags());
		if ((frame.flags() & FrameFlags.REMOTE) != 0) {
			return NLS.bind(Messages.row_remote, id);
		}
		return (frame.flags() & FrameFlags.FD) != 0 ? NLS.bind(Messages.row_fd, id) : id;
	}

	/** Every byte with a place before it for the mark, so that nothing moves when a mark comes or goes. */
	private static String data(LiveFrame frame, long now) {
		if ((frame.flags() & FrameFlags.REMOTE) != 0) {
			return Messages.data_remote;
		}
		int length = Math.min(frame.dlc(), Payload.MAX_LENGTH);
		StringBuilder text = new StringBuilder(length * 3);
		for (int i = 0; i < length; i++) {
			text.append(frame.changes().happenedWithin(i, now, RECENT) ? CHANGED : ' ');
			text.append(Payload.toHex(frame.payload() >>> (i * Byte.SIZE), 1, ""));
		}
		return frame.dlc() > Payload.MAX_LENGTH ? NLS.bind(Messages.data_more, text) : text.toString();
	}

	private static int freshness(LiveFrame frame, long now) {
		for (int step = 0; step < FADING.length; step++) {
			if (isRecent(frame, now, FADING[step])) {
				return FRESHEST - step;
			}
		}
		return 0;
	}

	private static boolean isRecent(LiveFrame frame, long now, long span) {
		for (int i = 0; i < Math.min(frame.dlc(), Payload.MAX_LENGTH); i++) {
			if (frame.changes().happenedWithin(i, now, span)) {
				return true;
			}
		}
		return false;
	}

	private static long key(LiveFrame frame) {
		return CanId.key(frame.id(), frame.flags()) & 0xFFFF_FFFFL | (long) (frame.flags() & KIND) << Integer.SIZE;
	}

	private static List<String> empty() {
		return new ArrayList<>(Collections.nCopies(Column.values().length, ""));
	}
}
