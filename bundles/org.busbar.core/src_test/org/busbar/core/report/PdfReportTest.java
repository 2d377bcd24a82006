package org.busbar.core.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.busbar.core.configuration.Configuration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The report as PDF. */
class PdfReportTest {

	private static Report sample;
	private static byte[] written;

	/** Once for all: to draw a whole report takes seconds. */
	@BeforeAll
	static void write() {
		sample = report(SampleSite.configuration());
		written = PdfReport.write(sample);
	}

	private static Report report(Configuration configuration) {
		return SiteReport.of(SampleSite.basis(configuration));
	}

	@Test
	void theSameInputGivesTheSameBytes() {
		assertArrayEquals(written, PdfReport.write(report(SampleSite.configuration())));
	}

	@Test
	void everyPageHasItsNumberAndEverySectionIsThere() throws IOException {
		try (PDDocument document = Loader.loadPDF(written)) {
			int pages = document.getNumberOfPages();
			assertTrue(pages > 6, () -> "pages: " + pages);
			StringBuilder whole = new StringBuilder();
			for (int page = 1; page <= pages; page++) {
				String text = text(document, page);
				assertTrue(text.contains(page + " / " + pages), page + ": " + text);
				whole.append(text);
			}
			sample.sections().forEach(section -> assertTrue(whole.toString().contains(section.title()), section.title()));
			assertTrue(whole.toString().contains("Voltage: 52 to 52.87 V"), "no plot");
		}
	}

	@Test
	void aTableGoesOnWithItsHeadAndLosesNothing() throws IOException {
		List<Element.Row> rows = new ArrayList<>();
		for (int i = 0; i < 200; i++) {
			rows.add(Element.Row.of(Grade.WARNING, "row" + i + ".", "text ".repeat(i == 100 ? 5000 : 3) + "end" + i + "."));
		}
		Report longest = new Report(Letterhead.NONE, "Long", "",
				List.of(new Section("s", "Section", List.of(new Element.Table("t", List.of("Left", "Right"), rows)))));
		try (PDDocument document = Loader.loadPDF(PdfReport.write(longest))) {
			String whole = new PDFTextStripper().getText(document);
			for (int i = 0; i < 200; i++) {
				assertTrue(whole.contains("row" + i + ".") && whole.contains("end" + i + "."), "row " + i);
			}
			for (int page = 1; page <= document.getNumberOfPages(); page++) {
				assertTrue(text(document, page).contains("Left Right"), "no head on page " + page);
			}
		}
	}

	@Test
	void theLinesOfACellStayLines() throws IOException {
		Element.Table table = new Element.Table("t", List.of("Frames", "More"),
				List.of(Element.Row.of("1.0 can0 351#30\n2.0 can0 355#64", ""), Element.Row.of("", "")));
		try (PDDocument document = Loader
				.loadPDF(PdfReport.write(new Report(Letterhead.NONE, "Frames", "", List.of(new Section("s", "Section", List.of(table))))))) {
			List<String> lines = new PDFTextStripper().getText(document).lines().map(String::strip).toList();
			assertTrue(lines.contains("1.0 can0 351#30") && lines.contains("2.0 can0 355#64"), lines::toString);
		}
	}

	/** A row that finds no room takes the heading, and the words above the table, along to the next page. */
	@Tag("long")
	@Test
	void noHeadingStandsAloneAtTheFootOfAPage() throws IOException {
		Element.Table table = new Element.Table("t", List.of("Left", "Right"), List.of(Element.Row.of("row", "text ".repeat(150))));
		for (int lines = 20; lines < 60; lines++) {
			List<Element> before = new ArrayList<>();
			for (int i = 0; i < lines; i++) {
				before.add(new Element.Text("line " + i));
			}
			Report report = new Report(Letterhead.NONE, "Title", "", List.of(new Section("a", "Before", before),
					new Section("b", "The heading", List.of(new Element.Text("Above the table"), table)), new Section("c", "Empty", List.of())));
			try (PDDocument document = Loader.loadPDF(PdfReport.write(report))) {
				String whole = new PDFTextStripper().getText(document);
				assertTrue(whole.contains("The heading") && whole.contains("Above the table") && whole.contains("Empty"), "with " + lines + " lines");
				for (int page = 1; page < document.getNumberOfPages(); page++) {
					String last = text(document, page).strip().lines().toList().getLast();
					assertFalse(List.of("The heading", "Above the table", "Left Right").contains(last), "with " + lines + " lines: " + last);
				}
			}
		}
	}

	@Test
	void aPhotoStandsWithItsCaptionOnOnePage() throws IOException {
		ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
		ImageIO.write(new BufferedImage(1400, 1050, BufferedImage.TYPE_INT_RGB), "jpeg", jpeg);
		List<Element> photos = new ArrayList<>();
		for (int i = 0; i < 5; i++) {
			photos.add(new Element.Photograph(jpeg.toByteArray(), 1400, 1050, "caption " + i));
		}
		Report report = new Report(Letterhead.NONE, "Title", "", List.of(new Section("photos", "Photos", photos)));
		try (PDDocument document = Loader.loadPDF(PdfReport.write(report))) {
			assertEquals(3, document.getNumberOfPages());
			for (int page = 1; page <= 3; page++) {
				long captions = text(document, page).lines().filter(line -> line.startsWith("caption")).count();
				long images = StreamSupport.stream(document.getPage(page - 1).getResources().getXObjectNames().spliterator(), false).count();
				assertEquals(captions, images, "page " + page);
			}
		}
	}

	@Tag("long")
	@Test
	void hostileTextsBreakNothing() throws IOException {
		try (PDDocument document = Loader.loadPDF(PdfReport.write(report(SampleSite.with("Cascina Rossa", SampleSite.HOSTILE + "x".repeat(5000)))))) {
			assertTrue(new PDFTextStripper().getText(document).contains("</title><script>alert(1)"), "the text is not shown");
		}
	}

	@Test
	void theLogoStandsOnTheFirstPage() throws IOException {
		ByteArrayOutputStream png = new ByteArrayOutputStream();
		ImageIO.write(new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB), "png", png);
		Letterhead letterhead = new Letterhead("Rossi & C.", "Via Milano 2\nTorino", Optional.of(Logo.of(png.toByteArray())));
		Report report = new Report(letterhead, "Title", "", List.of());
		try (PDDocument document = Loader.loadPDF(PdfReport.write(report))) {
			assertTrue(text(document, 1).contains("Rossi & C."), "no company");
			int images = 0;
			for (@SuppressWarnings("unused")
			var name : document.getPage(0).getResources().getXObjectNames()) {
				images++;
			}
			assertEquals(1, images);
		}
		assertArrayEquals(PdfReport.write(report), PdfReport.write(report));
		assertTrue(HtmlWriter.write(report).contains("src=\"data:image/png;base64,"), "no logo in HTML");
	}

	private static String text(PDDocument document, int page) throws IOException {
		PDFTextStripper stripper = new PDFTextStripper();
		stripper.setStartPage(page);
		stripper.setEndPage(page);
		return stripper.getText(document);
	}
}
