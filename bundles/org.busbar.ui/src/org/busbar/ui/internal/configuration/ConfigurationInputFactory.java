package org.busbar.ui.internal.configuration;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import org.jspecify.annotations.Nullable;

/** Opens the files again that were open when the workbench was closed. */
public final class ConfigurationInputFactory implements IElementFactory {

	/** Its id in {@code plugin.xml}. */
	static final String ID = "org.busbar.ui.configuration.input";

	@Override
	public @Nullable IAdaptable createElement(IMemento memento) {
		String file = memento.getString(ConfigurationInput.FILE);
		try {
			return file == null ? null : new ConfigurationInput(Path.of(file));
		} catch (@SuppressWarnings("unused") InvalidPathException spoiled) {
			return null;
		}
	}
}
