package org.busbar.core.guided;

import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.busbar.api.quantity.Quantity;
import org.busbar.api.quantity.Unit;
import org.busbar.can.Payload;

/**
 * Looks for the values of a display in what the bus carried at the same time. A field counts when it held, at every moment, what the display showed then; a
 * value of zero is anywhere and proves nothing.
 */
final class FieldSearch {

	private static final int MOST = 5;
	private static final int[] WIDTHS = {1, 2, 4};
	private static final double[] FACTORS = {1, 0.1, 0.01, 0.001};
	/** Zero point of currents and temperatures in the high voltage dialects of Pylontech. */
	private static final int OFFSET = 30_000;
	private static final Comparator<Field> LIKELIEST = Comparator.comparingInt((Field field) -> -field.values()).thenComparingDouble(Field::off)
			.thenComparingInt(field -> field.bytes() == 2 ? 0 : 1).thenComparingInt(field -> field.order() == ByteOrder.LITTLE_ENDIAN ? 0 : 1)
			.thenComparing(Field::signed).thenComparingInt(Field::key).thenComparingInt(Field::offset);

	private FieldSearch() {
	}

	/** The likeliest fields of each quantity. */
	static List<Field> search(List<Sighting> sightings) {
		List<Field> found = new ArrayList<>();
		for (Quantity quantity : sightings.stream().map(sighting -> sighting.note().quantity()).distinct().sorted().toList()) {
			List<Sighting> own = sightings.stream().filter(sighting -> sighting.note().quantity() == quantity).toList();
			found.addAll(narrow(fields(quantity, own)).stream().sorted(LIKELIEST).limit(MOST).toList());
		}
		return found;
	}

	private static List<Field> fields(Quantity quantity, List<Sighting> sightings) {
		int values = (int) sightings.stream().map(sighting -> sighting.note().value().stripTrailingZeros()).filter(value -> value.signum() != 0).distinct()
				.count();
		if (values == 0) {
			return List.of();
		}
		Set<Integer> keys = new HashSet<>(sightings.getFirst().seen().keySet());
		sightings.forEach(sighting -> keys.retainAll(sighting.seen().keySet()));
		List<Field> fields = new ArrayList<>();
		for (int key : keys) {
			for (Field layout : layouts(quantity, key)) {
				double off = off(layout, sightings);
				if (!Double.isNaN(off)) {
					fields.add(new Field(quantity, key, layout.offset(), layout.bytes(), layout.order(), layout.signed(), layout.zero(), layout.factor(),
							sightings.size(), values, off));
				}
			}
		}
		return fields;
	}

	private static List<Field> layouts(Quantity quantity, int key) {
		List<Field> layouts = new ArrayList<>();
		for (int bytes : WIDTHS) {
			for (int offset = 0; offset + bytes <= Payload.MAX_LENGTH; offset++) {
				for (ByteOrder order : bytes == 1 ? List.of(ByteOrder.LITTLE_ENDIAN) : List.of(ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN)) {
					for (double factor : FACTORS) {
						layouts.add(layout(quantity, key, offset, bytes, order, false, 0, factor));
						if (hasSign(quantity)) {
							layouts.add(layout(quantity, key, offset, bytes, order, true, 0, factor));
						}
						if (quantity.unit() == Unit.AMPERE) {
							layouts.add(layout(quantity, key, offset, bytes, order, true, 0, -factor));
						}
						if (hasSign(quantity) && bytes == 2) {
							layouts.add(layout(quantity, key, offset, bytes, order, false, OFFSET, factor));
						}
					}
				}
			}
		}
		return layouts;
	}

	private static boolean hasSign(Quantity quantity) {
		return quantity.unit() == Unit.AMPERE || quantity.unit() == Unit.CELSIUS;
	}

	private static Field layout(Quantity quantity, int key, int offset, int bytes, ByteOrder order, boolean signed, int zero, double factor) {
		return new Field(quantity, key, offset, bytes, order, signed, zero, factor, 0, 0, 0);
	}

	/** How far the field is from the display, in digits, at the mean; not a number when it ever disagrees. */
	private static double off(Field field, List<Sighting> sightings) {
		double sum = 0;
		for (Sighting sighting : sightings) {
			double nearest = Double.NaN;
			for (Sighting.Data data : sighting.seen().getOrDefault(field.key(), Set.of())) {
				double value = field.value(data);
				if (sighting.note().shows(value)) {
					double distance = Math.abs(value - sighting.note().value().doubleValue()) / sighting.note().digit();
					nearest = Double.isNaN(nearest) ? distance : Math.min(nearest, distance);
				}
			}
			sum += nearest;
		}
		return sum / sightings.size();
	}

	/** A wider field whose other bytes were always 0 is the same field again, and so is one with a sign that never was. */
	private static List<Field> narrow(List<Field> fields) {
		return fields.stream().filter(field -> fields.stream().noneMatch(other -> other != field && isSame(other, field))).toList();
	}

	private static boolean isSame(Field narrow, Field wide) {
		boolean inside = narrow.key() == wide.key() && narrow.offset() >= wide.offset() && narrow.offset() + narrow.bytes() <= wide.offset() + wide.bytes()
				&& narrow.factor() == wide.factor() && narrow.zero() == wide.zero();
		boolean samePlace = narrow.offset() == wide.offset() && narrow.bytes() == wide.bytes() && narrow.order() == wide.order();
		return inside && (samePlace ? !narrow.signed() && wide.signed() : narrow.bytes() < wide.bytes());
	}
}
