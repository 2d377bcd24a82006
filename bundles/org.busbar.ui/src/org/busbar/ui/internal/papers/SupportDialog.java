package org.busbar.ui.internal.papers;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import org.busbar.ui.internal.dialog.FieldsDialog;
import org.busbar.ui.internal.dialog.TickBox;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;

/** Asks for the file for somebody who is asked for help, and what it may hold. */
final class SupportDialog extends FieldsDialog {

	private static final int CHARACTERS = 50;
	private static final String SECONDS = "60";
	private static final int MOST_SECONDS = 3600;

	private final Path first;
	private @Nullable Text file;
	private @Nullable Text seconds;
	private @Nullable CaptureFields capture;
	private @Nullable Button replace;
	private @Nullable Button masked;
	private Optional<SupportRequest> request = Optional.empty();

	/** @param first the file that is offered */
	SupportDialog(Shell parent, Path first) {
		super(parent, Messages.support_title, 3);
		this.first = first;
	}

	/** What was asked for; empty when it was called off. */
	Optional<SupportRequest> ask() {
		return open() == OK ? request : Optional.empty();
	}

	@Override
	protected void createFields(Composite area) {
		setTitle(Messages.support_title);
		label(area, Messages.field_file);
		Text where = field(area, SWT.SINGLE, Messages.field_file, PapersIds.FILE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(convertWidthInCharsToPixels(CHARACTERS), SWT.DEFAULT).applyTo(where);
		file = where;
		Button browse = new Button(area, SWT.PUSH);
		browse.setText(Messages.browse);
		name(browse, Messages.browse_file, PapersIds.BROWSE);
		GridDataFactory.fillDefaults().applyTo(browse);
		browse.addListener(SWT.Selection, event -> {
			FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
			dialog.setText(Messages.browse_file);
			dialog.setFilterExtensions(new String[]{"*.zip"});
			dialog.setFileName(where.getText());
			Optional.ofNullable(dialog.open()).ifPresent(where::setText);
		});
		capture = new CaptureFields(area, Messages.support_shown, this::check);
		label(area, Messages.field_seconds);
		Text length = field(area, SWT.SINGLE, Messages.field_seconds, PapersIds.SECONDS);
		length.setText(SECONDS);
		GridDataFactory.swtDefaults().span(2, 1).hint(convertWidthInCharsToPixels(SECONDS.length() + 4), SWT.DEFAULT).applyTo(length);
		length.addListener(SWT.Modify, event -> check());
		seconds = length;
		Button over = new Button(area, SWT.CHECK);
		over.setText(Messages.replace);
		name(over, Messages.replace, PapersIds.REPLACE);
		GridDataFactory.fillDefaults().span(3, 1).applyTo(over);
		over.addListener(SWT.Selection, event -> check());
		replace = over;
		masked = TickBox.create(area, Messages.mask, PapersIds.MASK, 3, convertWidthInCharsToPixels(CHARACTERS));
		masked.addListener(SWT.Selection, event -> check());
		where.setText(first.toString());
		where.addListener(SWT.Modify, event -> check());
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButtons(parent, Messages.make, PapersIds.OK, true);
		check();
	}

	private void check() {
		Optional<Path> to = path();
		Optional<CaptureSource> source = Optional.ofNullable(capture).flatMap(CaptureFields::source);
		Optional<Integer> length = length();
		boolean over = replace != null && replace.getSelection();
		boolean taken = !over && to.filter(Files::exists).isPresent();
		boolean complete = to.isPresent() && !taken && source.isPresent() && length.isPresent();
		request = complete
				? Optional.of(new SupportRequest(to.get(), over, source.get(), length.get(), masked != null && masked.getSelection()))
				: Optional.empty();
		setMessage(to.isEmpty()
				? Messages.need_file
				: taken ? Messages.need_free : source.isEmpty() ? Messages.need_log : length.isEmpty() ? Messages.need_seconds : Messages.support_hint,
				complete ? IMessageProvider.NONE : IMessageProvider.WARNING);
		enableOk(complete);
	}

	private Optional<Path> path() {
		try {
			return Optional.ofNullable(file).map(Text::getText).map(String::strip).filter(text -> !text.isEmpty()).map(Path::of).filter(Path::isAbsolute);
		} catch (@SuppressWarnings("unused") InvalidPathException spoiled) {
			return Optional.empty();
		}
	}

	private Optional<Integer> length() {
		try {
			return Optional.ofNullable(seconds).map(Text::getText).map(String::strip).map(Integer::valueOf).filter(value -> value > 0 && value <= MOST_SECONDS);
		} catch (@SuppressWarnings("unused") NumberFormatException notANumber) {
			return Optional.empty();
		}
	}
}
