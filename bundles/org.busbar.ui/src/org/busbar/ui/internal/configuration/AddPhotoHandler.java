package org.busbar.ui.internal.configuration;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.busbar.ui.internal.dialog.Shells;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;

/** Adds the picture that the parameter names, else those that are asked for, to the site that is being edited. */
public final class AddPhotoHandler extends AbstractHandler {

	private static final String FILE = "org.busbar.ui.command.addPhoto.file";

	@Override
	public @Nullable Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof ConfigurationEditor editor) {
			String file = event.getParameter(FILE);
			editor.addPhotos(file == null ? ask(Shells.of(event)) : List.of(Path.of(file)));
		}
		return null;
	}

	/** None when called off. */
	static List<Path> ask(Shell shell) {
		FileDialog dialog = new FileDialog(shell, SWT.OPEN | SWT.MULTI);
		dialog.setText(Messages.add_photo);
		dialog.setFilterNames(new String[]{Messages.filter_pictures, Messages.filter_all});
		dialog.setFilterExtensions(new String[]{"*.jpg;*.jpeg;*.png;*.JPG;*.JPEG;*.PNG", "*"});
		String first = dialog.open();
		return first == null ? List.of() : Stream.of(dialog.getFileNames()).map(name -> Path.of(dialog.getFilterPath(), name)).toList();
	}
}
