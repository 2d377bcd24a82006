package org.busbar.model.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.busbar.model.brand.BrandPackage;
import org.busbar.model.configuration.ConfigurationPackage;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.URIHandler;
import org.eclipse.emf.ecore.resource.impl.ExtensibleURIConverterImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.resource.impl.URIHandlerImpl;
import org.eclipse.emf.ecore.util.FeatureMap;
import org.eclipse.emf.ecore.xmi.IllegalValueException;
import org.eclipse.emf.ecore.xmi.UnresolvedReferenceException;
import org.eclipse.emf.ecore.xmi.XMIException;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/**
 * Reads a document of the schemas {@code https://busbar.org/schema/brand/1} and {@code https://busbar.org/schema/configuration/1}. A document with a DOCTYPE is
 * refused, so that no entity reaches other files or the network or grows, and nothing else in it does; so is one that is longer, deeper, or of more parts than any is.
 * Content that the schema does not know is kept and reported.
 */
public final class DocumentReader {

	/** No document is nearly as long, in bytes. */
	public static final int LONGEST = 2_000_000;
	/** No document has nearly as many elements. */
	static final int MOST_ELEMENTS = 5_000;
	/** Nor as many different names of elements and attributes; the reader of what it does not know takes long over each. */
	static final int MOST_NAMES = 300;
	/** Nor as many references from part to part. */
	static final int MOST_REFERENCES = 20_000;

	private static final List<EPackage> SCHEMAS = List.of(BrandPackage.eINSTANCE, ConfigurationPackage.eINSTANCE);
	private static final Pattern PARSER_NAMES = Pattern.compile("^((\\w+\\.)+\\w*Exception|JAXP\\d+): ");
	private static final Comparator<DocumentProblem> BY_PLACE = Comparator.comparingInt(DocumentProblem::line).thenComparingInt(DocumentProblem::column);

	/** A document stands by itself: neither a namespace, nor the place of a schema, nor a reference makes the reader open a file or a connection. */
	private static final URIHandler NOTHING_ELSE = new URIHandlerImpl() {

		@Override
		public InputStream createInputStream(URI uri, Map<?, ?> options) throws IOException {
			throw new IOException(Messages.format("other", uri));
		}
	};

	private DocumentReader() {
	}

	/**
	 * Reads one document. Does not close the stream.
	 *
	 * @param in   the document, UTF-8 unless its XML declaration says otherwise
	 * @param name its path, for the resource's URI
	 * @throws IOException when the stream cannot be read; a wrong document is a result, not an exception
	 */
	public static DocumentResult read(InputStream in, String name) throws IOException {
		byte[] content = in.readNBytes(LONGEST + 1);
		if (content.length > LONGEST) {
			return refused(new DocumentProblem(0, 0, Messages.format("long", Integer.toString(LONGEST / 1_000_000))));
		}
		if (new String(content, StandardCharsets.ISO_8859_1).isBlank()) {
			return refused(new DocumentProblem(0, 0, Messages.format("empty")));
		}
		ResourceSet resources = new ResourceSetImpl();
		resources.setURIConverter(new ExtensibleURIConverterImpl(List.of(NOTHING_ELSE), List.of()));
		SCHEMAS.forEach(schema -> resources.getPackageRegistry().put(schema.getNsURI(), schema));
		Document document = new Document(URI.createURI(name));
		resources.getResources().add(document);
		try {
			// Of a stream EMF would guess the encoding by itself, and stumble over a declaration that does not end.
			document.load(new InputSource(new ByteArrayInputStream(content)), Map.of());
		} catch (TooManyException tooMany) {
			return refused(tooMany.problem());
		} catch (IOException e) {
			if (document.getErrors().isEmpty()) {
				throw e;
			}
		}
		if (!document.getErrors().isEmpty()) {
			// EMF may report one mistake twice.
			Set<DocumentProblem> problems = new LinkedHashSet<>();
			document.getErrors().forEach(error -> problems.add(problem(error)));
			return new DocumentResult.Refused(List.copyOf(problems));
		}
		Optional<DocumentProblem> foreign = foreignRoot(document);
		return foreign.isPresent() ? refused(foreign.get()) : new DocumentResult.Read(document, unknownContent(document));
	}

