package org.busbar.core.report;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.busbar.core.export.Json;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** The JSON Schema of records as {@link Json} writes them. */
final class RecordSchema {

	private final JsonObject definitions = new JsonObject();

	private RecordSchema() {
	}

	static String of(Class<?> root, String id, String title) {
		RecordSchema schema = new RecordSchema();
		JsonObject whole = new JsonObject();
		whole.addProperty("$schema", "https://json-schema.org/draft/2020-12/schema");
		whole.addProperty("$id", id);
		whole.addProperty("title", title);
		whole.add("$ref", schema.type(root).getAsJsonObject().get("$ref"));
		whole.add("$defs", schema.definitions);
		return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(whole) + '\n';
	}

	private JsonElement type(Type type) {
		JsonObject schema = new JsonObject();
		if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
			schema.addProperty("type", "array");
			schema.add("items", type(generic.getActualTypeArguments()[0]));
		} else if (type instanceof ParameterizedType generic && generic.getRawType() == Optional.class) {
			JsonArray choices = new JsonArray();
			choices.add(type(generic.getActualTypeArguments()[0]));
			JsonObject nothing = new JsonObject();
			nothing.addProperty("type", "null");
			choices.add(nothing);
			schema.add("anyOf", choices);
		} else if (type instanceof Class<?> plain && plain.isRecord()) {
			define(plain);
			schema.addProperty("$ref", "#/$defs/" + plain.getSimpleName());
		} else if (type instanceof Class<?> plain && plain.isEnum()) {
			JsonArray words = new JsonArray();
			Stream.of(plain.getEnumConstants()).map(one -> Json.word((Enum<?>) one)).forEach(words::add);
			schema.add("enum", words);
		} else if (type == double.class) {
			JsonArray types = new JsonArray();
			types.add("number");
			types.add("null");
			schema.add("type", types);
		} else {
			schema.addProperty("type", type == String.class ? "string" : type == boolean.class ? "boolean" : integer(type));
		}
		return schema;
	}

	private static String integer(Type type) {
		if (type != int.class && type != long.class) {
			throw new IllegalArgumentException("No schema for " + type);
		}
		return "integer";
	}

	private void define(Class<?> record) {
		if (definitions.has(record.getSimpleName())) {
			return;
		}
		JsonObject schema = new JsonObject();
		definitions.add(record.getSimpleName(), schema);
		schema.addProperty("type", "object");
		JsonObject properties = new JsonObject();
		JsonArray required = new JsonArray();
		for (RecordComponent component : record.getRecordComponents()) {
			properties.add(component.getName(), type(component.getGenericType()));
			required.add(component.getName());
		}
		schema.add("properties", properties);
		schema.add("required", required);
	}
}
