package org.busbar.ui.internal.commands;

import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

import org.busbar.core.registry.Registration;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.AbstractSourceProvider;
import org.eclipse.ui.ISources;
import org.eclipse.ui.PlatformUI;

/** A variable of the workbench's expressions that follows what changes on any thread, a few times for each bus. */
abstract class FollowingVariable extends AbstractSourceProvider {

	private final String name;
	private final Supplier<String> value;
	private final Registration registration;

	/**
	 * @param value  of this moment, on any thread
	 * @param listen registers who is told of every change
	 */
	FollowingVariable(String name, Supplier<String> value, Function<Runnable, Registration> listen) {
		this.name = name;
		this.value = value;
		registration = listen.apply(this::changed);
	}

	@Override
	public final String[] getProvidedSourceNames() {
		return new String[]{name};
	}

	@Override
	public final Map<String, String> getCurrentState() {
		return Map.of(name, value.get());
	}

	@Override
	public final void dispose() {
		registration.close();
	}

	/** Comes on the user interface's thread, after the workbench was told of a change. */
	void told() {
		// For those who have more to say.
	}

	private void changed() {
		if (!PlatformUI.isWorkbenchRunning()) {
			return;
		}
		Display display = PlatformUI.getWorkbench().getDisplay();
		if (!display.isDisposed()) {
			display.asyncExec(() -> {
				if (!PlatformUI.getWorkbench().isClosing()) {
					fireSourceChanged(ISources.WORKBENCH, name, value.get());
					told();
				}
			});
		}
	}
}
