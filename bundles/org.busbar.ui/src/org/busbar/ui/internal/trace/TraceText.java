package org.busbar.ui.internal.trace;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

import org.busbar.can.CanId;
import org.busbar.can.Frame;
import org.busbar.can.FrameFlags;
import org.busbar.can.Payload;
import org.busbar.can.codec.MessageCodec;
import org.busbar.can.codec.SignalCodec;
import org.busbar.ui.internal.filter.FrameNames;
import org.busbar.ui.internal.presenter.SignalText;
import org.eclipse.osgi.util.NLS;

/**
 * Turns frames into the cells of the trace.
 *
 * @param names what the frames are called
 * @param style how time is shown
 * @param first time of the first frame of the bus in nanoseconds
 */
record TraceText(FrameNames names, TimeStyle style, long first) {

	/**
	 * The cells of a frame in the order of {@link TraceColumn}.
	 *
	 * @param number number of the frame, from 0; shown from 1
	 * @param before time of the frame shown above it
	 */
	List<String> cells(long number, Frame frame, long before) {
		List<String> cells = new ArrayList<>(Collections.nCopies(TraceColumn.values().length, ""));
		MessageCodec message = names.message(frame.id(), frame.flags());
		cells.set(TraceColumn.NUMBER.ordinal(), Long.toString(number + 1));
		cells.set(TraceColumn.TIME.ordinal(), style.format(frame.nanos(), first, before));
		cells.set(TraceColumn.IDENTIFIER.ordinal(), CanId.format(frame.id(), frame.flags()));
		cells.set(TraceColumn.DLC.ordinal(), Integer.toString(frame.dlc()));
		cells.set(TraceColumn.DATA.ordinal(), data(frame));
		if (message != null) {
			cells.set(TraceColumn.NAME.ordinal(), message.message().name());
			cells.set(TraceColumn.SENDER.ordinal(), message.message().sender());
			cells.set(TraceColumn.SIGNALS.ordinal(), signals(message, frame));
		}
		return cells;
	}

	private static String data(Frame frame) {
		int flags = frame.flags();
		if ((flags & FrameFlags.ERROR) != 0) {
			return Messages.kind_error;
		}
		if ((flags & FrameFlags.REMOTE) != 0) {
			return Messages.kind_remote;
		}
		String bytes = Payload.toHex(frame.payload(), frame.dlc(), " ");
		return (flags & FrameFlags.FD) != 0 ? bytes + " (" + Messages.kind_fd + ')' : bytes;
	}

	/** Only what the frame really carries. */
	private static String signals(MessageCodec message, Frame frame) {
		return message.signals().stream().filter(signal -> signal.present(frame.dlc()) && signal.active(frame.payload()))
				.map(signal -> signal(signal, frame.payload())).collect(Collectors.joining(", "));
	}

	private static String signal(SignalCodec signal, long payload) {
		return NLS.bind(Messages.signal, signal.signal().name(), SignalText.valueOrLabel(signal, payload));
	}
}
