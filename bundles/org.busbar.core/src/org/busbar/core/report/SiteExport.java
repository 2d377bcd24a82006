package org.busbar.core.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.busbar.can.dbc.DbcWriter;
import org.busbar.core.drawing.DrawingFormat;
import org.busbar.core.photo.SitePhoto;

/**
 * The files that a site is exported to. The same input always gives the same bytes.
 *
 * @param files    the files, in the order of {@link ExportFormat}
 * @param omitted  what there is no file of, and why not, in the language of the reader
 */
public record SiteExport(List<ExportedFile> files, List<String> omitted) {

	/**
	 * A file.
	 *
	 * @param name    letters, digits, dots and hyphens; in the archive below folders, with slashes
	 * @param content all of it
	 */
	public record ExportedFile(String name, byte[] content) {

		ExportedFile(String name, String content) {
			this(name, content.getBytes(StandardCharsets.UTF_8));
		}
	}

	public SiteExport {
		files = List.copyOf(files);
		omitted = List.copyOf(omitted);
	}

	/** Photos that are longer together are given away otherwise, in bytes. */
	private static final long LONGEST_PHOTOS = 60_000_000;

	/**
	 * Names of the files that an export makes, known before anything of it is made.
	 *
	 * @param capture whether a recording is going to be added; what it will show is not known yet, so that every table that it may have is named
	 */
	public static List<String> names(ReportBasis basis, Set<ExportFormat> formats, boolean capture) {
		return formats.stream().sorted().flatMap(format -> names(basis, format, capture)).distinct().toList();
	}

	private static Stream<String> names(ReportBasis basis, ExportFormat format, boolean capture) {
		return switch (format) {
			case CSV -> Stream.concat(SiteReport.of(basis).tables().map(Element.Table::id), capture ? SiteReport.OF_CAPTURE.stream() : Stream.empty())
					.map(SiteExport::csv);
			case DRAWING_SVG, DRAWING_PNG, DRAWING_PDF -> basis.drawing() instanceof SiteDrawing.Drawn ? format.file().stream() : Stream.empty();
			case DBC -> basis.protocol().isPresent() ? format.file().stream() : Stream.empty();
			case REPORT_HTML, REPORT_PDF, JSON, ZIP -> format.file().stream();
		};
	}

	private static String csv(String table) {
		return table + ".csv";
	}

	/** The same with nobody who is told how far it is. */
	public static SiteExport of(ReportBasis basis, byte[] configuration, Set<ExportFormat> formats) {
		return of(basis, configuration, formats, format -> {
			// Nobody asked.
		});
	}

	/**
	 * Makes the files.
	 *
	 * @param configuration the file of the configuration, which goes into the archive as it is
	 * @param formats       what is wanted
	 * @param next          is told what is made next; what it throws ends the making
	 */
	public static SiteExport of(ReportBasis basis, byte[] configuration, Set<ExportFormat> formats, Consumer<ExportFormat> next) {
		Report report = SiteReport.of(basis);
		List<ExportedFile> files = new ArrayList<>();
		List<String> omitted = new ArrayList<>();
		boolean archive = formats.contains(ExportFormat.ZIP);
		List<ExportedFile> whole = new ArrayList<>();
		for (ExportFormat format : archive ? EnumSet.complementOf(EnumSet.of(ExportFormat.ZIP)) : EnumSet.copyOf(formats)) {
			next.accept(format);
			List<ExportedFile> made = make(format, basis, report, omitted);
			whole.addAll(made);
			if (formats.contains(format)) {
				files.addAll(made);
			}
		}
		if (archive) {
			next.accept(ExportFormat.ZIP);
			whole.add(new ExportedFile("site.busbar", configuration));
			whole.addAll(photos(basis, whole.stream().map(ExportedFile::name).toList(), omitted));
			files.add(file(ExportFormat.ZIP, zip(whole)));
		}
		return new SiteExport(files, omitted.stream().distinct().toList());
	}

