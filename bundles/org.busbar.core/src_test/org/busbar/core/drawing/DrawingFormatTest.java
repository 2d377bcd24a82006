package org.busbar.core.drawing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One drawing, written as each kind of file and read again. */
class DrawingFormatTest {

	private static final double INCH = Sheet.PER_INCH;
	private static final Block SQUARE = new Sketch()
			.rectangle("square", INCH, INCH, INCH, INCH, 0, Ink.MARKER, new Line(Ink.TEXT, 2, List.of(4.0, 2.0)))
			.text("label", INCH, 50, "Spannung \u2265 51,2 V", new Lettering(14, Ink.TEXT).asBold()).finish(4 * INCH);
	private static final Sheet SHEET = sheet(SQUARE, SQUARE, new Sketch().text("last", 40, 20, "The end", new Lettering(14, Ink.TEXT)).finish(INCH));

	private static Sheet sheet(Block... blocks) {
		return new Sheet("A title", "What it shows", "DO NOT USE", "At the foot", 10 * INCH, INCH / 2, List.of(blocks));
	}

	@ParameterizedTest
	@EnumSource
	void theSameDrawingMakesTheSameBytes(DrawingFormat format) {
		assertArrayEquals(format.write(SHEET), format.write(SHEET));
	}

	@ParameterizedTest
	@EnumSource
	void isKnownByTheEndingOfAFileName(DrawingFormat format) {
		assertEquals(Optional.of(format), DrawingFormat.of("Cable." + format.extension().toUpperCase(java.util.Locale.ROOT)));
		assertEquals(Optional.empty(), DrawingFormat.of(format.extension()));
	}

	@Test
	void svgHasItsSizeInMillimetres() {
		String svg = new String(DrawingFormat.SVG.write(SHEET), StandardCharsets.UTF_8);
		// Ten inches wide; nine of blocks and one of margins high.
		assertTrue(svg.contains("width=\"254mm\" height=\"254mm\" viewBox=\"0 0 960 960\""), svg);
		assertTrue(svg.contains("<rect class=\"square\" x=\"96\" y=\"96\" width=\"96\" height=\"96\" fill=\"#c62828\" stroke=\"#1c2430\" stroke-width=\"2\""
				+ " stroke-dasharray=\"4 2\""), svg);
		assertFalse(svg.contains("<style"), "programs differ in what they make of style sheets");
	}

	@Test
	void pngHasItsResolutionAndPixelForPixelTheDrawing() throws IOException {
		byte[] png = DrawingFormat.PNG.write(SHEET);
		BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
		assertEquals(3000, image.getWidth());
		assertEquals(3000, image.getHeight());
		int at = new String(png, StandardCharsets.ISO_8859_1).indexOf("pHYs") + 4;
		ByteBuffer physical = ByteBuffer.wrap(png, at, 9);
		assertEquals(11811, physical.getInt(), "pixels in a metre");
		assertEquals(11811, physical.getInt());
		assertEquals(1, physical.get(), "unit: metre");
		// The middle of both squares, half an inch of margin above the first, four inches further down the second.
		for (int y : new int[]{600, 1800}) {
			assertEquals(0xffc62828, image.getRGB(450, y));
		}
		assertEquals(0xffffffff, image.getRGB(250, 600));
		int dark = 0;
		for (int x = 300; x < 900; x++) {
			for (int y = 250; y < 320; y++) {
				dark += image.getRGB(x, y) == 0xff1c2430 ? 1 : 0;
			}
		}
		assertTrue(dark > 500, "letters are drawn: " + dark);
	}

	@Test
	void pdfHasPagesOfTrueSizeWithEmbeddedLettersThatCanBeSearched() throws IOException {
		try (PDDocument document = Loader.loadPDF(DrawingFormat.PDF.write(SHEET))) {
			assertEquals(2, document.getNumberOfPages(), "a block that no longer fits goes on the next page");
			PDPage page = document.getPage(0);
			assertEquals(297, page.getMediaBox().getWidth() / 72 * 25.4, 0.01);
			assertEquals(210, page.getMediaBox().getHeight() / 72 * 25.4, 0.01);
			for (PDPage each : document.getPages()) {
				for (COSName font : each.getResources().getFontNames()) {
					assertTrue(each.getResources().getFont(font).isEmbedded());
				}
			}
			assertEquals("A title", document.getDocumentInformation().getTitle());
			assertEquals("What it shows", document.getDocumentInformation().getSubject());
			assertEquals("None", document.getDocumentCatalog().getViewerPreferences().getPrintScaling());
			PDFTextStripper text = new PDFTextStripper();
			text.setStartPage(2);
			String second = text.getText(document);
			for (String words : List.of("A title", "DO NOT USE", "Spannung \u2265 51,2 V", "The end", "At the foot", "2 / 2")) {
				assertTrue(second.contains(words), second);
			}
		}
	}

	@Test
	void pdfShowsASquareOfAnInch() throws IOException {
		try (PDDocument document = Loader.loadPDF(DrawingFormat.PDF.write(sheet(SQUARE)))) {
			BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 100);
			int y = (int) ((44 + 1.5 * INCH) / INCH * 100);
			int red = 0;
			for (int x = 0; x < page.getWidth(); x++) {
				red += page.getRGB(x, y) == 0xffc62828 ? 1 : 0;
			}
			// One inch, less what the line along the edge covers.
			assertEquals(97, red, 2);
		}
	}

	@Test
	void aHighBlockGetsAHighPage() throws IOException {
		Block high = new Sketch().finish(12 * INCH);
		try (PDDocument document = Loader.loadPDF(DrawingFormat.PDF.write(sheet(SQUARE, high, SQUARE)))) {
			assertEquals(3, document.getNumberOfPages());
			assertTrue(document.getPage(1).getMediaBox().getHeight() > 12 * 72);
			assertEquals(document.getPage(0).getMediaBox().getHeight(), document.getPage(2).getMediaBox().getHeight());
		}
	}

	@Test
	void lettersThatTheFaceDoesNotHaveAreReplacedWhereTheyMustBeDrawn() throws IOException {
		Sheet sheet = sheet(new Sketch().text("", 40, 40, "\u9006\u53d8\u5668 5K", new Lettering(14, Ink.TEXT)).finish(INCH));
		assertTrue(new String(DrawingFormat.SVG.write(sheet), StandardCharsets.UTF_8).contains("\u9006\u53d8\u5668 5K"));
		try (PDDocument document = Loader.loadPDF(DrawingFormat.PDF.write(sheet))) {
			assertTrue(new PDFTextStripper().getText(document).contains("??? 5K"));
		}
	}

	@Test
	void aPartOfAPictureIsThatPartOfTheWholePicture() {
		Raster raster = new Raster(SHEET, true);
		int[] whole = raster.pixels(1, 0, 0, 960, 960);
		int[] part = raster.pixels(1, 90, 40, 200, 150);
		for (int y = 0; y < 150; y++) {
			for (int x = 0; x < 200; x++) {
				assertEquals(whole[(y + 40) * 960 + x + 90], part[y * 200 + x], "at " + x + ' ' + y);
			}
		}
		assertEquals(Ink.PAPER.rgb(true), part[0] & 0xffffff, "dark paper");
	}

	@Test
	void boldLettersAreWider() {
		Lettering plain = new Lettering(10, Ink.TEXT);
		// Liberation Sans: a digit is 1139 of 2048 wide.
		assertEquals(4 * 10 * 1139 / 2048.0, plain.width("2026"), 0.001);
		assertTrue(plain.asBold().width("2026") > plain.width("2026"));
	}
}
