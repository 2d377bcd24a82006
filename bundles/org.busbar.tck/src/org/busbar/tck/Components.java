package org.busbar.tck;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.busbar.api.driver.DriverProvider;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The declarative services of a bundle, as far as they are drivers. */
final class Components {

	private static final String FOLDER = "OSGI-INF";

	private Components() {
	}

	/**
	 * A driver that the bundle offers.
	 *
	 * @param path      file that declares it
	 * @param className its class; empty when the file does not say
	 * @param protocol  the protocol that it speaks; empty when the file does not say
	 */
	record DriverComponent(String path, String className, String protocol) {
	}

	/** The files that declare components. */
	static List<String> files(Subject subject) {
		return subject.files(FOLDER, ".xml").stream().filter(path -> subject.text(path).contains("component")).toList();
	}

	/** The drivers that the files declare. A file that is no XML declares nothing; the framework says so too. */
	static List<DriverComponent> drivers(Subject subject) {
		List<DriverComponent> drivers = new ArrayList<>();
		for (String path : files(subject)) {
			parse(subject.text(path)).filter(document -> elements(document, "provide").anyMatch(provided -> provided.getAttribute("interface").equals(
					DriverProvider.class.getName())))
					.ifPresent(document -> drivers.add(new DriverComponent(path, attribute(document, "implementation", "class"),
							elements(document, "property").filter(property -> property.getAttribute("name").equals(DriverProvider.PROTOCOL))
									.map(property -> property.getAttribute("value")).findFirst().orElse(""))));
		}
		return drivers;
	}

	private static String attribute(Document document, String element, String name) {
		return elements(document, element).map(found -> found.getAttribute(name)).findFirst().orElse("");
	}

	private static Stream<Element> elements(Document document, String name) {
		NodeList nodes = document.getElementsByTagName(name);
		return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).map(Element.class::cast);
	}

	private static Optional<Document> parse(String text) {
		try {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			DocumentBuilder builder = factory.newDocumentBuilder();
			builder.setErrorHandler(null);
			return Optional.of(builder.parse(new InputSource(new StringReader(text))));
		} catch (@SuppressWarnings("unused") SAXException | IOException malformed) {
			return Optional.empty();
		} catch (ParserConfigurationException e) {
			throw new IllegalStateException(e);
		}
	}
}
