package org.busbar.core.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.busbar.core.catalogue.CatalogueProblem.Kind;
import org.busbar.model.brand.Device;
import org.busbar.model.brand.Fact;
import org.busbar.model.brand.Pin;
import org.busbar.model.brand.Protocol;
import org.busbar.model.brand.Timeout;
import org.busbar.model.document.Document;
import org.busbar.model.document.DocumentReader;
import org.busbar.model.document.DocumentResult;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/**
 * What an author owes the reader and the loader can do without: a source for every fact, a role for every pin that is listed, a word on what is not known, and
 * texts that can be translated. What the loader itself reports is not reported again.
 *
 * @param problems what is missing
 * @param keys     keys of all texts that the documents name, without the percent sign
 */
public record Review(List<CatalogueProblem> problems, Set<String> keys) {

	/** Attributes that hold sentences, by the name of their class: they stand in the localization file. Names and menu paths are what is printed on the device. */
	private static final Map<String, Set<String>> SENTENCES = Map.of("Model", Set.of("note"), "Socket", Set.of("note"), "Hazard", Set.of("text"), "Setting",
			Set.of("note"), "Use", Set.of("text"), "Unknown", Set.of("what", "action"), "Protocol", Set.of("title", "notes"), "Option", Set.of("title"),
			"OptionValue", Set.of("title"), "Timeout", Set.of("reaction"));

	public Review {
		problems = List.copyOf(problems);
		keys = Set.copyOf(keys);
	}

	/** Looks through all documents that a manifest names and that can be read. */
	public static Review of(DataSource source) throws IOException {
		List<CatalogueProblem> problems = new ArrayList<>();
		Set<String> keys = new HashSet<>();
		Texts texts = Texts.of(source, Locale.ROOT, problem -> {
			// The loader has reported it.
		});
		for (String header : CatalogueLoader.HEADERS) {
			for (String path : CatalogueLoader.paths(source, header)) {
				try (InputStream in = source.open(path)) {
					if (in != null && DocumentReader.read(in, path) instanceof DocumentResult.Read read) {
						Document document = read.document();
						new Examination(new DocumentCheck(source, path, document, texts, problems::add), keys::add).all(document.root());
					}
				}
			}
		}
		return new Review(problems, keys);
	}

	private record Examination(DocumentCheck check, Consumer<String> keys) {

		void all(EObject root) {
			one(root);
			root.eAllContents().forEachRemaining(this::one);
			if (root instanceof Device device) {
				if (device.getUnknowns().isEmpty()) {
					check.warn(Kind.NOTHING_UNKNOWN, device,
							Messages.format("review.unknowns"));
				}
			} else if (root instanceof Protocol protocol && protocol.getSources().isEmpty()) {
				check.warn(Kind.NO_SOURCE, protocol, Messages.format("review.sources"));
			}
		}

		private void one(EObject object) {
			for (EAttribute attribute : object.eClass().getEAllAttributes()) {
				if (object.eGet(attribute) instanceof String text) {
					text(object, attribute.getName(), text);
				}
			}
			if (object instanceof Fact fact && fact.getSources().isEmpty() || object instanceof Timeout timeout && timeout.getSources().isEmpty()) {
				check.warn(Kind.NO_SOURCE, object,
						Messages.format("review.source", Document.element(object)));
			}
			if (object instanceof Pin pin && pin.getAssignments().isEmpty()) {
				check.warn(Kind.NO_ROLE, pin, Messages.format("review.pin", pin.getNumber()));
			}
		}

		private void text(EObject object, String attribute, String text) {
			if (Texts.isKey(text)) {
				keys.accept(text.substring(1));
			} else if (!text.isBlank() && SENTENCES.getOrDefault(object.eClass().getName(), Set.of()).contains(attribute)) {
				check.warn(Kind.LITERAL, object, Messages.format("review.literal", attribute, Document.element(object), text));
			}
		}
	}
}
