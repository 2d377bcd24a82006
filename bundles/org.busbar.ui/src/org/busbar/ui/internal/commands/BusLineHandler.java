package org.busbar.ui.internal.commands;

import org.busbar.ui.internal.busline.BusLineTrim;
import org.busbar.ui.internal.dialog.Shells;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.jspecify.annotations.Nullable;

/** Puts the focus on the bus line, from where the arrow keys go on. */
public final class BusLineHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(ExecutionEvent event) {
		BusLineTrim.focus(Shells.of(event));
		return null;
	}
}
