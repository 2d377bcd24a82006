package org.busbar.core.drawing;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/** Pages as a PDF file. The same pages always make the same bytes: the file carries no time. */
public final class PdfBook {

	private static final double POINTS_PER_UNIT = 72 / Sheet.PER_INCH;
	private static final float MITER_LIMIT = 4;

	private final PDDocument document;
	private final PDFont font;

	private PdfBook(PDDocument document, PDFont font) {
		this.document = document;
		this.font = font;
	}

	/**
	 * The whole file.
	 *
	 * @param title   of the document
	 * @param subject what it is about
	 * @param id      made of the content; otherwise the file would get one from the time of day
	 */
	public static byte[] write(String title, String subject, long id, List<PdfPage> pages) {
		try (PDDocument document = new PDDocument(); InputStream font = Typeface.open(); ByteArrayOutputStream file = new ByteArrayOutputStream()) {
			document.setDocumentId(id);
			describe(document, title, subject);
			PdfBook book = new PdfBook(document, PDType0Font.load(document, font, true));
			for (PdfPage page : pages) {
				book.add(page);
			}
			document.save(file);
			return file.toByteArray();
		} catch (IOException e) {
			// Writing into memory does not fail.
			throw new UncheckedIOException(e);
		}
	}

	private static void describe(PDDocument document, String title, String subject) {
		document.getDocumentInformation().setTitle(title);
		document.getDocumentInformation().setSubject(subject);
		document.getDocumentInformation().setCreator("Busbar");
		PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
		preferences.setDisplayDocTitle(true);
		// Else the print dialogue of many viewers shrinks the page.
		preferences.setPrintScaling(PDViewerPreferences.PRINT_SCALING.None);
		document.getDocumentCatalog().setViewerPreferences(preferences);
	}

	private void add(PdfPage page) throws IOException {
		PDPage paper = new PDPage(new PDRectangle((float) (page.width() * POINTS_PER_UNIT), (float) (page.height() * POINTS_PER_UNIT)));
		document.addPage(paper);
		try (PDPageContentStream content = new PDPageContentStream(document, paper)) {
			content.setMiterLimit(MITER_LIMIT);
			// From points upwards to units downwards.
			content.transform(new Matrix((float) POINTS_PER_UNIT, 0, 0, (float) -POINTS_PER_UNIT, (float) (page.left() * POINTS_PER_UNIT),
					(float) (page.height() * POINTS_PER_UNIT)));
			for (Mark mark : page.margins()) {
				draw(content, mark);
			}
			for (PdfPage.Image image : page.images()) {
				// Images stand on their lower edge.
				content.drawImage(PDImageXObject.createFromByteArray(document, image.file(), null),
						new Matrix((float) image.width(), 0, 0, (float) -image.height(), (float) image.x(), (float) (image.y() + image.height())));
			}
			for (PdfPage.Placed placed : page.blocks()) {
				content.saveGraphicsState();
				content.transform(Matrix.getTranslateInstance(0, (float) placed.top()));
				for (Mark mark : placed.block().marks()) {
					draw(content, mark);
				}
				content.restoreGraphicsState();
			}
		}
	}

	private void draw(PDPageContentStream content, Mark mark) throws IOException {
		switch (mark) {
			case Mark.Area area -> draw(content, area);
			case Mark.Label label -> draw(content, label);
		}
	}

	private void draw(PDPageContentStream content, Mark.Label label) throws IOException {
		Lettering lettering = label.lettering();
		String text = Typeface.SANS.writable(label.text());
		if (text.isEmpty()) {
			return;
		}
		double x = label.x() - lettering.anchor().share() * lettering.width(text);
		content.setNonStrokingColor(color(lettering.ink()));
		content.beginText();
		content.setFont(font, (float) lettering.size());
		content.setRenderingMode(lettering.bold() ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
		content.setCharacterSpacing((float) (lettering.bold() ? lettering.size() * Typeface.BOLD_SPACING : 0));
		if (lettering.bold()) {
			content.setStrokingColor(color(lettering.ink()));
			content.setLineWidth((float) (lettering.size() * Typeface.BOLD_LINE));
			content.setLineDashPattern(new float[0], 0);
		}
		content.setTextMatrix(new Matrix(1, 0, 0, -1, (float) x, (float) label.y()));
		content.showText(text);
		content.endText();
	}

	private static void draw(PDPageContentStream content, Mark.Area area) throws IOException {
		Ink fill = area.fill();
		Line line = area.line();
		if (fill != null) {
			content.setNonStrokingColor(color(fill));
		}
		if (line != null) {
			content.setStrokingColor(color(line.ink()));
			content.setLineWidth((float) line.width());
			content.setLineDashPattern(dashes(line), 0);
		}
		trace(content, area.shape());
		paint(content, fill, line);
	}

	private static void paint(PDPageContentStream content, @Nullable Ink fill, @Nullable Line line) throws IOException {
		if (fill != null && line != null) {
			content.fillAndStroke();
		} else if (fill != null) {
			content.fill();
		} else {
			content.stroke();
		}
	}

	private static float[] dashes(Line line) {
		float[] dashes = new float[line.dashes().size()];
		for (int i = 0; i < dashes.length; i++) {
			dashes[i] = line.dashes().get(i).floatValue();
		}
		return dashes;
	}

	private static void trace(PDPageContentStream content, Shape shape) throws IOException {
		float[] p = new float[6];
		for (PathIterator i = shape.getPathIterator(null); !i.isDone(); i.next()) {
			switch (i.currentSegment(p)) {
				case PathIterator.SEG_MOVETO -> content.moveTo(p[0], p[1]);
				case PathIterator.SEG_LINETO -> content.lineTo(p[0], p[1]);
				case PathIterator.SEG_QUADTO -> throw new IllegalArgumentException("PDF has no curves of the second degree");
				case PathIterator.SEG_CUBICTO -> content.curveTo(p[0], p[1], p[2], p[3], p[4], p[5]);
				default -> content.closePath();
			}
		}
	}

	private static Color color(Ink ink) {
		return new Color(ink.rgb());
	}
}
