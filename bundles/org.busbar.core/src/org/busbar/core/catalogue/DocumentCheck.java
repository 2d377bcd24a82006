package org.busbar.core.catalogue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.busbar.core.catalogue.CatalogueProblem.Kind;
import org.busbar.model.document.Document;
import org.busbar.model.document.DocumentProblem;
import org.busbar.model.document.Location;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Checks one document and gives its texts. What it reports carries the place; what makes the document unusable is remembered. */
final class DocumentCheck {

	private final DataSource source;
	private final String path;
	private final Document document;
	private final Texts texts;
	private final Consumer<CatalogueProblem> problems;
	private boolean usable = true;

	DocumentCheck(DataSource source, String path, Document document, Texts texts, Consumer<CatalogueProblem> problems) {
		this.source = source;
		this.path = path;
		this.document = document;
		this.texts = texts;
		this.problems = problems;
	}

	/** Whether nothing was found that makes the document unusable. */
	boolean usable() {
		return usable;
	}

	/** Reports a doubtful value; the document is used all the same. */
	void warn(EObject object, String message) {
		warn(Kind.VALUE, object, message);
	}

	/** Reports something doubtful; the document is used all the same. */
	void warn(Kind kind, EObject object, String message) {
		Location location = document.location(object);
		problems.accept(new CatalogueProblem(kind, source.name(), path, location.line(), location.column(), message));
	}

	/** Reports a value that makes the document unusable. */
	void refuse(EObject object, String message) {
		refuse(Kind.VALUE, object, message);
	}

	/** Reports something that makes the document unusable. */
	void refuse(Kind kind, EObject object, String message) {
		usable = false;
		warn(kind, object, Messages.format("refused", message));
	}

	/** Reports what the reader found. */
	void unknownContent(List<DocumentProblem> warnings) {
		warnings.forEach(
				warning -> problems.accept(new CatalogueProblem(Kind.SYNTAX, source.name(), path, warning.line(), warning.column(), warning.message())));
	}

	/** Refuses objects without what the schema demands, and two objects of one kind with the same id. */
	void requiredAndUnique() {
		Map<String, Set<String>> seen = new HashMap<>();
		requiredAndUnique(document.root(), seen);
		document.root().eAllContents().forEachRemaining(object -> requiredAndUnique(object, seen));
	}

	private void requiredAndUnique(EObject object, Map<String, Set<String>> seen) {
		for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
			if (feature.isRequired() && (!object.eIsSet(feature) || object.eGet(feature) instanceof String text && text.isBlank())) {
				refuse(Kind.REQUIRED, object, Messages.format("required", Document.element(object), feature.getName()));
			}
		}
		EAttribute idAttribute = object.eClass().getEIDAttribute();
		if (idAttribute != null && object.eGet(idAttribute) instanceof String id
				&& !seen.computeIfAbsent(object.eClass().getName(), kind -> new HashSet<>()).add(id)) {
			refuse(Kind.DUPLICATE, object, Messages.format("twice", Document.element(object), idAttribute.getName(), id));
		}
	}

	/** Reports keys that the source list does not have. */
	void sources(EObject object, List<String> keys, Set<String> known) {
		for (String key : keys) {
			if (!known.contains(key)) {
				warn(Kind.SOURCE_KEY, object,
						Messages.format("source", Document.element(object), key, words(known)));
			}
		}
	}

	/** The text that a value names or is; the key without its percent sign when no file has it. */
	String text(EObject object, String value) {
		if (!Texts.isKey(value)) {
			return value;
		}
		return texts.text(value).orElseGet(() -> {
			warn(Kind.TEXT, object, Messages.format("text", value));
			return value.substring(1);
		});
	}

	/** A list for messages. */
	static String words(Set<String> words) {
		return words.isEmpty() ? Messages.format("none") : words.stream().sorted().collect(Collectors.joining(", "));
	}
}
