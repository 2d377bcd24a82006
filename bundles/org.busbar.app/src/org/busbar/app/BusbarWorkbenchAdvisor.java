package org.busbar.app;

import java.util.Optional;

import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** What the workbench is like when it is the product's own. */
final class BusbarWorkbenchAdvisor extends WorkbenchAdvisor {

	private static final String PERSPECTIVE = "org.busbar.ui.perspective.commissioning";

	private final Optional<String> converter;

	/** @param converter what to connect to at once */
	BusbarWorkbenchAdvisor(Optional<String> converter) {
		this.converter = converter;
	}

	@Override
	public void initialize(IWorkbenchConfigurer configurer) {
		configurer.setSaveAndRestore(true);
	}

	@Override
	public String getInitialWindowPerspectiveId() {
		return PERSPECTIVE;
	}

	@Override
	public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		return new BusbarWindowAdvisor(configurer);
	}

	@Override
	public void postStartup() {
		converter.ifPresent(text -> new ConnectOnStart(text, getWorkbenchConfigurer().getWorkbench()).schedule());
	}
}
