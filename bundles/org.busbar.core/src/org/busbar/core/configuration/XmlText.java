package org.busbar.core.configuration;

/** What XML can hold. */
final class XmlText {

	private static final int REPLACEMENT = 0xFFFD;

	private XmlText() {
	}

	/** The text, with a replacement character for each that no XML document can hold. */
	static String writable(String text) {
		return text.codePoints().allMatch(XmlText::isWritable)
				? text
				: text.codePoints().map(one -> isWritable(one) ? one : REPLACEMENT)
						.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
						.toString();
	}

	private static boolean isWritable(int one) {
		return one == '\t' || one == '\n' || one == '\r' || one >= ' ' && one <= 0xD7FF || one >= 0xE000 && one <= 0xFFFD || one >= 0x10000;
	}
}
