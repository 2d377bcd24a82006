package org.busbar.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.busbar.api.catalogue.Device;
import org.busbar.core.configuration.NewConfiguration;
import org.busbar.core.configuration.SitePlan;
import org.busbar.core.export.LeadStandard;
import org.busbar.core.report.HtmlWriter;
import org.busbar.core.report.Letterhead;
import org.busbar.core.report.ReportBasis;
import org.busbar.core.report.SiteReport;
import org.busbar.core.wiring.CableEnd;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report in a real browser: on a telephone, on a desk, on paper. releng/test.sh installs the browser. */
@Tag("long")
class ReportInChromiumTest {

	private static final int TELEPHONE = 390;
	private static final int DESK = 1200;
	private static final String HOSTILE = "</title></style><script>parent.document.title='obeyed'</script><img src=x onerror=\"parent.document.title='obeyed'\">";
	private static final Pattern MEASURED = Pattern.compile("<p id=\"measured\">(.*?)</p>", Pattern.DOTALL);

	@TempDir
	Path folder;

	private static String report(String title) {
		SitePlan plan = new SitePlan(title, Optional.empty(), end(Shipped.catalogue().battery("weco"), "5k3"), 2, Optional.empty(),
				end(Shipped.catalogue().brand("victron"), "cerbo-gx"), List.of(), LeadStandard.USUAL, "victron.bms-can", Map.of(), 0, "", List.of(),
				Optional.empty());
		return HtmlWriter
				.write(SiteReport.of(ReportBasis.of(NewConfiguration.of(Shipped.catalogue(), plan), Shipped.catalogue(), Letterhead.NONE, "1.2.3")));
	}

	private static CableEnd end(Optional<Device> device, String model) {
		return CableEnd.of(device.orElseThrow(), device.orElseThrow().model(model)).orElseThrow();
	}

	@Test
	void fitsATelephoneAndADesk() throws IOException, InterruptedException {
		for (int width : new int[]{TELEPHONE, DESK}) {
			assertEquals(width + " of " + width + ", title: page", measured(report("Cascina Rossa"), width));
		}
	}

	@Test
	void longWordsAndHostileTextsStayInTheirPlace() throws IOException, InterruptedException {
		for (int width : new int[]{TELEPHONE, DESK}) {
			String report = report(HOSTILE + "x".repeat(3000)).replace("DC breaker or isolator", "x".repeat(3000));
			assertEquals(width + " of " + width + ", title: page", measured(report, width));
		}
	}

	@Test
	void theMeasurementSeesWhatWouldBeWrong() throws IOException, InterruptedException {
		String wide = "<!DOCTYPE html><div style=\"width:900px\">wide</div><script>parent.document.title='obeyed'</script>";
		assertNotEquals(TELEPHONE + " of " + TELEPHONE + ", title: page", measured(wide, TELEPHONE));
		assertTrue(measured(wide, TELEPHONE).endsWith("title: obeyed"), measured(wide, TELEPHONE));
	}

	@Test
	void isPrintedOnPagesOfA4() throws IOException, InterruptedException {
		Path page = Files.writeString(folder.resolve("report.html"), report("Cascina Rossa"));
		Path pdf = folder.resolve("printed.pdf");
		chromium("--no-pdf-header-footer", "--print-to-pdf=" + pdf, page.toUri().toString());
		try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
			assertTrue(document.getNumberOfPages() > 4, () -> "pages: " + document.getNumberOfPages());
			assertEquals(210 / 25.4 * 72, document.getPage(0).getMediaBox().getWidth(), 2);
			String text = new PDFTextStripper().getText(document);
			assertTrue(text.contains("Cascina Rossa") && text.contains("Sources"), text);
			assertFalse(text.contains("\ufffd"), "letters were lost");
		}
	}

	/** How wide the page wants to be in a frame of a width, and what it did to the page around it. */
	private String measured(String html, int width) throws IOException, InterruptedException {
		String frame = html.replace("&", "&amp;").replace("\"", "&quot;");
		Path page = Files.writeString(folder.resolve("frame.html"),
				"""
						<!DOCTYPE html><meta charset="utf-8"><title>page</title><p id="measured"></p>
						<script>
						function measure(frame) {
						  document.getElementById('measured').textContent =
						    frame.contentDocument.documentElement.scrollWidth + ' of ' + frame.contentDocument.documentElement.clientWidth + ', title: ' + document.title;
						}
						</script>
						<iframe style="border:0" scrolling="no" width="%d" height="800" onload="measure(this)" srcdoc="%s"></iframe>
						"""
						.formatted(width, frame));
		String dom = chromium("--window-size=1400,1000", "--dump-dom", page.toUri().toString());
		Matcher measured = MEASURED.matcher(dom);
		assertTrue(measured.find(), dom);
		return measured.group(1);
	}

	private String chromium(String... arguments) throws IOException, InterruptedException {
		Path output = folder.resolve("chromium.out");
		List<String> command = new ArrayList<>(List.of("chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
				"--disable-background-networking", "--disable-component-update", "--disable-sync", "--user-data-dir=" + folder.resolve("profile")));
		command.addAll(List.of(arguments));
		Process process = new ProcessBuilder(command).redirectOutput(output.toFile()).redirectError(folder.resolve("chromium.err").toFile()).start();
		try {
			assertTrue(process.waitFor(120, TimeUnit.SECONDS), "chromium does not end");
		} finally {
			process.destroyForcibly();
		}
		assertEquals(0, process.exitValue(), () -> "chromium failed; " + folder);
		return Files.readString(output, StandardCharsets.UTF_8);
	}
}
