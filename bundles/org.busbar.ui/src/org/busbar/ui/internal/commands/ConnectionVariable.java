package org.busbar.ui.internal.commands;

import java.util.Map;

import org.busbar.core.registry.Registration;
import org.busbar.ui.internal.BusbarUi;
import org.busbar.ui.internal.connection.Connection;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.AbstractSourceProvider;
import org.eclipse.ui.ISources;
import org.eclipse.ui.PlatformUI;

/** Tells the workbench whether a bus is open, so that it enables the commands that make sense. Declared in {@code plugin.xml}. */
public final class ConnectionVariable extends AbstractSourceProvider {

	/** The variable: {@code closed}, {@code opening} or {@code open}. */
	public static final String NAME = "org.busbar.ui.connection";

	private final Connection connection = BusbarUi.connection();
	private final Registration registration = connection.listen(this::changed);

	@Override
	public String[] getProvidedSourceNames() {
		return new String[]{NAME};
	}

	@Override
	public Map<String, String> getCurrentState() {
		return Map.of(NAME, value());
	}

	@Override
	public void dispose() {
		registration.close();
	}

	private String value() {
		if (connection.isOpen()) {
			return "open";
		}
		return connection.isClosed() ? "closed" : "opening";
	}

	/** Comes on any thread, a few times for each bus. */
	private void changed() {
		Display display = PlatformUI.getWorkbench().getDisplay();
		if (!display.isDisposed()) {
			display.asyncExec(() -> fireSourceChanged(ISources.WORKBENCH, NAME, value()));
		}
	}
}
