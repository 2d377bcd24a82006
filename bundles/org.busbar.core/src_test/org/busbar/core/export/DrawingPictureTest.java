package org.busbar.core.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

class DrawingPictureTest {

	/** 96 units are an inch; a red box in the upper left quarter. */
	private static final String INCH = """
			<svg xmlns="http://www.w3.org/2000/svg" width="50.80mm" height="25.40mm" viewBox="0 0 192 96">
				<rect width="192" height="96" fill="#ffffff"/><rect width="48" height="48" fill="#ff0000"/>
			</svg>
			""";

	private final DrawingPicture picture = new DrawingPicture(INCH, "Two inches");

	@Test
	void theSizeIsThatOfAPrint() {
		assertEquals(192, picture.width(), 0.1);
		assertEquals(96, picture.height(), 0.1);
	}

	@Test
	void pngHasThreeHundredDotsToTheInchAndSaysSo() throws Exception {
		byte[] png = picture.png();
		BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
		assertEquals(600, image.getWidth(), 1);
		assertEquals(300, image.getHeight(), 1);
		assertEquals(0xFFFF0000, image.getRGB(20, 20));
		assertEquals(0xFFFFFFFF, image.getRGB(590, 290));
		int chunk = new String(png, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf("pHYs");
		assertTrue(chunk > 0);
		ByteBuffer size = ByteBuffer.wrap(png, chunk + 4, 9);
		assertEquals(11811, size.getInt(), "dots per metre");
		assertEquals(11811, size.getInt());
		assertEquals(1, size.get(), "the unit is the metre");
	}

	@Test
	void pdfIsOnePageOfThatSize() throws Exception {
		try (PDDocument pdf = Loader.loadPDF(picture.pdf())) {
			assertEquals(1, pdf.getNumberOfPages());
			assertEquals(144, pdf.getPage(0).getMediaBox().getWidth(), 0.1);
			assertEquals(72, pdf.getPage(0).getMediaBox().getHeight(), 0.1);
			assertEquals("Two inches", pdf.getDocumentInformation().getTitle());
		}
	}

	@Test
	void theSameDrawingMakesTheSameBytes() {
		assertArrayEquals(picture.pdf(), new DrawingPicture(INCH, "Two inches").pdf());
		assertArrayEquals(picture.png(), new DrawingPicture(INCH, "Two inches").png());
	}
}