	private static List<ExportedFile> make(ExportFormat format, ReportBasis basis, Report report, List<String> omitted) {
		return switch (format) {
			case REPORT_HTML -> List.of(file(format, HtmlWriter.write(report)));
			case REPORT_PDF -> List.of(file(format, PdfReport.write(report)));
			case DRAWING_SVG -> drawing(format, DrawingFormat.SVG, basis, omitted);
			case DRAWING_PNG -> drawing(format, DrawingFormat.PNG, basis, omitted);
			case DRAWING_PDF -> drawing(format, DrawingFormat.PDF, basis, omitted);
			case DBC -> dbc(format, basis, omitted);
			case CSV -> report.tables().map(SiteExport::csv).toList();
			case JSON -> List.of(file(format, SiteJson.write(basis)));
			case ZIP -> List.of();
		};
	}

	private static ExportedFile file(ExportFormat format, String content) {
		return file(format, content.getBytes(StandardCharsets.UTF_8));
	}

	private static ExportedFile file(ExportFormat format, byte[] content) {
		return new ExportedFile(format.file().orElseThrow(), content);
	}

	/** The files themselves, so that who unpacks the archive has the whole site. A photo with the name of a paper stays outside. */
	private static List<ExportedFile> photos(ReportBasis basis, List<String> papers, List<String> omitted) {
		List<ExportedFile> photos = new ArrayList<>();
		long length = 0;
		for (SitePhoto photo : basis.photos().stream().filter(one -> one.present().isPresent()).toList()) {
			Path file = photo.present().orElseThrow().file();
			String name = photo.photo().file();
			if (papers.stream().anyMatch(name::equalsIgnoreCase)) {
				omitted.add(Messages.format("photos.name", name));
				continue;
			}
			try {
				length += Files.size(file);
				if (length > LONGEST_PHOTOS) {
					omitted.add(Messages.format("photos.long", Long.toString(LONGEST_PHOTOS / 1_000_000)));
					return List.of();
				}
				if (photos.stream().noneMatch(one -> one.name().equals(name))) {
					photos.add(new ExportedFile(name, Files.readAllBytes(file)));
				}
			} catch (@SuppressWarnings("unused") IOException gone) {
				omitted.add(Messages.format("photo.missing", name));
			}
		}
		return photos;
	}

	private static List<ExportedFile> drawing(ExportFormat wanted, DrawingFormat format, ReportBasis basis, List<String> omitted) {
		return switch (basis.drawing()) {
			case SiteDrawing.Drawn drawn -> List.of(file(wanted, format.write(drawn.sheet())));
			case SiteDrawing.Refused refused -> {
				omitted.add(Messages.format("drawing.none") + ' ' + refused.reason());
				yield List.of();
			}
		};
	}

	private static List<ExportedFile> dbc(ExportFormat format, ReportBasis basis, List<String> omitted) {
		if (basis.protocol().isEmpty()) {
			omitted.add(Messages.format("dbc.none"));
		}
		return basis.protocol().map(protocol -> file(format, DbcWriter.write(protocol.dbc()))).stream().toList();
	}

	private static ExportedFile csv(Element.Table table) {
		StringBuilder csv = new StringBuilder(SafeCsv.line(table.columns()));
		table.rows().forEach(row -> csv.append(SafeCsv.line(row.cells())));
		return new ExportedFile(csv(table.id()), csv.toString());
	}

	/** Sorted by name, every entry of the same time. */
	private static byte[] zip(List<ExportedFile> files) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (SteadyZip zip = new SteadyZip(bytes)) {
			for (ExportedFile file : files.stream().sorted(Comparator.comparing(ExportedFile::name)).toList()) {
				zip.add(file.name(), file.content());
			}
		} catch (IOException e) {
			// Writing into memory does not fail.
			throw new UncheckedIOException(e);
		}
		return bytes.toByteArray();
	}
}
