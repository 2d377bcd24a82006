package org.busbar.ui.internal.connection;

import java.nio.file.Path;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Shell;

/** Opens a log that is dropped onto a window. */
public final class LogDrop extends DropTargetAdapter {

	private final Shell shell;

	private LogDrop(Shell shell) {
		this.shell = shell;
	}

	/** Lets a window take logs, unless something else takes what is dropped there. */
	public static void install(Shell shell) {
		if (shell.getData(DND.DROP_TARGET_KEY) == null) {
			DropTarget target = new DropTarget(shell, DND.DROP_COPY | DND.DROP_DEFAULT);
			target.setTransfer(FileTransfer.getInstance());
			target.addDropListener(new LogDrop(shell));
		}
	}

	@Override
	public void dragEnter(DropTargetEvent event) {
		if (event.detail == DND.DROP_DEFAULT) {
			event.detail = (event.operations & DND.DROP_COPY) != 0 ? DND.DROP_COPY : DND.DROP_NONE;
		}
	}

	@Override
	public void dragOperationChanged(DropTargetEvent event) {
		dragEnter(event);
	}

	@Override
	public void drop(DropTargetEvent event) {
		if (event.data instanceof String[] files && files.length > 0) {
			// What is dropped from stays frozen until this returns, and questions may be asked.
			shell.getDisplay().asyncExec(() -> open(files));
		}
	}

	private void open(String[] files) {
		if (shell.isDisposed()) {
			return;
		}
		if (files.length > 1) {
			MessageDialog.openInformation(shell, Messages.log_drop_title, Messages.log_drop_several);
		} else {
			LogOpener.open(Path.of(files[0]), shell);
		}
	}
}
