package org.busbar.ui.internal.commands;

import java.util.List;
import java.util.Map;

import org.busbar.core.registry.Registration;
import org.busbar.ui.internal.BusbarUi;
import org.busbar.ui.internal.connection.Connection;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.AbstractSourceProvider;
import org.eclipse.ui.ISources;
import org.eclipse.ui.PlatformUI;

/** Tells the workbench whether a bus is open and recorded, so that it enables the commands that make sense. Declared in {@code plugin.xml}. */
public final class ConnectionVariable extends AbstractSourceProvider {

	/** The variable: {@code closed}, {@code opening} or {@code open}. */
	public static final String NAME = "org.busbar.ui.connection";

	/** The variable: {@code on} or {@code off}. */
	public static final String RECORDING = "org.busbar.ui.recording";

	private final Connection connection = BusbarUi.connection();
	private final List<Registration> registrations = List.of(connection.listen(this::changed), BusbarUi.recordings().listen(this::changed));

	@Override
	public String[] getProvidedSourceNames() {
		return new String[]{NAME, RECORDING};
	}

	@Override
	public Map<String, String> getCurrentState() {
		return Map.of(NAME, value(), RECORDING, recording());
	}

	@Override
	public void dispose() {
		registrations.forEach(Registration::close);
	}

	private String value() {
		if (connection.isOpen()) {
			return "open";
		}
		return connection.isClosed() ? "closed" : "opening";
	}

	private static String recording() {
		return BusbarUi.recordings().isRunning() ? "on" : "off";
	}

	/** Comes on any thread, a few times for each bus. */
	private void changed() {
		Display display = PlatformUI.getWorkbench().getDisplay();
		if (!display.isDisposed()) {
			display.asyncExec(() -> fireSourceChanged(ISources.WORKBENCH, getCurrentState()));
		}
	}
}
