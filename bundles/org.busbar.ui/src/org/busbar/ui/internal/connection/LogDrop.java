package org.busbar.ui.internal.connection;

import java.nio.file.Path;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Control;

/** Opens a log that is dropped on a control. */
public final class LogDrop extends DropTargetAdapter {

	private final Control control;

	private LogDrop(Control control) {
		this.control = control;
	}

	/** Lets a control, with everything in it, take logs. */
	public static void addTo(Control control) {
		DropTarget target = new DropTarget(control, DND.DROP_COPY | DND.DROP_DEFAULT);
		target.setTransfer(FileTransfer.getInstance());
		target.addDropListener(new LogDrop(control));
	}

	@Override
	public void dragEnter(DropTargetEvent event) {
		if (event.detail == DND.DROP_DEFAULT) {
			event.detail = DND.DROP_COPY;
		}
	}

	@Override
	public void drop(DropTargetEvent event) {
		if (event.data instanceof String[] files && files.length > 0) {
			new OpenLogJob(Path.of(files[0]), control.getShell()).schedule();
		}
	}
}
