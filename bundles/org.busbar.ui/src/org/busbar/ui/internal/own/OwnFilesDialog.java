package org.busbar.ui.internal.own;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.busbar.core.own.Addition;
import org.busbar.core.own.OwnFolder;
import org.busbar.ui.internal.AccessibleName;
import org.busbar.ui.internal.BusbarUi;
import org.busbar.ui.internal.WidgetIds;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.jspecify.annotations.Nullable;

/** Lists the user's own files with what they bring and what is wrong with them; adds and removes. The disk is dealt with in the background. */
public final class OwnFilesDialog extends TitleAreaDialog {

	private static final int WIDTH_CHARACTERS = 100;
	private static final int ROWS = 8;

	private final OwnFolder folder;
	private @Nullable Widgets widgets;

	private record Widgets(Table table, Label hint, Button add, Button remove) {
	}

	/** @param folder where the files are kept */
	public OwnFilesDialog(Shell parent, OwnFolder folder) {
		super(parent);
		this.folder = folder;
		setHelpAvailable(false);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(Messages.heading);
		setMessage(Messages.explanation);
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
		Table table = new Table(area, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION);
		table.setHeaderVisible(true);
		WidgetIds.set(table, OwnIds.LIST);
		AccessibleName.set(table, Messages.list);
		for (String title : List.of(Messages.column_file, Messages.column_brings, Messages.column_problems)) {
			TableColumn column = new TableColumn(table, SWT.LEFT);
			column.setText(title);
			column.setWidth(convertWidthInCharsToPixels(WIDTH_CHARACTERS / 3));
		}
		GridDataFactory.fillDefaults().grab(true, true).hint(convertWidthInCharsToPixels(WIDTH_CHARACTERS), table.getItemHeight() * ROWS).applyTo(table);
		Composite buttons = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().applyTo(buttons);
		GridLayoutFactory.fillDefaults().applyTo(buttons);
		Button add = button(buttons, Messages.add, OwnIds.ADD, this::choose);
		Button remove = button(buttons, Messages.remove, OwnIds.REMOVE, this::remove);
		Label hint = new Label(area, SWT.WRAP);
		WidgetIds.set(hint, OwnIds.HINT);
		GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(WIDTH_CHARACTERS), SWT.DEFAULT).span(2, 1).applyTo(hint);
		table.addListener(SWT.Selection, event -> remove.setEnabled(table.getSelectionCount() == 1));
		table.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.DEL) {
				remove();
			}
		});
		widgets = new Widgets(table, hint, add, remove);
		inBackground(List::of);
		return area;
	}

	private Button button(Composite parent, String text, String id, Runnable action) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(text);
		WidgetIds.set(button, id);
		setButtonLayoutData(button);
		button.addListener(SWT.Selection, event -> action.run());
		return button;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.CLOSE_ID, IDialogConstants.CLOSE_LABEL, true);
	}

	@Override
	protected void buttonPressed(int id) {
		close();
	}

	private void choose() {
		FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | SWT.MULTI);
		dialog.setText(Messages.add_title);
		dialog.setFilterNames(new String[]{Messages.add_filter});
		dialog.setFilterExtensions(new String[]{"*.dbc;*.DBC;*.xml"});
		if (dialog.open() != null) {
			add(Stream.of(dialog.getFileNames()).map(name -> Path.of(dialog.getFilterPath(), name)).toList());
		}
	}

	/** Adds files; why one cannot be added is told, and the others are added all the same. */
	public void add(List<Path> files) {
		inBackground(() -> files.stream().map(folder::add)
				.flatMap(addition -> addition instanceof Addition.Refused refused ? refused.reasons().stream() : Stream.empty()).toList());
	}

	private void remove() {
		if (widgets == null || widgets.table().getSelectionCount() != 1) {
			return;
		}
		String name = widgets.table().getSelection()[0].getText();
		if (MessageDialog.openQuestion(getShell(), Messages.remove_title, NLS.bind(Messages.remove_question, name))) {
			inBackground(() -> folder.remove(name));
		}
	}

	/** Does something with the files that tells what went wrong, and shows what is there then. */
	private void inBackground(Supplier<List<String>> work) {
		if (widgets == null) {
			return;
		}
		Table table = widgets.table();
		widgets.add().setEnabled(false);
		widgets.remove().setEnabled(false);
		Job job = Job.createSystem(Messages.working, monitor -> {
			List<String> wrong = new ArrayList<>(work.get());
			BusbarUi.ownFilesChanged();
			List<OwnFile> files = OwnFile.in(folder);
			table.getDisplay().asyncExec(() -> {
				if (!table.isDisposed()) {
					show(files);
					if (!wrong.isEmpty()) {
						MessageDialog.openError(getShell(), Messages.refused, String.join("\n\n", wrong));
					}
				}
			});
		});
		job.schedule();
	}

	private void show(List<OwnFile> files) {
		if (widgets == null) {
			return;
		}
		widgets.table().removeAll();
		for (OwnFile file : files) {
			TableItem item = new TableItem(widgets.table(), SWT.NONE);
			item.setText(new String[]{file.name(), file.brings().isEmpty() ? Messages.nothing : String.join(", ", file.brings()),
					String.join(" ", file.problems())});
		}
		widgets.hint().setText(files.isEmpty() ? Messages.none : NLS.bind(Messages.folder, folder.path()));
		widgets.hint().requestLayout();
		widgets.add().setEnabled(true);
		widgets.remove().setEnabled(false);
		Dialog.applyDialogFont(widgets.table());
	}
}
