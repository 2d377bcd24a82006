package org.busbar.ui.internal.wiring;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.busbar.core.drawing.DrawingFormat;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** Asks for the file of an export. */
final class ExportDialog {

	private ExportDialog() {
	}

	/**
	 * @param name what a file of a format is called unless another name is chosen
	 * @return with the ending of a format; empty when the export was called off
	 */
	static Optional<Path> open(Shell shell, DrawingFormat first, Function<DrawingFormat, String> name) {
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText(Messages.export_title);
		dialog.setFilterNames(new String[]{Messages.filter_pdf, Messages.filter_svg, Messages.filter_png});
		DrawingFormat[] formats = {DrawingFormat.PDF, DrawingFormat.SVG, DrawingFormat.PNG};
		dialog.setFilterExtensions(Stream.of(formats).map(format -> "*." + format.extension()).toArray(String[]::new));
		dialog.setFilterIndex(Stream.of(formats).toList().indexOf(first));
		dialog.setFileName(name.apply(first));
		dialog.setOverwrite(true);
		return Optional.ofNullable(dialog.open()).map(file -> ended(file, formats[Math.max(0, dialog.getFilterIndex())]));
	}

	/** A name without the ending of any format gets that of the chosen one. */
	private static Path ended(String file, DrawingFormat chosen) {
		return Path.of(DrawingFormat.of(file).isPresent() ? file : file + '.' + chosen.extension());
	}
}