	private static DocumentResult refused(DocumentProblem problem) {
		return new DocumentResult.Refused(List.of(problem));
	}

	private static DocumentProblem problem(Resource.Diagnostic error) {
		String message = switch (error) {
			case IllegalValueException illegal -> illegalValue(illegal);
			case UnresolvedReferenceException dangling ->
				Messages.format("dangling", dangling.getReference());
			case RepeatedException repeated -> repeated.text();
			case XMIException wrong when String.valueOf(wrong.getMessage()).contains("JAXP00010006") ->
				Messages.format("deep", Document.DEEPEST);
			case XMIException wrong when String.valueOf(wrong.getMessage()).contains("DOCTYPE") ->
				Messages.format("doctype");
			case XMIException wrong when wrong.getCause() instanceof SAXParseException broken -> brokenMarkup(broken.getMessage());
			default -> brokenMarkup(error.getMessage());
		};
		return new DocumentProblem(Math.max(error.getLine(), 0), Math.max(error.getColumn(), 0), message);
	}

	/** The parser puts names of its classes and numbers of its messages before what it says. */
	private static String brokenMarkup(@Nullable String reason) {
		return Messages.format("markup", PARSER_NAMES.matcher(String.valueOf(reason)).replaceFirst(""));
	}

	private static String illegalValue(IllegalValueException illegal) {
		EStructuralFeature feature = illegal.getFeature();
		String expected = feature.getEType() instanceof EEnum words
				? Messages.format("value.one", words.getELiterals().stream().map(Object::toString).collect(Collectors.joining(", ")))
				: Messages.format("value.type", feature.getEType().getInstanceClassName());
		return Messages.format("value", illegal.getValue(), feature.getName(), Document.element(illegal.getObject()), expected);
	}

	private static Optional<DocumentProblem> foreignRoot(Document document) {
		if (document.getContents().isEmpty()) {
			return Optional.of(new DocumentProblem(0, 0, Messages.format("empty")));
		}
		EPackage schema = document.root().eClass().getEPackage();
		if (SCHEMAS.contains(schema)) {
			return Optional.empty();
		}
		Location location = document.location(document.root());
		return Optional.of(new DocumentProblem(location.line(), location.column(), foreign(schema.getNsURI())));
	}

	private static String foreign(@Nullable String uri) {
		String known = SCHEMAS.stream().map(EPackage::getNsURI).collect(Collectors.joining(Messages.format("and")));
		if (uri == null) {
			return Messages.format("root.none", known);
		}
		for (EPackage schema : SCHEMAS) {
			if (schema.getNsURI().equals(uri)) {
				return Messages.format("root.unknown", uri);
			}
			String family = schema.getNsURI().substring(0, schema.getNsURI().lastIndexOf('/') + 1);
			if (uri.startsWith(family)) {
				return Messages.format("root.other", uri, schema.getNsURI());
			}
		}
		return Messages.format("root.foreign", uri, known);
	}

	private static List<DocumentProblem> unknownContent(Document document) {
		List<DocumentProblem> warnings = new ArrayList<>();
		document.getEObjectToExtensionMap().forEach((object, content) -> {
			warn(document, object, "attribute", content.getAnyAttribute(), warnings);
			warn(document, object, "element", content.getAny(), warnings);
		});
		warnings.sort(BY_PLACE);
		return warnings;
	}

	private static void warn(Document document, EObject object, String kind, FeatureMap content, List<DocumentProblem> warnings) {
		Location location = document.location(object);
		for (FeatureMap.Entry entry : content) {
			warnings.add(new DocumentProblem(location.line(), location.column(),
					Messages.format("unknown." + kind, entry.getEStructuralFeature().getName(), Document.element(object))));
		}
	}
}
