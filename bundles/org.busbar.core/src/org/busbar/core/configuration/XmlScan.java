package org.busbar.core.configuration;

import java.io.ByteArrayInputStream;
import java.util.Objects;
import java.util.Optional;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What a document looks like before anything is made of it.
 *
 * @param namespace of the root element; empty when it has none
 * @param elements  how many there are
 * @param depth     how many of them stand within one another at most
 * @param comments  how many there are
 */
record XmlScan(String namespace, int elements, int depth, int comments) {

	/** Reads the markup; empty where it is broken or holds a DOCTYPE, which the reader of documents tells better. */
	static Optional<XmlScan> of(byte[] xml) {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		try {
			return Optional.of(scan(factory.createXMLStreamReader(new ByteArrayInputStream(xml))));
		} catch (@SuppressWarnings("unused") XMLStreamException broken) {
			return Optional.empty();
		}
	}

	private static XmlScan scan(XMLStreamReader reader) throws XMLStreamException {
		String namespace = "";
		int elements = 0;
		int depth = 0;
		int deepest = 0;
		int comments = 0;
		while (reader.hasNext()) {
			switch (reader.next()) {
				case XMLStreamConstants.START_ELEMENT -> {
					namespace = elements == 0 ? Objects.requireNonNullElse(reader.getNamespaceURI(), "") : namespace;
					elements++;
					depth++;
					deepest = Math.max(deepest, depth);
				}
				case XMLStreamConstants.END_ELEMENT -> depth--;
				case XMLStreamConstants.COMMENT -> comments++;
				default -> {
					// Nothing that counts.
				}
			}
		}
		return new XmlScan(namespace, elements, deepest, comments);
	}
}
