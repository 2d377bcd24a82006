package org.busbar.core.doctor;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.busbar.api.fact.Confidence;
import org.busbar.api.quantity.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * A number that an inverter shows when something is wrong with its battery, as {@code codes.json} has it.
 *
 * @param code       as {@link #normal} writes it
 * @param brands     ids of the brands whose inverters show it
 * @param rule       the rule that speaks of it
 * @param meaning    key of its meaning: {@code code.<meaning>}
 * @param kind       what it is about
 * @param seconds    after how long without the battery it comes; empty when nobody knows, or when it is about something else
 * @param flag       the alarm of the battery that it repeats; empty when it repeats none
 * @param explains   rules that, when they hold, are why it is shown
 * @param confidence how well the meaning is known
 * @param source     who says so
 */
record InverterCode(String code, List<String> brands, String rule, String meaning, Kind kind, Optional<Double> seconds, Optional<Quantity> flag,
		List<String> explains, Confidence confidence, String source) {

	/** What a code is about. */
	enum Kind {
		/** The battery's frames stayed away. */
		LOSS,
		/** A value that the inverter does not take. */
		VALUE,
		/** The battery raises an alarm, or tells the inverter to stop. */
		ALARM,
		/** Bits are damaged on the way. */
		BUS
	}

	InverterCode {
		brands = List.copyOf(brands);
		explains = List.copyOf(explains);
	}

	/** The reader leaves null what the file leaves out. */
	record Line(String code, List<String> brands, String rule, String meaning, Kind kind, @Nullable Double seconds, @Nullable String flag,
			@Nullable List<String> explains, Confidence confidence, String source) {

		InverterCode read() {
			return new InverterCode(normal(code), brands, rule, meaning, kind, Optional.ofNullable(seconds),
					Optional.ofNullable(flag).map(id -> Quantity.of(id).orElseThrow(() -> new IllegalStateException("no quantity " + id + " for " + code))),
					Objects.requireNonNullElse(explains, List.of()), confidence, source);
		}
	}

	/** A code without what people put around it: {@code #67} and {@code w 31} are {@code 67} and {@code W31}. */
	static String normal(String told) {
		return told.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
	}

	/** Whether it is meant: where nobody said whose inverter it is, by any that has it. */
	boolean isMeant(String told, String brand) {
		return code.equals(normal(told)) && (brand.isEmpty() || brands.contains(brand));
	}
}
