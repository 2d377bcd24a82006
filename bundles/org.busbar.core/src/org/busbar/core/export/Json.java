package org.busbar.core.export;

import java.util.Locale;
import java.util.Optional;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonNull;
import com.google.gson.JsonPrimitive;
import com.google.gson.JsonSerializer;

/**
 * JSON as Busbar writes it: indented by two blanks, members in the order of the records, enumerations as lower-case words, null where there is
 * no number or nothing at all.
 */
public final class Json {

	private static final JsonSerializer<Double> NUMBER = (value, type, context) -> Double.isFinite(value) ? new JsonPrimitive(value) : JsonNull.INSTANCE;
	private static final Gson GSON = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().serializeNulls()
			.registerTypeHierarchyAdapter(Enum.class, (JsonSerializer<Enum<?>>) (value, type, context) -> new JsonPrimitive(word(value)))
			.registerTypeHierarchyAdapter(Optional.class, (JsonSerializer<Optional<?>>) (value, type, context) -> context.serialize(value.orElse(null)))
			.registerTypeAdapter(double.class, NUMBER).registerTypeAdapter(Double.class, NUMBER).create();

	private Json() {
	}

	/** The JSON of records, lists and maps of them, and simple values, ended by a line feed. */
	public static String write(Object value) {
		return GSON.toJson(value) + '\n';
	}

	/** A text with quotation marks around it, escaped. */
	public static String quote(String text) {
		return GSON.toJson(text);
	}

	/** {@code NO_FUNCTION} is {@code no-function}. */
	public static String word(Enum<?> value) {
		return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}
}
