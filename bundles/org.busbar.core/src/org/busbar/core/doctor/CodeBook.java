package org.busbar.core.doctor;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.busbar.api.fact.Confidence;
import org.jspecify.annotations.Nullable;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonDeserializer;

/**
 * What inverters show. Immutable.
 *
 * @param codes in the order of the file
 */
record CodeBook(List<InverterCode> codes) {

	private static final String FILE = "codes.json";
	private static final Gson READER = new GsonBuilder()
			.registerTypeAdapter(Confidence.class,
					(JsonDeserializer<Confidence>) (word, type, context) -> Confidence.valueOf(word.getAsString().toUpperCase(Locale.ROOT)))
			.create();
	private static final CodeBook SHIPPED = load();

	CodeBook {
		codes = List.copyOf(codes);
	}

	/** The file as it is read. */
	private record Content(List<InverterCode.Line> codes) {
	}

	/** What is in the bundle. */
	static CodeBook shipped() {
		return SHIPPED;
	}

	private static CodeBook load() {
		try (@Nullable
		InputStream in = CodeBook.class.getResourceAsStream(FILE)) {
			if (in == null) {
				throw new IllegalStateException(FILE + " is missing in the bundle");
			}
			Content content = READER.fromJson(new InputStreamReader(in, StandardCharsets.UTF_8), Content.class);
			return new CodeBook(content.codes().stream().map(InverterCode.Line::read).toList());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The brands on whose inverters a code is known. */
	List<String> brands(String told) {
		return codes.stream().filter(code -> code.isMeant(told, "")).flatMap(code -> code.brands().stream()).distinct().sorted().toList();
	}

	/** What is known of a code on the inverters of a brand; of all brands where none was told. */
	List<InverterCode> find(String told, String brand) {
		return codes.stream().filter(code -> code.isMeant(told, brand)).toList();
	}
}
