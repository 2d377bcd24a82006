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

import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.ext.DefaultHandler2;

/**
 * The comments of a document, which the model does not hold. Each stands before an element or at the end of one, and comes to stand there again in what is
 * written; where that element is gone, at the end of what it was in.
 */
final class XmlComments {

	private static final String ID = "id";

	private final Map<Place, List<String>> comments = new LinkedHashMap<>();
	/** What each element with comments is in. */
	private final Map<String, String> owners = new HashMap<>();

	/**
	 * @param element what {@link Elements} calls it; empty for the document itself
	 * @param end     whether it is before the end of that, and not before its beginning
	 */
	private record Place(String element, boolean end) {
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

		@Override
		public void comment(char[] text, int start, int length) {
			waiting.add(new String(text, start, length));
		}

		@Override
		public void startElement(String uri, String localName, String qualifiedName, Attributes attributes) {
			String id = attributes.getValue(ID);
			String owner = elements.innermost();
			String element = elements.open(qualifiedName, id == null ? "" : id);
			// The first counts: an element of the same id inside of it must not make it its own owner.
			owners.putIfAbsent(element, owner);
			put(new Place(element, false));
		}

		@Override
		public void endElement(String uri, String localName, String qualifiedName) {
			put(new Place(elements.close(), true));
		}

		@Override
		public void endDocument() {
			put(new Place("", true));
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
				int begin = document.lastIndexOf('\n', offset - 1) + 1;
				boolean ownLine = document.substring(begin, offset).isBlank();
				String indent = ownLine ? document.substring(begin, offset) + (there.end() && !there.element().isEmpty() ? "  " : "") : "";
				StringBuilder all = inserted.computeIfAbsent(ownLine ? begin : offset, one -> new StringBuilder());
				texts.forEach(text -> all.append(indent).append("<!--").append(text.replace("\n", line)).append("-->").append(ownLine ? line : ""));
			});
			StringBuilder whole = new StringBuilder();
			int from = 0;
			for (Map.Entry<Integer, StringBuilder> one : inserted.entrySet()) {
				whole.append(document, from, one.getKey()).append(one.getValue());
				from = one.getKey();
			}
			return whole.append(document, from, document.length()).toString();
		}

		/** The place itself, or where it is gone the end of the nearest element around it that is still there. */
		private Place there(Place place) {
			Place there = place;
			while (!places.containsKey(there) && !there.element().isEmpty()) {
				Place begin = new Place(there.element(), false);
				there = there.end() && places.containsKey(begin) ? begin : new Place(owners.getOrDefault(there.element(), ""), true);
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
					places.putIfAbsent(new Place(elements.close(), true), at);
					end = at;
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
			places.putIfAbsent(new Place(elements.open(name.isEmpty() ? document.substring(from, i) : name, id), false), at);
			if (document.charAt(i - 1) == '/') {
				elements.close();
			}
			return i;
		}
	}
}
