package org.busbar.core.configuration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.busbar.model.document.Document;
import org.busbar.model.document.Location;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Without what a document cannot be used at all: every part has an id of its own, stands where its kind belongs, and says what has no default that would be
 * harmless. Everything else may be missing in a configuration that is still being made.
 */
final class StructureCheck {

	private static final Pattern ID = Pattern.compile("[\\w.-]{1,200}");

	private StructureCheck() {
	}

	/** What is wrong with a document that was read. */
	static List<FileNote> of(Document document) {
		List<FileNote> notes = new ArrayList<>();
		Map<String, Integer> lines = new HashMap<>();
		check(document, document.root(), lines, notes);
		for (Iterator<EObject> all = document.root().eAllContents(); all.hasNext();) {
			check(document, all.next(), lines, notes);
		}
		return notes;
	}

	private static void check(Document document, EObject object, Map<String, Integer> lines, List<FileNote> notes) {
		Location at = document.location(object);
		String element = Document.element(object);
		String id = EcoreUtil.getID(object);
		if (object.eContainmentFeature() != null && !object.eContainmentFeature().getEReferenceType().isInstance(object)) {
			notes.add(note(at, "structure.kind", element, object.eClass().getName()));
		}
		if (id == null || id.isBlank()) {
			notes.add(note(at, "structure.id.missing", element));
		} else if (!ID.matcher(id).matches()) {
			notes.add(note(at, "structure.id.odd", element, shortened(id)));
		} else if (lines.putIfAbsent(id, at.line()) != null) {
			notes.add(note(at, "structure.id.twice", element, id, lines.get(id)));
		}
		for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
			if (feature.isRequired() && feature.getEType() instanceof EEnum words && !object.eIsSet(feature)) {
				notes.add(note(at, "structure.word.missing", element, feature.getName(),
						words.getELiterals().stream().map(Object::toString).collect(Collectors.joining(", "))));
			}
		}
	}

	private static FileNote note(Location at, String key, Object... arguments) {
		return new FileNote(at.line(), at.column(), Messages.format(key, arguments));
	}

	private static String shortened(String id) {
		return id.length() > 60 ? id.substring(0, 60) + "..." : id;
	}

	/** @throws IllegalArgumentException when the configuration could not be loaded again */
	static void requireWritable(Configuration configuration) {
		Set<String> ids = new HashSet<>();
		Parts.all(configuration).map(Part::id).forEach(id -> {
			if (!ID.matcher(id).matches() || !ids.add(id)) {
				throw new IllegalArgumentException(Messages.format("write.id", id));
			}
		});
	}
}
