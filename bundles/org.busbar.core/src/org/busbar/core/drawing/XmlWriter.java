package org.busbar.core.drawing;

import java.io.StringWriter;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML elements, one a line, coordinates with at most two decimals. */
final class XmlWriter {

	private final StringWriter text = new StringWriter();
	private final XMLStreamWriter writer;

	/** Begins the document. The root element is opened with the first call of {@link #open}. */
	XmlWriter() {
		try {
			writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
			writer.writeStartDocument("UTF-8", "1.0");
		} catch (XMLStreamException e) {
			throw unexpected(e);
		}
	}

	/** Opens an element; attributes are given as name, value, name, value. */
	XmlWriter open(String name, Object... attributes) {
		try {
			writer.writeCharacters("\n");
			writer.writeStartElement(name);
			attributes(attributes);
			return this;
		} catch (XMLStreamException e) {
			throw unexpected(e);
		}
	}

	XmlWriter close() {
		try {
			writer.writeEndElement();
			return this;
		} catch (XMLStreamException e) {
			throw unexpected(e);
		}
	}

	/** An element without content. */
	XmlWriter empty(String name, Object... attributes) {
		try {
			writer.writeCharacters("\n");
			writer.writeEmptyElement(name);
			attributes(attributes);
			return this;
		} catch (XMLStreamException e) {
			throw unexpected(e);
		}
	}

	/** An element with nothing but characters. */
	XmlWriter content(String name, String content, Object... attributes) {
		open(name, attributes);
		try {
			writer.writeCharacters(legal(content));
		} catch (XMLStreamException e) {
			throw unexpected(e);
		}
		return close();
	}

	/** The whole document, ended by a line feed. */
	String finish() {
		try {
			writer.writeEndDocument();
			writer.close();
		} catch (XMLStreamException e) {
			throw unexpected(e);
		}
		return text.toString() + '\n';
	}

	/** Attributes without a value are left out. */
	private void attributes(Object... attributes) throws XMLStreamException {
		for (int i = 0; i < attributes.length; i += 2) {
			Object value = attributes[i + 1];
			if (value.equals("")) {
				continue;
			}
			writer.writeAttribute(attributes[i].toString(), value instanceof Double number ? number(number) : legal(value.toString()));
		}
	}

	static String number(double value) {
		// Adding zero turns a negative zero into a positive one.
		double rounded = Math.round(value * 100) / 100.0 + 0.0;
		return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
	}

	/** Data files may hold characters that XML 1.0 has no way to write. */
	private static String legal(String text) {
		StringBuilder legal = new StringBuilder(text.length());
		text.codePoints().filter(c -> c == '\t' || c == '\n' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000)
				.forEach(legal::appendCodePoint);
		return legal.toString();
	}

	/** Writing into memory does not fail. */
	private static IllegalStateException unexpected(XMLStreamException e) {
		return new IllegalStateException(e);
	}
}
