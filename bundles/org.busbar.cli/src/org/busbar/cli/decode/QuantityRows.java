package org.busbar.cli.decode;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

import org.busbar.api.quantity.Quantity;
import org.busbar.api.quantity.QuantityState;
import org.busbar.api.quantity.QuantityValue;
import org.busbar.api.quantity.Unit;
import org.busbar.cli.console.Output;
import org.busbar.core.protocol.EffectiveProtocol;
import org.busbar.core.quantity.QuantityTracker;
import org.jspecify.annotations.Nullable;

/** A row for every quantity that a frame decides, and one when it has become stale. */
public final class QuantityRows implements FrameRows {

	private final EffectiveProtocol protocol;
	private final RowFormat format;
	private final Output out;
	private final byte[] begin;
	/** What one bus says must not make up for the silence of another. */
	private final Map<String, Bus> buses = new HashMap<>();
	private final Map<Quantity, Column> columns = new EnumMap<>(Quantity.class);
	private String time = "";

	private static final class Bus {

		final QuantityTracker tracker;
		long nanos = Long.MIN_VALUE;

		Bus(QuantityTracker tracker) {
			this.tracker = tracker;
		}
	}

	public QuantityRows(EffectiveProtocol protocol, RowFormat format, Output out) {
		this.protocol = protocol;
		this.format = format;
		this.out = out;
		begin = format.begin();
		for (Quantity quantity : Quantity.values()) {
			columns.put(quantity, new Column(quantity));
		}
	}

	@Override
	public void begin() {
		out.write(format.quantityHeader());
	}

	@Override
	public void frame(@Nullable String written, String channel, long nanos, int id, int flags, int dlc, long payload) {
		Bus bus = buses.computeIfAbsent(channel, name -> new Bus(new QuantityTracker(protocol, this::write)));
		// The lines of a log may be out of order by a little; the time of a bus never goes back.
		bus.nanos = Math.max(bus.nanos, nanos);
		time = written == null ? FrameTime.format(nanos) : written;
		bus.tracker.frame(bus.nanos, id, flags, dlc, payload);
	}

	private void write(QuantityValue value) {
		out.write(begin);
		out.ascii(time);
		columns.get(value.quantity()).write(value);
	}

	/** Writes the part of a row that one quantity decides. Most values are those of the frame before. */
	private final class Column {

		private final byte[] constants;
		private final boolean text;
		private final String unit;
		private double lastNumber = Double.NaN;
		private String lastText = "";
		private @Nullable QuantityState lastState;
		private byte[] lastPiece = new byte[0];

		Column(Quantity quantity) {
			constants = format.quantity(quantity.id());
			text = quantity.unit() == Unit.TEXT;
			unit = quantity.unit().symbol();
		}

		void write(QuantityValue value) {
			out.write(constants);
			if (value.state() != lastState || Double.compare(value.value(), lastNumber) != 0 || !value.text().equals(lastText)) {
				lastNumber = value.value();
				lastText = value.text();
				lastState = value.state();
				lastPiece = format.state(text ? lastText : number(lastNumber), text, unit, value.state().word());
			}
			out.write(lastPiece);
		}
	}

	/** The shortest decimal that means this number, without exponent; empty when there is no number. */
	static String number(double value) {
		if (!Double.isFinite(value)) {
			return "";
		}
		if (value == Math.rint(value) && Math.abs(value) < 1e15) {
			return Long.toString((long) value);
		}
		return BigDecimal.valueOf(value).toPlainString();
	}
}
