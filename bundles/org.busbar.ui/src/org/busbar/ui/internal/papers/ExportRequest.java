package org.busbar.ui.internal.papers;

import java.nio.file.Path;
import java.util.Set;

import org.busbar.core.report.ExportFormat;

/**
 * What is to be exported.
 *
 * @param folder  where to
 * @param formats as what
 * @param capture the bus that the report tells of
 * @param replace whether files that are there already are replaced
 */
record ExportRequest(Path folder, Set<ExportFormat> formats, CaptureSource capture, boolean replace) {

	ExportRequest {
		formats = Set.copyOf(formats);
	}
}
