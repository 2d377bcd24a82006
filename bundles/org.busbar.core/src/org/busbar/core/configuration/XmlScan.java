package org.busbar.core.configuration;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.stream.Collectors;

import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;

import org.busbar.model.configuration.ConfigurationPackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.ext.DefaultHandler2;
import org.xml.sax.ext.Locator2;

/**
 * What a document looks like before anything is made of it.
 *
 * @param xml        the version of XML that it is written in
 * @param namespace  of the root element; empty when it has none
 * @param elements   how many there are
 * @param names      how many different names elements and attributes have
 * @param references how many ids they refer to
 */
record XmlScan(String xml, String namespace, int elements, int names, int references) {

	/** No schema of Busbar is nearly as deep. */
	private static final String DEEPEST = "50";

	/** Attributes that refer to any number of parts. */
	private static final Set<String> REFERENCES = ConfigurationPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
			.flatMap(type -> ((EClass) type).getEReferences().stream()).filter(reference -> !reference.isContainment() && reference.isMany())
			.map(EReference::getName).collect(Collectors.toSet());

	/** Reads the markup; empty where it is broken, too deep, has impossible names, or holds a DOCTYPE, most of which the reader of documents tells better. */
	static Optional<XmlScan> of(byte[] xml) {
		try {
			Counting counting = new Counting();
			parser(counting).parse(new ByteArrayInputStream(xml), counting);
			return Optional.of(new XmlScan(counting.xml, counting.namespace, counting.elements, counting.names.size(), counting.references));
		} catch (@SuppressWarnings("unused") SAXException | IOException broken) {
			return Optional.empty();
		}
	}

	/** The ids of all elements, also of those that are not known; of broken markup, which nobody keeps, those up to there. */
	static Set<String> ids(byte[] xml) {
		Set<String> ids = new HashSet<>();
		DefaultHandler2 collecting = new DefaultHandler2() {
			@Override
			public void startElement(String uri, String localName, String qualifiedName, Attributes attributes) {
				Optional.ofNullable(attributes.getValue("id")).ifPresent(ids::add);
			}
		};
		try {
			parser(collecting).parse(new ByteArrayInputStream(xml), collecting);
		} catch (@SuppressWarnings("unused") SAXException | IOException broken) {
			// The document is refused for it.
		}
		return Set.copyOf(ids);
	}

	/** Reads nothing from elsewhere; hears of comments too. */
	static SAXParser parser(DefaultHandler2 handler) throws SAXException {
		SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
		try {
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			SAXParser parser = factory.newSAXParser();
			parser.setProperty("jdk.xml.maxElementDepth", DEEPEST);
			parser.setProperty("http://xml.org/sax/properties/lexical-handler", handler);
			return parser;
		} catch (ParserConfigurationException e) {
			throw new IllegalStateException(e);
		}
	}

	private static final class Counting extends DefaultHandler2 {

		private String xml = "1.0";
		private String namespace = "";
		private final Set<String> names = new HashSet<>();
		private int elements;
		private int references;
		private @Nullable Locator locator;

		@Override
		public void setDocumentLocator(Locator place) {
			locator = place;
		}

		@Override
		public void startElement(String uri, String localName, String qualifiedName, Attributes attributes) throws SAXException {
			if (elements == 0 && locator instanceof Locator2 place && place.getXMLVersion() != null) {
				xml = place.getXMLVersion();
			}
			namespace = elements == 0 ? uri : namespace;
			elements++;
			names.add(uri + ' ' + localName);
			for (int i = 0; i < attributes.getLength(); i++) {
				if (attributes.getQName(i).charAt(0) == ':') {
					// The parser lets it pass; with its prefix of no letters it could not be written again.
					throw new SAXException(attributes.getQName(i));
				}
				names.add(attributes.getURI(i) + ' ' + attributes.getLocalName(i));
				if (REFERENCES.contains(attributes.getLocalName(i))) {
					references += new StringTokenizer(attributes.getValue(i)).countTokens();
				}
			}
		}
	}
}
