package org.busbar.core.configuration;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.ext.DefaultHandler2;

/**
 * The comments of a document, which the model does not hold. Each stands before an element, at the end of one, or behind the tag that its line has before it, and
 * comes to stand there again in what is written; where that element is gone, at the end of what it was in.
 */
final class XmlComments {

	private static final String ID = "id";

	private final Map<Place, List<String>> comments = new LinkedHashMap<>();
	/** What each element with comments is in. */
	private final Map<String, String> owners = new HashMap<>();

	/** Where at an element. */
	private enum Side {
		BEFORE,
		BEHIND_BEGIN,
		BEFORE_END,
		BEHIND;

		/** Whether it is on the line of the tag. */
		boolean isBehind() {
			return this == BEHIND_BEGIN || this == BEHIND;
		}
	}

	/** @param element what {@link Elements} calls it; empty for the document itself */
	private record Place(String element, Side side) {
	}

	private XmlComments() {
	}

	/** Those of a document that was read before. */
	static XmlComments of(byte[] document) {
		XmlComments comments = new XmlComments();
		Reading reading = comments.new Reading();
		try {
			XmlScan.parser(reading).parse(new ByteArrayInputStream(document), reading);
		} catch (SAXException | IOException e) {
			throw new IllegalStateException("What was loaded once is refused now", e);
		}
		return comments;
	}

	/** Elements by their ids; those without by what they are in, their name and their number. */
	private static final class Elements {

		private final Deque<String> open = new ArrayDeque<>();
		private final Deque<Map<String, Integer>> counts = new ArrayDeque<>();

		Elements() {
			counts.push(new HashMap<>());
		}

		/** What the innermost is called. */
		String innermost() {
			return open.isEmpty() ? "" : open.peek();
		}

		String open(String name, String id) {
			int number = counts.element().merge(name, 1, Integer::sum);
			String element = id.isEmpty() ? innermost() + '/' + name + '/' + number : id;
			open.push(element);
			counts.push(new HashMap<>());
			return element;
		}

		String close() {
			counts.pop();
			return open.pop();
		}
	}

	private final class Reading extends DefaultHandler2 {

		private final Elements elements = new Elements();
		/** Comments that no element has followed yet. */
		private List<String> waiting = new ArrayList<>();
		/** Behind the last tag. */
		private Place behind = new Place("", Side.BEFORE);
		/** Whether nothing but space and comments has followed that tag on its line. */
		private boolean sameLine;
		private @Nullable Locator locator;
		/** Line on which the document's own element ends; -1 before. Behind it a parser tells of no line end. */
		private int lastLine = -1;

		@Override
		public void setDocumentLocator(Locator given) {
			locator = given;
		}

		@Override
		public void characters(char[] text, int start, int length) {
			String between = new String(text, start, length);
			int end = between.indexOf('\n');
			sameLine &= between.substring(0, end < 0 ? length : end).isBlank();
			if (end >= 0) {
				if (sameLine) {
					put(behind);
				}
				sameLine = false;
			}
		}

		@Override
		public void comment(char[] text, int start, int length) {
			String comment = new String(text, start, length);
			waiting.add(comment);
			if (lastLine >= 0 && line() - comment.chars().filter(letter -> letter == '\n').count() == lastLine) {
				put(behind);
			}
		}

		/** Of the end of what was just read; -1 when the parser does not know. */
		private int line() {
			Locator known = locator;
			return known == null ? -1 : known.getLineNumber();
		}

		@Override
		public void startElement(String uri, String localName, String qualifiedName, Attributes attributes) {
			String id = attributes.getValue(ID);
			String owner = elements.innermost();
			String element = elements.open(qualifiedName, id == null ? "" : id);
			// The first counts: an element of the same id inside of it must not make it its own owner.
			owners.putIfAbsent(element, owner);
			put(new Place(element, Side.BEFORE));
			passed(new Place(element, Side.BEHIND_BEGIN));
		}

		@Override
		public void endElement(String uri, String localName, String qualifiedName) {
			String element = elements.close();
			put(new Place(element, Side.BEFORE_END));
			passed(new Place(element, Side.BEHIND));
			lastLine = elements.innermost().isEmpty() ? line() : -1;
		}

		private void passed(Place place) {
			behind = place;
			sameLine = true;
		}

		@Override
		public void endDocument() {
			put(new Place("", Side.BEFORE_END));
		}

