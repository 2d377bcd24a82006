package org.busbar.ui.internal.guided;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.busbar.ui.internal.AccessibleName;
import org.busbar.ui.internal.WidgetIds;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** What a guided capture found out, and where it is kept. */
final class FindingsPane {

	private static final int BUTTONS = 3;

	private final Composite control;
	private final Text text;
	private final Label files;
	private final Button openFolder;
	private List<Path> kept = List.of();

	/** @param again is run when the user wants to record anew */
	FindingsPane(Composite parent, Runnable again) {
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(BUTTONS).applyTo(control);
		text = new Text(control, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		WidgetIds.set(text, GuidedIds.FINDINGS);
		AccessibleName.set(text, Messages.findings_name);
		GridDataFactory.fillDefaults().span(BUTTONS, 1).grab(true, true).hint(1, 1).applyTo(text);
		text.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
				event.doit = true;
			}
		});
		files = new Label(control, SWT.WRAP);
		WidgetIds.set(files, GuidedIds.FILES);
		GridDataFactory.fillDefaults().span(BUTTONS, 1).grab(true, false).hint(1, SWT.DEFAULT).applyTo(files);
		openFolder = button(Messages.open_folder, GuidedIds.OPEN_FOLDER, this::openFolder);
		button(Messages.copy, GuidedIds.COPY, this::copy);
		button(Messages.again_all, GuidedIds.NEW, again);
	}

	Composite control() {
		return control;
	}

	void show(GuidedRun.Result result) {
		kept = result.files();
		text.setText(result.text());
		files.setText(NLS.bind(Messages.kept, folder(), kept.stream().map(file -> String.valueOf(file.getFileName())).collect(Collectors.joining(", ")))
				.replace("&", "&&"));
		control.layout(true);
		openFolder.setFocus();
	}

	private Path folder() {
		Path parent = kept.isEmpty() ? null : kept.getFirst().toAbsolutePath().getParent();
		return parent == null ? Path.of("") : parent;
	}

	private void openFolder() {
		Program.launch(folder().toString());
	}

	private void copy() {
		Clipboard clipboard = new Clipboard(control.getDisplay());
		clipboard.setContents(new Object[]{text.getText().replaceAll("\\R", System.lineSeparator())}, new Transfer[]{TextTransfer.getInstance()});
		clipboard.dispose();
	}

	private Button button(String title, String id, Runnable action) {
		Button button = new Button(control, SWT.PUSH);
		button.setText(title);
		WidgetIds.set(button, id);
		GridDataFactory.swtDefaults().applyTo(button);
		button.addListener(SWT.Selection, event -> action.run());
		return button;
	}
}
