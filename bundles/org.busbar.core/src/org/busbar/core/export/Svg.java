package org.busbar.core.export;

import java.io.StringWriter;
import java.util.Locale;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes SVG elements, one a line, coordinates with at most one decimal. */
final class Svg {

	static final String NAMESPACE = "http://www.w3.org/2000/svg";

	private final StringWriter text = new StringWriter();
	private final XMLStreamWriter writer;

	/** Begins the document. The root element is opened with the first call of {@link #open}. */
	Svg() {
		try {
			writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
			writer.writeStartDocument("UTF-8", "1.0");
		} catch (XMLStreamException e) {
			throw unexpected(e);
		}
	}

	/** Opens an element; attributes are given as name, value, name, value. */
	Svg open(String name, Object... attributes) {
		try {
			writer.writeCharacters("\n");
			writer.writeStartElement(name);
			attributes(attributes);
			return this;
		} catch (XMLStreamException e) {
			throw unexpected(e);
		}
	}

	Svg close() {
		try {
			writer.writeEndElement();
			return this;
		} catch (XMLStreamException e) {
			throw unexpected(e);
		}
	}

	/** An element without content. */
	Svg empty(String name, Object... attributes) {
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
	Svg content(String name, String content, Object... attributes) {
		open(name, attributes);
		try {
			writer.writeCharacters(legal(content));
		} catch (XMLStreamException e) {
			throw unexpected(e);
		}
		return close();
	}

	Svg text(double x, double y, String style, String content) {
		return content("text", content, "class", style, "x", x, "y", y);
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

	private void attributes(Object... attributes) throws XMLStreamException {
		for (int i = 0; i < attributes.length; i += 2) {
			Object value = attributes[i + 1];
			writer.writeAttribute(attributes[i].toString(), value instanceof Double number ? number(number) : legal(value.toString()));
		}
	}

	static String number(double value) {
		String number = String.format(Locale.ROOT, "%.1f", value);
		return number.endsWith(".0") ? number.substring(0, number.length() - 2) : number;
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