		private void put(Place place) {
			if (!waiting.isEmpty()) {
				// Elements that Busbar does not know may share an id, and then a place.
				comments.computeIfAbsent(place, one -> new ArrayList<>()).addAll(waiting);
				waiting = new ArrayList<>();
			}
		}
	}

	/** The document with the comments. */
	byte[] into(byte[] written) {
		return comments.isEmpty() ? written : new Writing(new String(written, StandardCharsets.UTF_8)).write().getBytes(StandardCharsets.UTF_8);
	}

	/** Goes through markup that the writer of documents has just made: whole, and without a DOCTYPE. */
	private final class Writing {

		private final String document;
		private final String line;
		private final Map<Place, Integer> places = new HashMap<>();

		Writing(String document) {
			this.document = document;
			line = document.contains("\r\n") ? "\r\n" : "\n";
		}

		String write() {
			findPlaces();
			// What has come to the same place stands there in the order that it had.
			Map<Integer, StringBuilder> inserted = new TreeMap<>();
			comments.forEach((place, texts) -> {
				Place there = there(place);
				int offset = places.getOrDefault(there, document.length());
				if (there.side().isBehind()) {
					StringBuilder all = inserted.computeIfAbsent(offset, one -> new StringBuilder());
					texts.forEach(text -> all.append(' ').append(comment(text)));
					return;
				}
				int begin = document.lastIndexOf('\n', offset - 1) + 1;
				boolean ownLine = document.substring(begin, offset).isBlank();
				String indent = ownLine ? document.substring(begin, offset) + (there.side() == Side.BEFORE_END && !there.element().isEmpty() ? "  " : "") : "";
				StringBuilder all = inserted.computeIfAbsent(ownLine ? begin : offset, one -> new StringBuilder());
				texts.forEach(text -> all.append(indent).append(comment(text)).append(ownLine ? line : ""));
			});
			StringBuilder whole = new StringBuilder();
			int from = 0;
			for (Map.Entry<Integer, StringBuilder> one : inserted.entrySet()) {
				whole.append(document, from, one.getKey()).append(one.getValue());
				from = one.getKey();
			}
			return whole.append(document, from, document.length()).toString();
		}

		private String comment(String text) {
			return "<!--" + text.replace("\n", line) + "-->";
		}

		/** The place itself, or where it is gone the end of the nearest element around it that is still there. */
		private Place there(Place place) {
			Place there = place;
			while (!places.containsKey(there) && !there.element().isEmpty()) {
				// An element that holds nothing any more has one tag.
				Place tag = new Place(there.element(), there.side() == Side.BEHIND_BEGIN ? Side.BEHIND : Side.BEFORE);
				there = places.containsKey(tag) ? tag : new Place(owners.getOrDefault(there.element(), ""), Side.BEFORE_END);
			}
			return there;
		}

		private void findPlaces() {
			Elements elements = new Elements();
			int at = document.indexOf('<');
			while (at >= 0) {
				int end;
				if (document.startsWith("<?", at)) {
					end = document.indexOf("?>", at);
				} else if (document.startsWith("<![CDATA[", at)) {
					end = document.indexOf("]]>", at);
				} else if (document.startsWith("<!--", at)) {
					end = document.indexOf("-->", at);
				} else if (document.startsWith("</", at)) {
					String element = elements.close();
					places.putIfAbsent(new Place(element, Side.BEFORE_END), at);
					end = document.indexOf('>', at);
					places.putIfAbsent(new Place(element, Side.BEHIND), end + 1);
				} else {
					end = tag(elements, at);
				}
				at = document.indexOf('<', end + 1);
			}
		}

		/** @return where it ends */
		private int tag(Elements elements, int at) {
			String name = "";
			String id = "";
			int from = at + 1;
			int i = from;
			while (document.charAt(i) != '>') {
				char character = document.charAt(i);
				if (character == '"' || character == '\'') {
					int close = document.indexOf(character, i + 1);
					id = document.substring(from, i).strip().equals(ID + '=') ? document.substring(i + 1, close) : id;
					i = close;
					from = close + 1;
				} else if (name.isEmpty() && (Character.isWhitespace(character) || character == '/')) {
					name = document.substring(from, i);
					from = i;
				}
				i++;
			}
			String element = elements.open(name.isEmpty() ? document.substring(from, i) : name, id);
			boolean closed = document.charAt(i - 1) == '/';
			places.putIfAbsent(new Place(element, Side.BEFORE), at);
			places.putIfAbsent(new Place(element, closed ? Side.BEHIND : Side.BEHIND_BEGIN), i + 1);
			if (closed) {
				elements.close();
			}
			return i;
		}
	}
}
