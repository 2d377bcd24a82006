package org.busbar.core.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.busbar.core.drawing.DrawingFile;

/**
 * A folder that a site is exported to.
 *
 * @param folder where the files go; it need not be there yet
 */
public record ExportFolder(Path folder) {

	/** A file is in the way that nobody wanted to replace. */
	public static final class TakenException extends IOException {

		private static final long serialVersionUID = 1L;

		TakenException(String message) {
			super(message);
		}
	}

	/** The names of an export that are there already. */
	public List<String> taken(SiteExport export) {
		return taken(export.files().stream().map(SiteExport.ExportedFile::name).toList());
	}

	/** Those of some names that are there already. */
	public List<String> taken(List<String> names) {
		return names.stream().filter(name -> Files.exists(folder.resolve(name))).toList();
	}

	/**
	 * Writes the files, each whole or not at all.
	 *
	 * @param replace whether those that are there already are replaced
	 * @param next    is told the name of each file before it is written; what it throws ends the writing, and the files before are complete
	 * @throws TakenException when some are there already and not to be replaced; nothing is written then
	 * @throws IOException    when one cannot be written; its message says which and why, in the language of the reader
	 */
	public void write(SiteExport export, boolean replace, Consumer<String> next) throws IOException {
		List<String> taken = taken(export);
		if (!replace && !taken.isEmpty()) {
			throw new TakenException(Messages.format("folder.taken", String.join(", ", taken)));
		}
		try {
			DrawingFile.folder(folder);
		} catch (IOException e) {
			throw new IOException(Messages.format("folder.none", folder, e.getMessage()), e);
		}
		for (SiteExport.ExportedFile file : export.files()) {
			next.accept(file.name());
			try {
				DrawingFile.write(folder.resolve(file.name()), file.content());
			} catch (IOException e) {
				throw new IOException(Messages.format("folder.failed", folder.resolve(file.name()), e.getMessage()), e);
			}
		}
	}
}
