package org.busbar.core.export;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Objects;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.FloatSize;
import com.github.weisj.jsvg.view.ViewBox;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;

/**
 * A drawing as a picture: for the screen, as PNG or as PDF. The files have the size that the drawing says, so that a print at 100 % is true; the same drawing
 * always makes the same bytes. Needs no screen. Safe for use by any thread.
 */
public final class DrawingPicture {

	/** Dots per inch of the PNG. */
	public static final int PNG_RESOLUTION = 300;

	private static final double UNITS_PER_INCH = 96;
	private static final double POINTS_PER_INCH = 72;
	private static final double INCHES_PER_METRE = 1 / 0.0254;
	private static final String PNG_METADATA = "javax_imageio_png_1.0";

	/** A font that is the same everywhere; PDFBox brings it (Liberation Sans, SIL Open Font License). As wide as Arial, so that texts fit as they do in a browser. */
	private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

	static {
		registerFont();
	}

	private final SVGDocument document;
	private final String title;
	private final double width;
	private final double height;

	/**
	 * @param svg   the drawing, as {@link WiringDrawing} writes it
	 * @param title of the PDF
	 */
	public DrawingPicture(String svg, String title) {
		document = Objects.requireNonNull(
				new SVGLoader().load(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)), null, LoaderContext.createDefault()),
				"a drawing of our own can be read");
		this.title = title;
		FloatSize size = document.size();
		width = size.width;
		height = size.height;
	}

	private static void registerFont() {
		try (InputStream font = PDDocument.class.getResourceAsStream(FONT)) {
			if (font != null) {
				GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(Font.createFont(Font.TRUETYPE_FONT, font));
			}
		} catch (IOException | FontFormatException e) {
			System.getLogger(DrawingPicture.class.getName()).log(System.Logger.Level.WARNING, "Drawings have to do with the fonts of the system.", e);
		}
	}

	/** Width in units, of which there are 96 to the inch. */
	public double width() {
		return width;
	}

	/** Height in units, of which there are 96 to the inch. */
	public double height() {
		return height;
	}

	/**
	 * The drawing in pixels.
	 *
	 * @param zoom pixels per unit
	 */
	public BufferedImage pixels(double zoom) {
		BufferedImage image = new BufferedImage((int) Math.ceil(width * zoom), (int) Math.ceil(height * zoom), BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = image.createGraphics();
		graphics.setColor(Color.WHITE);
		graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
		graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
		graphics.scale(zoom, zoom);
		draw(graphics);
		graphics.dispose();
		return image;
	}

	/** The drawing as PNG that says how large it is. */
	public byte[] png() {
		BufferedImage image = pixels(PNG_RESOLUTION / UNITS_PER_INCH);
		Iterator<ImageWriter> writers = ImageIO.getImageWritersByFormatName("png");
		ImageWriter writer = writers.next();
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
			IIOMetadata metadata = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), writer.getDefaultWriteParam());
			IIOMetadataNode root = new IIOMetadataNode(PNG_METADATA);
			IIOMetadataNode size = new IIOMetadataNode("pHYs");
			String dotsPerMetre = Long.toString(Math.round(PNG_RESOLUTION * INCHES_PER_METRE));
			size.setAttribute("pixelsPerUnitXAxis", dotsPerMetre);
			size.setAttribute("pixelsPerUnitYAxis", dotsPerMetre);
			size.setAttribute("unitSpecifier", "meter");
			root.appendChild(size);
			metadata.mergeTree(PNG_METADATA, root);
			writer.setOutput(out);
			writer.write(metadata, new IIOImage(image, null, metadata), writer.getDefaultWriteParam());
		} catch (IOException e) {
			throw new UncheckedIOException("Writing into memory does not fail", e);
		} finally {
			writer.dispose();
		}
		return bytes.toByteArray();
	}

	/** The drawing as PDF of one page, in lines and shapes that stay sharp at every size. */
	public byte[] pdf() {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		float pageWidth = (float) (width * POINTS_PER_INCH / UNITS_PER_INCH);
		float pageHeight = (float) (height * POINTS_PER_INCH / UNITS_PER_INCH);
		try (PDDocument pdf = new PDDocument()) {
			PDPage page = new PDPage(new PDRectangle(pageWidth, pageHeight));
			pdf.addPage(page);
			PDDocumentInformation information = new PDDocumentInformation();
			information.setTitle(title);
			information.setCreator("Busbar");
			pdf.setDocumentInformation(information);
			// Without a number of its own the file would get one from the clock.
			pdf.setDocumentId((long) title.hashCode());
			PdfBoxGraphics2D graphics = new PdfBoxGraphics2D(pdf, pageWidth, pageHeight);
			graphics.scale(pageWidth / width, pageHeight / height);
			draw(graphics);
			graphics.dispose();
			try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
				content.drawForm(graphics.getXFormObject());
			}
			pdf.save(bytes);
		} catch (IOException e) {
			throw new UncheckedIOException("Writing into memory does not fail", e);
		}
		return bytes.toByteArray();
	}

	/** The library keeps what it has laid out in the document, so two may not draw it at once. */
	private void draw(Graphics2D graphics) {
		synchronized (document) {
			document.render(null, graphics, new ViewBox(0, 0, (float) width, (float) height));
		}
	}
}
