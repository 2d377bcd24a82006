package org.busbar.ui.internal.arming;

import java.util.concurrent.CompletableFuture;

import org.busbar.core.arming.ArmResult;
import org.busbar.core.session.Session;
import org.busbar.ui.internal.BusbarUi;
import org.busbar.ui.internal.WidgetIds;
import org.busbar.ui.internal.connection.Connection;
import org.busbar.ui.internal.dialog.Shells;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;

/** Asks whether to acknowledge the frames of others on the bus that is open, and begins to. */
public final class AcknowledgeHandler extends AbstractHandler {

	private static final int BITS_PER_KILOBIT = 1000;

	@Override
	@SuppressWarnings("resource") // The session belongs to the connection.
	public @Nullable Object execute(ExecutionEvent event) {
		Shell shell = Shells.of(event);
		if (BusbarUi.connection().isOpen() && BusbarUi.connection().status() instanceof Connection.Status.Watching watching) {
			ask(shell, watching.session());
		} else {
			MessageDialog.openInformation(shell, Messages.acknowledge_title, Messages.acknowledge_no_bus);
		}
		return null;
	}

	private static void ask(Shell shell, Session session) {
		if (new Question(shell, session).open() == Window.OK) {
			CompletableFuture<ArmResult> answer = session.acknowledge();
			// Opening the converter anew takes a while; the line of the bus shows that it worked.
			answer.thenAccept(result -> {
				if (result instanceof ArmResult.Refused refused && !shell.isDisposed()) {
					shell.getDisplay().asyncExec(() -> MessageDialog.openWarning(shell, Messages.acknowledge_title, refused.reason()));
				}
			});
		}
	}

	/** What acknowledging means, on which bus. */
	private static final class Question extends MessageDialog {

		Question(Shell shell, Session session) {
			super(shell, Messages.acknowledge_title, null,
					NLS.bind(Messages.acknowledge_question, session.name(), Integer.toString(session.bitRate() / BITS_PER_KILOBIT)), QUESTION, 1,
					Messages.acknowledge_ok, Messages.acknowledge_cancel);
		}

		@Override
		protected void createButtonsForButtonBar(Composite parent) {
			super.createButtonsForButtonBar(parent);
			WidgetIds.set(getButton(0), ArmIds.ACKNOWLEDGE);
		}
	}
}
