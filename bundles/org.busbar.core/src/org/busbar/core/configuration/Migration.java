package org.busbar.core.configuration;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Brings documents of earlier schemas up to the present one, version by version. A document names its version in its namespace. It is changed as XML, not as
 * objects, so that nothing of it is lost that an earlier schema knew.
 */
final class Migration {

	private static final String FAMILY = "https://busbar.org/schema/configuration/";
	private static final Pattern NAMESPACE = Pattern.compile(Pattern.quote(FAMILY) + "(\\d{1,9})");
	private static final String DECLARATIONS = "http://www.w3.org/2000/xmlns/";

	private final int present;
	private final Map<Integer, MigrationStep> steps;

	/**
	 * @param present the version that this Busbar writes
	 * @param steps   at most one from each version
	 */
	Migration(int present, List<MigrationStep> steps) {
		this.present = present;
		this.steps = steps.stream().collect(Collectors.toMap(MigrationStep::from, Function.identity(), (one, other) -> {
			throw new IllegalArgumentException("Two steps from version " + one.from());
		}, TreeMap::new));
	}

	int present() {
		return present;
	}

	/** The version that a namespace stands for; empty when it is none of a configuration. */
	static OptionalInt version(String namespace) {
		Matcher matcher = NAMESPACE.matcher(namespace);
		return matcher.matches() ? OptionalInt.of(Integer.parseInt(matcher.group(1))) : OptionalInt.empty();
	}

	/** Whether there is a way from an earlier version. */
	boolean reaches(int version) {
		return version <= present && IntStream.range(version, present).allMatch(steps::containsKey);
	}

	/**
	 * The document in the present schema.
	 *
	 * @param version one that {@link #reaches} has a way from
	 * @return empty when the markup is broken
	 */
	Optional<byte[]> migrate(byte[] xml, int version) {
		if (version == present) {
			return Optional.of(xml);
		}
		try {
			Document document = builder().parse(new ByteArrayInputStream(xml));
			for (int from = version; from < present; from++) {
				steps.get(from).changes().accept(document);
				rename(document, document.getDocumentElement(), FAMILY + from, FAMILY + (from + 1));
			}
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			TransformerFactory.newDefaultInstance().newTransformer().transform(new DOMSource(document), new StreamResult(out));
			return Optional.of(out.toByteArray());
		} catch (@SuppressWarnings("unused") SAXException | TransformerException broken) {
			return Optional.empty();
		} catch (IOException | ParserConfigurationException e) {
			throw new IllegalStateException(e);
		}
	}

	private static DocumentBuilder builder() throws ParserConfigurationException {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
		factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
		DocumentBuilder builder = factory.newDocumentBuilder();
		// Else it prints what is wrong on standard error.
		builder.setErrorHandler(new DefaultHandler());
		return builder;
	}

	/** Moves an element and what is in it to another namespace, as far as they are in the old one; the prefix stays. */
	private static void rename(Document document, Element element, String from, String to) {
		for (int i = 0; i < element.getAttributes().getLength(); i++) {
			Node attribute = element.getAttributes().item(i);
			if (DECLARATIONS.equals(attribute.getNamespaceURI()) && from.equals(attribute.getNodeValue())) {
				attribute.setNodeValue(to);
			} else if (from.equals(attribute.getNamespaceURI())) {
				document.renameNode(attribute, to, attribute.getNodeName());
			}
		}
		Element renamed = from.equals(element.getNamespaceURI()) ? (Element) document.renameNode(element, to, element.getNodeName()) : element;
		for (Node child = renamed.getFirstChild(); child != null; child = child.getNextSibling()) {
			if (child instanceof Element inner) {
				rename(document, inner, from, to);
			}
		}
	}
}
