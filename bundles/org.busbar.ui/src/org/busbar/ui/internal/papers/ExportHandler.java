package org.busbar.ui.internal.papers;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;

import org.busbar.core.report.ExportFormat;
import org.busbar.core.report.Letterhead;
import org.busbar.core.report.ReportBasis;
import org.busbar.ui.internal.BusbarUi;
import org.busbar.ui.internal.company.CompanyPreferences;
import org.busbar.ui.internal.configuration.ConfigurationEditor;
import org.busbar.ui.internal.configuration.SavedSite;
import org.busbar.ui.internal.dialog.Shells;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;

/** Exports the site that is being edited, in all formats or as a report only. */
public final class ExportHandler extends AbstractHandler {

	/** The command for the report alone; the other is for everything. */
	private static final String REPORT = "org.busbar.ui.command.exportReport";
	private static final String PAPERS = "papers";

	@Override
	public @Nullable Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof ConfigurationEditor editor) {
			boolean report = event.getCommand().getId().equals(REPORT);
			Shell shell = Shells.of(event);
			editor.saved().ifPresent(site -> ask(shell, report ? Messages.report_title : Messages.export_title, site,
					report ? EnumSet.of(ExportFormat.REPORT_PDF, ExportFormat.REPORT_HTML) : EnumSet.allOf(ExportFormat.class)));
		}
		return null;
	}

	private static void ask(Shell shell, String title, SavedSite site, Set<ExportFormat> formats) {
		ReportBasis basis = ReportBasis.of(site.configuration(), BusbarUi.catalogue(), Letterhead.NONE, BusbarUi.version());
		new ExportDialog(shell, title, basis, site.file().toAbsolutePath().resolveSibling(PAPERS), formats).ask().ifPresent(request -> {
			try {
				new ExportJob(shell, site, CompanyPreferences.letterhead(), request).schedule();
			} catch (IOException logo) {
				MessageDialog.openError(shell, title, logo.getMessage());
			}
		});
	}
}
