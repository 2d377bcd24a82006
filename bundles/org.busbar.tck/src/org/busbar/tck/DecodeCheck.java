package org.busbar.tck;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;

import org.busbar.can.FrameFlags;
import org.busbar.can.Payload;
import org.busbar.can.codec.MessageCodec;
import org.busbar.can.codec.SignalCodec;
import org.busbar.can.dbc.DbcSignal;
import org.busbar.core.catalogue.BundleData.Shipped;
import org.busbar.core.catalogue.LoadedProtocol;
import org.busbar.core.protocol.EffectiveProtocol;
import org.busbar.core.quantity.QuantityTracker;

/** Whatever bytes come, and however few of them, decoding gives a number or a text and never fails. The bytes are random and always the same. */
final class DecodeCheck implements Check {

	private static final long SEED = 20_260_101;
	private static final int FRAMES_OF_A_MESSAGE = 300;
	private static final long CYCLE = 100_000_000L;

	@Override
	public void check(Subject subject) {
		for (Shipped<LoadedProtocol> shipped : subject.protocols()) {
			Choices.of(shipped.item()).forEach(choice -> new Decoding(subject, shipped.path(), choice).run());
		}
	}

	private static final class Decoding {

		private final Subject subject;
		private final String path;
		private final EffectiveProtocol protocol;
		private final QuantityTracker tracker;
		private final Random random = new Random(SEED);
		private final Set<String> reported = new HashSet<>();
		private long nanos;

		Decoding(Subject subject, String path, EffectiveProtocol protocol) {
			this.subject = subject;
			this.path = path;
			this.protocol = protocol;
			tracker = new QuantityTracker(protocol, value -> {
				// That it comes is enough.
			});
		}

		void run() {
			for (MessageCodec message : protocol.codec().messages()) {
				for (int i = 0; i < FRAMES_OF_A_MESSAGE; i++) {
					// All lengths alike often: first with zeros, then with ones, then with anything.
					int dlc = i % (Payload.MAX_LENGTH + 1);
					long bytes = i <= Payload.MAX_LENGTH ? 0 : i <= 2 * Payload.MAX_LENGTH + 1 ? -1 : random.nextLong();
					frame(message, dlc, bytes & Payload.mask(dlc));
				}
			}
		}

		private void frame(MessageCodec message, int dlc, long payload) {
			for (SignalCodec signal : message.signals()) {
				if (signal.present(dlc) && signal.active(payload)) {
					signal(message, signal, dlc, payload);
				}
			}
			nanos += CYCLE;
			try {
				tracker.frame(nanos, message.message().id(), message.message().extended() ? FrameFlags.EXTENDED : 0, dlc, payload);
			} catch (RuntimeException failure) {
				report(message.message().name(), dlc, payload, failure.toString());
			}
		}

		private void signal(MessageCodec message, SignalCodec signal, int dlc, long payload) {
			String name = message.message().name() + '.' + signal.signal().name();
			try {
				String text = signal.format(payload);
				// A floating point signal may say by its bits that it is not a number.
				boolean number = signal.ascii() || signal.signal().type() != DbcSignal.ValueType.INTEGER || Double.isFinite(signal.physical(payload));
				if (!number || text.isEmpty() && !signal.ascii()) {
					report(name, dlc, payload, Messages.format("decode.no-number"));
				}
			} catch (RuntimeException failure) {
				report(name, dlc, payload, failure.toString());
			}
		}

		private void report(String name, int dlc, long payload, String what) {
			if (reported.add(name)) {
				subject.report(Rule.DECODE_TOTAL, path, 0,
						Messages.format("decode.total", Choices.name(protocol), name, Payload.toHex(payload, dlc, " "), what));
			}
		}
	}
}
