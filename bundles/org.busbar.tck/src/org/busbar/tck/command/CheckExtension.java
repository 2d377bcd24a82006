package org.busbar.tck.command;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

import org.busbar.core.catalogue.Catalogue;
import org.busbar.core.command.CommandExtension;

/** Adds {@code busbar check} to the command line. Declared in {@code OSGI-INF/check-command.xml}. */
public final class CheckExtension implements CommandExtension {

	@Override
	public Callable<Integer> command(Supplier<Catalogue> catalogue) {
		return new CheckCommand(() -> catalogue.get().protocols());
	}

	@Override
	public ResourceBundle texts() {
		return ResourceBundle.getBundle("org.busbar.tck.command.usage", Locale.getDefault(), CheckExtension.class.getClassLoader());
	}
}
