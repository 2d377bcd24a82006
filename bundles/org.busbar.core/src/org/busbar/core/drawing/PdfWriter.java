package org.busbar.core.drawing;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/**
 * A drawing as a PDF file of its true size, on pages of A4 laid sideways; a block that is higher than such a page gets a page of its own that is high enough.
 * The same drawing always makes the same bytes: the file carries no time.
 */
public final class PdfWriter {

	private static final double POINTS_PER_UNIT = 72 / Sheet.PER_INCH;
	private static final double PAGE_WIDTH = 297 * Sheet.PER_MILLIMETRE;
	private static final double PAGE_HEIGHT = 210 * Sheet.PER_MILLIMETRE;
	/** For what stands above and below the blocks on every page; wider than what printers cannot reach. */
	private static final double PAGE_MARGIN = 44;
	private static final Lettering MARGIN_TEXT = new Lettering(11, Ink.MUTED);
	private static final double SIDE = 40;
	private static final float MITER_LIMIT = 4;

	private final Sheet sheet;
	private final PDDocument document;
	private final PDFont font;

	private PdfWriter(Sheet sheet, PDDocument document, PDFont font) {
		this.sheet = sheet;
		this.document = document;
		this.font = font;
	}

	/** The whole file. */
	public static byte[] write(Sheet sheet) {
		try (PDDocument document = new PDDocument(); InputStream font = Typeface.open(); ByteArrayOutputStream file = new ByteArrayOutputStream()) {
			document.setDocumentId(id(sheet));
			describe(sheet, document);
			new PdfWriter(sheet, document, PDType0Font.load(document, font, true)).drawPages();
			document.save(file);
			return file.toByteArray();
		} catch (IOException e) {
			// Writing into memory does not fail.
			throw new UncheckedIOException(e);
		}
	}

	/** Otherwise the file would get one from the time of day. */
	private static long id(Sheet sheet) {
		CRC32 sum = new CRC32();
		sum.update(SvgWriter.write(sheet).getBytes(StandardCharsets.UTF_8));
		return sum.getValue();
	}

	private static void describe(Sheet sheet, PDDocument document) {
		document.getDocumentInformation().setTitle(sheet.title());
		document.getDocumentInformation().setSubject(sheet.description());
		document.getDocumentInformation().setCreator("Busbar");
		PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
		preferences.setDisplayDocTitle(true);
		// Else the print dialogue of many viewers shrinks the page.
		preferences.setPrintScaling(PDViewerPreferences.PRINT_SCALING.None);
		document.getDocumentCatalog().setViewerPreferences(preferences);
	}

	private void drawPages() throws IOException {
		List<List<Block>> pages = pages();
		for (int i = 0; i < pages.size(); i++) {
			List<Block> blocks = pages.get(i);
			double height = Math.max(PAGE_HEIGHT, height(blocks) + 2 * PAGE_MARGIN);
			PDPage page = new PDPage(new PDRectangle((float) (PAGE_WIDTH * POINTS_PER_UNIT), (float) (height * POINTS_PER_UNIT)));
			document.addPage(page);
			try (PDPageContentStream content = new PDPageContentStream(document, page)) {
				content.setMiterLimit(MITER_LIMIT);
				// From points upwards to units downwards.
				content.transform(new Matrix((float) POINTS_PER_UNIT, 0, 0, (float) -POINTS_PER_UNIT,
						(float) ((PAGE_WIDTH - sheet.width()) / 2 * POINTS_PER_UNIT), (float) (height * POINTS_PER_UNIT)));
				drawMargins(content, i + 1, pages.size(), height);
				drawBlocks(content, blocks);
			}
		}
	}

	/** As many blocks on each page as there is room for. */
	private List<List<Block>> pages() {
		List<List<Block>> pages = new ArrayList<>();
		List<Block> page = new ArrayList<>();
		for (Block block : sheet.blocks()) {
			if (!page.isEmpty() && height(page) + block.height() > PAGE_HEIGHT - 2 * PAGE_MARGIN) {
				pages.add(page);
				page = new ArrayList<>();
			}
			page.add(block);
		}
		pages.add(page);
		return pages;
	}

	private static double height(List<Block> blocks) {
		return blocks.stream().mapToDouble(Block::height).sum();
	}

	/** What is on each page, so that a page that has lost the others still says what it is. */
	private void drawMargins(PDPageContentStream content, int number, int count, double height) throws IOException {
		double right = sheet.width() - SIDE;
		if (number > 1) {
			Lettering warning = MARGIN_TEXT.asBold().in(Ink.DAMAGE).at(Lettering.Anchor.END);
			draw(content, new Mark.Label("", right, 28, sheet.warning(), warning));
			draw(content, new Mark.Label("", SIDE, 28, MARGIN_TEXT.fit(sheet.title(), right - 2 * SIDE - warning.width(sheet.warning())), MARGIN_TEXT));
		}
		draw(content, new Mark.Label("", SIDE, height - 22, sheet.footer(), MARGIN_TEXT));
		draw(content, new Mark.Label("", right, height - 22, number + " / " + count, MARGIN_TEXT.at(Lettering.Anchor.END)));
	}

	private void drawBlocks(PDPageContentStream content, List<Block> blocks) throws IOException {
		double top = PAGE_MARGIN;
		for (Block block : blocks) {
			content.saveGraphicsState();
			content.transform(Matrix.getTranslateInstance(0, (float) top));
			for (Mark mark : block.marks()) {
				draw(content, mark);
			}
			content.restoreGraphicsState();
			top += block.height();
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
