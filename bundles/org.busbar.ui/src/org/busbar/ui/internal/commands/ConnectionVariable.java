package org.busbar.ui.internal.commands;

import org.busbar.ui.internal.BusbarUi;
import org.busbar.ui.internal.connection.Connection;

/** Tells the workbench whether a bus is open, so that it enables the commands that make sense. Declared in {@code plugin.xml}. */
public final class ConnectionVariable extends FollowingVariable {

	/** The variable: {@code closed}, {@code opening} or {@code open}. */
	private static final String NAME = "org.busbar.ui.connection";

	/** Made by the workbench. */
	public ConnectionVariable() {
		this(BusbarUi.connection());
	}

	private ConnectionVariable(Connection connection) {
		super(NAME, () -> value(connection), connection::listen);
	}

	private static String value(Connection connection) {
		if (connection.isOpen()) {
			return "open";
		}
		return connection.isClosed() ? "closed" : "opening";
	}
}
