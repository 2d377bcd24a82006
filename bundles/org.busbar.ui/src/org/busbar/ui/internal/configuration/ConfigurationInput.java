package org.busbar.ui.internal.configuration;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPathEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.jspecify.annotations.Nullable;

/**
 * A file of a site; there is no workspace that it would have to be in.
 *
 * @param file absolute path
 */
public record ConfigurationInput(Path file) implements IPathEditorInput, IPersistableElement {

	static final String FILE = "file";

	@Override
	public boolean exists() {
		return file.toFile().exists();
	}

	@Override
	public @Nullable ImageDescriptor getImageDescriptor() {
		return null;
	}

	@Override
	public String getName() {
		return String.valueOf(file.getFileName());
	}

	@Override
	public IPersistableElement getPersistable() {
		return this;
	}

	@Override
	public String getToolTipText() {
		return file.toString();
	}

	@Override
	public IPath getPath() {
		return IPath.fromPath(file);
	}

	/** The file that an input is of, also one that the IDE has made; empty for what is no file of this computer. */
	static Optional<Path> file(IEditorInput input) {
		return input instanceof IPathEditorInput known ? Optional.of(known.getPath().toPath()) : uri(input).flatMap(ConfigurationInput::path);
	}

	private static Optional<Path> path(URI uri) {
		try {
			return Optional.of(Path.of(uri));
		} catch (@SuppressWarnings("unused") IllegalArgumentException | FileSystemNotFoundException elsewhere) {
			return Optional.empty();
		}
	}

	/** IURIEditorInput, which files outside a workspace have in an IDE, belongs to a bundle that the product does without. */
	private static Optional<URI> uri(IEditorInput input) {
		try {
			return input.getClass().getMethod("getURI").invoke(input) instanceof URI uri ? Optional.of(uri) : Optional.empty();
		} catch (@SuppressWarnings("unused") ReflectiveOperationException none) {
			return Optional.empty();
		}
	}

	@Override
	public void saveState(IMemento memento) {
		memento.putString(FILE, file.toString());
	}

	@Override
	public String getFactoryId() {
		return ConfigurationInputFactory.ID;
	}

	@Override
	public <T> @Nullable T getAdapter(Class<T> adapter) {
		return adapter.isInstance(this) ? adapter.cast(this) : null;
	}
}
