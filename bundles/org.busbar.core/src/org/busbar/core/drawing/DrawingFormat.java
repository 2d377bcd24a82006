package org.busbar.core.drawing;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of files that a drawing is written to. */
public enum DrawingFormat {
	/** Vectors, for browsers and for those who edit drawings. */
	SVG,
	/** Pixels, {@link PngWriter#RESOLUTION} in an inch. */
	PNG,
	/** Vectors on pages, for print. */
	PDF;

	/** The ending of file names, without a dot. */
	public String extension() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** By the ending of a file name. */
	public static Optional<DrawingFormat> of(String fileName) {
		return Arrays.stream(values()).filter(format -> fileName.toLowerCase(Locale.ROOT).endsWith('.' + format.extension())).findFirst();
	}

	/** The whole file. */
	public byte[] write(Sheet sheet) {
		return switch (this) {
			case SVG -> SvgWriter.write(sheet).getBytes(StandardCharsets.UTF_8);
			case PNG -> PngWriter.write(sheet);
			case PDF -> PdfWriter.write(sheet);
		};
	}
}
