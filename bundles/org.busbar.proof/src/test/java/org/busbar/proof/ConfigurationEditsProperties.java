package org.busbar.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;

import org.busbar.core.configuration.ConfigurationFile;
import org.busbar.core.configuration.ConfigurationResult;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** A configuration into which somebody wrote what is markup somewhere else is refused, or is the same once it was saved. */
class ConfigurationEditsProperties {

	private static final String WHOLE = whole();
	private static final int BEGIN = WHOLE.indexOf("<configuration:");
	private static final List<String> MARKUP = List.of(":", "#", "&", ";", "<", ">", "\"", "'", "/", "=", " ", "x", "7", "&#1;", "&#10;", "&#x85;", "&lt;",
			"\u00e0",
			"\u0085", "\ud83d\ude00", " a:b=\"1\"", " xmlns:a=\"u\" a:b=\"1\"", " xmlns=\"\"", " xmlns=\"u\"",
			" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:nil=\"true\"", " xml:lang=\"it\"", "<!--x-->", "<?a b?>", "<![CDATA[x]]>", "<a/>",
			"<a:b xmlns:a=\"u\"/>", "<a xmlns:q=\"u\" q:b=\"1\"/>");

	/** One edit: something written at a place, in the place of some letters. */
	record Edit(int place, int replaced, String written) {

		String of(String document) {
			int at = Math.min(place, document.length());
			return document.substring(0, at) + written + document.substring(Math.min(at + replaced, document.length()));
		}
	}

	@Property(tries = 1500)
	void savedIsTheSame(@ForAll("edits") List<Edit> edits) {
		String edited = WHOLE;
		for (Edit edit : edits) {
			edited = edit.of(edited);
		}
		if (ConfigurationFile.read(edited.getBytes(StandardCharsets.UTF_8), "edited.busbar") instanceof ConfigurationResult.Loaded loaded) {
			byte[] saved = ConfigurationFile.bytes(loaded.configuration(), loaded.kept());
			ConfigurationResult again = ConfigurationFile.read(saved, "again.busbar");
			assertEquals(loaded.configuration(), again instanceof ConfigurationResult.Loaded second ? second.configuration() : again);
		}
	}

	@Provide
	Arbitrary<List<Edit>> edits() {
		Arbitrary<String> copied = Combinators.combine(Arbitraries.integers().between(BEGIN, WHOLE.length() - 80), Arbitraries.integers().between(1, 80))
				.as((from, length) -> WHOLE.substring(from, from + length));
		Arbitrary<String> written = Arbitraries.frequencyOf(Tuple.of(4, Arbitraries.of(MARKUP)), Tuple.of(1, copied));
		return Combinators.combine(Arbitraries.integers().between(BEGIN, WHOLE.length()), Arbitraries.integers().between(0, 2), written).as(Edit::new).list()
				.ofMinSize(1).ofMaxSize(3);
	}

	private static String whole() {
		try {
			return Files.readString(Project.ROOT.resolve("bundles/org.busbar.proof/src/test/resources/org/busbar/proof")
					.resolve("ConfigurationFileFuzzInputs/anyBytes/whole.busbar"));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
