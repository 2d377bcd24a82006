package org.busbar.core.drawing;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The letters of all drawings: Liberation Sans, which comes with PDFBox and is as wide as Arial and Helvetica. Its outlines are taken from the file, so that a
 * drawing looks the same on a machine that has no fonts at all. Any thread may use it.
 */
final class Typeface {

	private static final String FILE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
	/** There is no bold face: a line around the letters thickens them, by this share of their size. */
	static final double BOLD_LINE = 0.04;
	/** Thicker letters need more room between them, as much as makes them as wide as the bold face that programs show instead in an SVG document. */
	static final double BOLD_SPACING = 0.04;
	private static final char SUBSTITUTE = '?';

	static final Typeface SANS = new Typeface();

	private final TrueTypeFont font;
	private final CmapLookup glyphs;
	private final double unitsPerEm;
	private final Map<Integer, GeneralPath> outlines = new ConcurrentHashMap<>();

	@SuppressWarnings("resource") // The font reads from the buffer as long as it lives.
	private Typeface() {
		try (InputStream file = open()) {
			font = new TTFParser().parse(new RandomAccessReadBuffer(file));
			glyphs = font.getUnicodeCmapLookup();
			unitsPerEm = font.getUnitsPerEm();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The file itself, for those who embed it. */
	static InputStream open() throws IOException {
		InputStream file = PDDocument.class.getResourceAsStream(FILE);
		if (file == null) {
			throw new IOException("PDFBox has come without " + FILE);
		}
		return file;
	}

	/** The text with a question mark for each character that this face does not have. */
	String writable(String text) {
		StringBuilder writable = new StringBuilder(text.length());
		text.codePoints().forEach(character -> writable.appendCodePoint(glyphs.getGlyphId(character) == 0 ? SUBSTITUTE : character));
		return writable.toString();
	}

	double width(String text, Lettering lettering) {
		return writable(text).codePoints().mapToDouble(character -> advance(glyphs.getGlyphId(character), lettering)).sum();
	}

	/** The letters of a label. */
	Path2D outline(Mark.Label label) {
		double scale = label.lettering().size() / unitsPerEm;
		double x = label.x() - label.lettering().anchor().share() * width(label.text(), label.lettering());
		Path2D outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
		for (int character : writable(label.text()).codePoints().toArray()) {
			int glyph = glyphs.getGlyphId(character);
			AffineTransform place = new AffineTransform(scale, 0, 0, -scale, x, label.y());
			outline.append(outlines.computeIfAbsent(glyph, this::glyph).getPathIterator(place), false);
			x += advance(glyph, label.lettering());
		}
		return outline;
	}

	private double advance(int glyph, Lettering lettering) {
		try {
			return (font.getAdvanceWidth(glyph) / unitsPerEm + (lettering.bold() ? BOLD_SPACING : 0)) * lettering.size();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The font reads lazily from one file and is not made for several threads. */
	private GeneralPath glyph(int glyph) {
		synchronized (font) {
			try {
				GlyphData data = font.getGlyph().getGlyph(glyph);
				return data == null ? new GeneralPath() : data.getPath();
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}
	}
}
