package org.busbar.ui.internal.papers;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.busbar.core.report.ExportFolder;
import org.busbar.core.report.ExportFormat;
import org.busbar.core.report.ReportBasis;
import org.busbar.core.report.SiteExport;
import org.busbar.ui.internal.company.CompanyPreferencePage;
import org.busbar.ui.internal.company.CompanyPreferences;
import org.busbar.ui.internal.dialog.FieldsDialog;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.jspecify.annotations.Nullable;

/** Asks where a site is exported to and as what. */
final class ExportDialog extends FieldsDialog {

	/** Of the field with the folder. */
	private static final int CHARACTERS = 50;
	private static final int FEW = 4;

	private final ReportBasis site;
	private final Path first;
	private final Set<ExportFormat> offered;
	private final Map<ExportFormat, Button> formats = new EnumMap<>(ExportFormat.class);
	private @Nullable Text folder;
	private @Nullable CaptureFields capture;
	private @Nullable Button replace;
	private Optional<ExportRequest> request = Optional.empty();

	/**
	 * @param site    what is exported, without a recording
	 * @param first   folder that is offered
	 * @param offered formats that are ticked at first
	 */
	ExportDialog(Shell parent, String title, ReportBasis site, Path first, Set<ExportFormat> offered) {
		super(parent, title, 3);
		this.site = site;
		this.first = first;
		this.offered = EnumSet.copyOf(offered);
	}

	/** What was asked for; empty when it was called off. */
	Optional<ExportRequest> ask() {
		return open() == OK ? request : Optional.empty();
	}

	@Override
	protected void createFields(Composite area) {
		setTitle(getShell().getText());
		label(area, Messages.field_folder);
		Text where = field(area, SWT.SINGLE, Messages.field_folder, PapersIds.FOLDER);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(convertWidthInCharsToPixels(CHARACTERS), SWT.DEFAULT).applyTo(where);
		folder = where;
		Button browse = new Button(area, SWT.PUSH);
		browse.setText(Messages.browse);
		name(browse, Messages.browse_folder, PapersIds.BROWSE);
		GridDataFactory.fillDefaults().applyTo(browse);
		browse.addListener(SWT.Selection, event -> {
			DirectoryDialog dialog = new DirectoryDialog(getShell());
			dialog.setText(Messages.browse_folder);
			dialog.setFilterPath(where.getText());
			Optional.ofNullable(dialog.open()).ifPresent(where::setText);
		});
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label(area, Messages.field_formats));
		Composite boxes = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(16, 2).applyTo(boxes);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(boxes);
		for (ExportFormat format : ExportFormat.values()) {
			Button box = box(boxes, Formats.title(format), PapersIds.FORMAT + format.word(), 1);
			box.setSelection(offered.contains(format));
			formats.put(format, box);
		}
		capture = new CaptureFields(area, Messages.capture_shown, this::check);
		label(area, "");
		replace = box(area, Messages.replace, PapersIds.REPLACE, 2);
		label(area, Messages.field_head);
		Link company = new Link(area, SWT.NONE);
		name(company, Messages.field_head, PapersIds.COMPANY);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(company);
		tell(company);
		company.addListener(SWT.Selection, event -> {
			PreferencesUtil.createPreferenceDialogOn(getShell(), CompanyPreferencePage.ID, null, null).open();
			tell(company);
		});
		where.setText(first.toString());
		where.addListener(SWT.Modify, event -> check());
	}

	private Button box(Composite parent, String text, String id, int span) {
		Button box = new Button(parent, SWT.CHECK);
		box.setText(text);
		name(box, text, id);
		GridDataFactory.fillDefaults().span(span, 1).applyTo(box);
		box.addListener(SWT.Selection, event -> check());
		return box;
	}

	private static void tell(Link company) {
		String name = CompanyPreferences.get(CompanyPreferences.NAME).replace("&", "&&");
		company.setText(NLS.bind(Messages.head_link, name.isEmpty() ? Messages.head_none : name));
		company.getParent().layout();
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButtons(parent, Messages.export, PapersIds.OK, true);
		check();
	}

	/** What is missing, or there already, is said at the head; what else is in the way on the disk is told when it is tried. */
	private void check() {
		Set<ExportFormat> wanted = EnumSet.noneOf(ExportFormat.class);
		formats.forEach((format, box) -> {
			if (box.getSelection()) {
				wanted.add(format);
			}
		});
		Optional<Path> to = path();
		Optional<CaptureSource> source = Optional.ofNullable(capture).flatMap(CaptureFields::source);
		boolean over = replace != null && replace.getSelection();
		boolean captured = source.filter(CaptureSource.None.class::isInstance).isEmpty();
		List<String> taken = over ? List.of() : to.map(where -> new ExportFolder(where).taken(SiteExport.names(site, wanted, captured))).orElse(List.of());
		boolean complete = to.isPresent() && !wanted.isEmpty() && source.isPresent() && taken.isEmpty();
		request = complete ? Optional.of(new ExportRequest(to.get(), wanted, source.get(), over)) : Optional.empty();
		setMessage(to.isEmpty()
				? Messages.need_folder
				: wanted.isEmpty()
						? Messages.need_format
						: source.isEmpty() ? Messages.need_log : taken.isEmpty() ? Messages.export_hint : NLS.bind(Messages.need_free_files, few(taken)),
				complete ? IMessageProvider.NONE : IMessageProvider.WARNING);
		enableOk(complete);
	}

	/** The head of a dialog has room for two lines. */
	private static String few(List<String> files) {
		String first = files.stream().limit(FEW).collect(Collectors.joining(", "));
		return files.size() > FEW ? NLS.bind(Messages.and_more, first, Integer.toString(files.size() - FEW)) : first;
	}

	private Optional<Path> path() {
		try {
			return Optional.ofNullable(folder).map(Text::getText).map(String::strip).filter(text -> !text.isEmpty()).map(Path::of).filter(Path::isAbsolute);
		} catch (@SuppressWarnings("unused") InvalidPathException spoiled) {
			return Optional.empty();
		}
	}
}
