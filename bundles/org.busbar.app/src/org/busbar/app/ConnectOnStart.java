package org.busbar.app;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.busbar.core.session.SessionService;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.statushandlers.StatusManager;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/**
 * Connects to the converter that the system property {@value #PROPERTY} or the argument {@code -}{@value #PROPERTY} names, for example
 * {@code -Dbusbar.connect=sim:victron.bms-can}, as soon as it is there: bundles and their services come one after the other. After ten seconds it tries all the
 * same, so that the user reads why it cannot be opened.
 */
final class ConnectOnStart extends Job {

	/** System property, and argument with a hyphen before it. */
	static final String PROPERTY = "busbar.connect";

	private static final String COMMAND = "org.busbar.ui.command.connect";
	private static final String PARAMETER = "org.busbar.ui.command.connect.converter";
	private static final long ASK_AGAIN_MILLIS = 200;
	private static final int ATTEMPTS = 50;

	private final String converter;
	private final IWorkbench workbench;
	private int attempts;

	ConnectOnStart(String converter, IWorkbench workbench) {
		super(NLS.bind(Messages.connect_job, converter));
		this.converter = converter;
		this.workbench = workbench;
		setSystem(true);
	}

	/** What the start of the application asks for; the argument before the property. */
	static Optional<String> converter(IApplicationContext context) {
		if (context.getArguments().get(IApplicationContext.APPLICATION_ARGS) instanceof String[] arguments) {
			int index = List.of(arguments).indexOf('-' + PROPERTY);
			if (index >= 0 && index + 1 < arguments.length) {
				return Optional.of(arguments[index + 1]);
			}
		}
		return Optional.ofNullable(System.getProperty(PROPERTY)).filter(text -> !text.isBlank());
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		if (isOffered() || ++attempts >= ATTEMPTS) {
			workbench.getDisplay().asyncExec(this::connect);
		} else {
			schedule(ASK_AGAIN_MILLIS);
		}
		return Status.OK_STATUS;
	}

	private boolean isOffered() {
		BundleContext context = FrameworkUtil.getBundle(ConnectOnStart.class).getBundleContext();
		ServiceReference<SessionService> reference = context.getServiceReference(SessionService.class);
		SessionService sessions = reference == null ? null : context.getService(reference);
		if (sessions == null) {
			return false;
		}
		try {
			return sessions.suggestions().contains(converter.split("\\?", 2)[0]);
		} finally {
			context.ungetService(reference);
		}
	}

	private void connect() {
		if (workbench.isClosing()) {
			return;
		}
		if (workbench.getWorkbenchWindowCount() == 0 || workbench.getWorkbenchWindows()[0].getActivePage() == null) {
			// The window is still being put together.
			schedule(ASK_AGAIN_MILLIS);
		} else {
			Command command = workbench.getService(ICommandService.class).getCommand(COMMAND);
			try {
				ParameterizedCommand connect = ParameterizedCommand.generateCommand(command, Map.of(PARAMETER, converter));
				workbench.getService(IHandlerService.class).executeCommand(connect, null);
			} catch (CommandException e) {
				StatusManager.getManager().handle(Status.error(e.getMessage(), e), StatusManager.LOG | StatusManager.SHOW);
			}
		}
	}
}
