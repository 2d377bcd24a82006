package org.busbar.ui.internal.configuration;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;

/** The commands that make papers of the site that is being edited, for those who look for them on its pages. */
enum Papers {
	REPORT("exportReport"),
	SITE("exportSite"),
	SUPPORT("supportBundle");

	private static final String PREFIX = "org.busbar.ui.command.";

	private final String command;

	Papers(String command) {
		this.command = command;
	}

	/** The last part of its id. */
	String command() {
		return command;
	}

	String title() {
		return switch (this) {
			case REPORT -> Messages.papers_report;
			case SITE -> Messages.papers_site;
			case SUPPORT -> Messages.papers_support;
		};
	}

	void run(IServiceLocator workbench) {
		try {
			workbench.getService(IHandlerService.class).executeCommand(PREFIX + command, null);
		} catch (CommandException e) {
			throw new IllegalStateException(e);
		}
	}
}
