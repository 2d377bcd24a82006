package org.busbar.core.report;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An archive whose bytes depend on nothing but its content: every entry has the same time, that of the beginning of the calendar of archives. */
public final class SteadyZip implements AutoCloseable {

	private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

	private final ZipOutputStream zip;

	/** @param out is closed with the archive */
	public SteadyZip(OutputStream out) {
		zip = new ZipOutputStream(out);
	}

	/** Adds a file. */
	public void add(String name, byte[] content) throws IOException {
		ZipEntry entry = new ZipEntry(name);
		// Local, as the format has it: no time zone comes in.
		entry.setTimeLocal(TIME);
		zip.putNextEntry(entry);
		zip.write(content);
		zip.closeEntry();
	}

	@Override
	public void close() throws IOException {
		zip.close();
	}
}
