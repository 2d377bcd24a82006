package org.busbar.ui.internal.plots;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.busbar.api.quantity.Quantity;
import org.busbar.api.quantity.Unit;
import org.busbar.can.CanId;
import org.busbar.can.FrameFlags;
import org.busbar.can.codec.MessageCodec;
import org.busbar.can.codec.SignalCodec;
import org.busbar.can.dbc.DbcSignal;
import org.busbar.core.curve.CurveSource;
import org.busbar.core.curve.SignalCurve;
import org.busbar.core.protocol.EffectiveProtocol;
import org.eclipse.osgi.util.NLS;

/**
 * All that can be drawn of a protocol.
 *
 * @param groups quantities by what they belong to, then signals by message
 */
record Plottables(List<Group> groups) {

	/** Nothing. */
	static final Plottables NONE = new Plottables(List.of());

	/** What is drawn before anybody chose. */
	static final List<CurveSource> DEFAULT = List.of(new CurveSource.OfQuantity(Quantity.BATTERY_SOC), new CurveSource.OfQuantity(Quantity.BATTERY_VOLTAGE),
			new CurveSource.OfQuantity(Quantity.BATTERY_CURRENT), new CurveSource.OfQuantity(Quantity.LIMIT_CHARGE_VOLTAGE),
			new CurveSource.OfQuantity(Quantity.LIMIT_CHARGE_CURRENT), new CurveSource.OfQuantity(Quantity.LIMIT_DISCHARGE_CURRENT));

	private static final String CELSIUS = "\u00b0C";

	/**
	 * Some curves that belong together.
	 *
	 * @param name   what they are
	 * @param curves the curves
	 */
	record Group(String name, List<CurveInfo> curves) {
	}

	/** All that this protocol carries. */
	static Plottables of(EffectiveProtocol protocol) {
		Set<Quantity> carried = EnumSet.noneOf(Quantity.class);
		protocol.mappings().forEach(mapping -> carried.add(mapping.quantity()));
		Map<String, List<CurveInfo>> quantities = new LinkedHashMap<>();
		for (Quantity quantity : carried) {
			if (quantity.unit() != Unit.TEXT) {
				String kind = quantity.id().substring(0, quantity.id().indexOf('.'));
				quantities.computeIfAbsent(kind, first -> new ArrayList<>()).add(info(quantity));
			}
		}
		List<Group> groups = new ArrayList<>();
		quantities.forEach((kind, curves) -> groups.add(new Group(Names.group(kind), List.copyOf(curves))));
		for (MessageCodec message : protocol.codec().messages()) {
			List<CurveInfo> signals = message.signals().stream().filter(signal -> !signal.ascii()).map(signal -> info(message, signal)).toList();
			if (!signals.isEmpty()) {
				String id = CanId.format(message.message().id(), message.message().extended() ? FrameFlags.EXTENDED : 0);
				groups.add(new Group(NLS.bind(Messages.group_message, id, message.message().name()), signals));
			}
		}
		return new Plottables(List.copyOf(groups));
	}

	/** The curves of some sources in their order; sources that the protocol does not know are left out. */
	List<CurveInfo> find(List<CurveSource> sources) {
		Map<CurveSource, CurveInfo> known = new HashMap<>();
		groups.forEach(group -> group.curves().forEach(curve -> known.put(curve.source(), curve)));
		return sources.stream().flatMap(source -> Optional.ofNullable(known.get(source)).stream()).toList();
	}

	private static CurveInfo info(Quantity quantity) {
		boolean flag = quantity.unit() == Unit.FLAG;
		String unit = quantity.unit() == Unit.CELSIUS ? CELSIUS : quantity.unit().symbol();
		// A cell has 3 V where the battery has 50: on one scale neither would be seen to move.
		String scale = quantity.id().startsWith("cell.") && quantity.unit() == Unit.VOLT ? NLS.bind(Messages.scale_cells, unit) : scale(unit);
		return new CurveInfo(new CurveSource.OfQuantity(quantity), Names.quantity(quantity), unit, flag ? "" : scale, flag, flag ? onOff() : new TreeMap<>());
	}

	private static CurveInfo info(MessageCodec message, SignalCodec codec) {
		DbcSignal signal = codec.signal();
		boolean state = SignalCurve.isState(signal);
		SortedMap<Long, String> labels = new TreeMap<>(state && signal.labels().isEmpty() ? onOff() : signal.labels());
		String unit = unit(signal.unit());
		return new CurveInfo(new CurveSource.OfSignal(message.message().name(), signal.name()),
				NLS.bind(Messages.name_signal, message.message().name(), signal.name()), unit, state ? "" : scale(unit), state, labels);
	}

	private static String unit(String written) {
		return switch (written.toLowerCase(Locale.ROOT)) {
			case "degc", "deg c", "\u00b0c", "celsius" -> CELSIUS;
			default -> written;
		};
	}

	private static String scale(String unit) {
		return unit.isEmpty() ? Messages.scale_count : unit;
	}

	private static SortedMap<Long, String> onOff() {
		return new TreeMap<>(Map.of(0L, Messages.state_off, 1L, Messages.state_on));
	}
}
