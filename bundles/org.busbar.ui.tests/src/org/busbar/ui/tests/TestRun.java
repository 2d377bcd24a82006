package org.busbar.ui.tests;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.engine.JupiterTestEngine;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * Runs the test classes that the system property {@value #CLASSES} names, comma separated, as soon as the workbench is up, writes what came out to the file
 * that {@value #REPORT} names, one line a test ({@code passed NAME} or {@code failed NAME} and the stack trace, indented), and closes the workbench. Without
 * the property it does nothing.
 */
public final class TestRun implements IStartup {

	static final String CLASSES = "busbar.tests";
	static final String REPORT = "busbar.tests.report";

	@Override
	public void earlyStartup() {
		String classes = System.getProperty(CLASSES);
		if (classes == null) {
			return;
		}
		Thread thread = new Thread(() -> runAndClose(classes.split(",")), "busbar-tests");
		thread.setDaemon(true);
		thread.start();
	}

	private static void runAndClose(String... classes) {
		Report report = new Report();
		try {
			LauncherConfig config = LauncherConfig.builder().enableTestEngineAutoRegistration(false).enableLauncherSessionListenerAutoRegistration(false)
					.enableLauncherDiscoveryListenerAutoRegistration(false).enablePostDiscoveryFilterAutoRegistration(false)
					.enableTestExecutionListenerAutoRegistration(false).addTestEngines(new JupiterTestEngine()).build();
			LauncherDiscoveryRequestBuilder request = LauncherDiscoveryRequestBuilder.request();
			for (String name : classes) {
				request.selectors(DiscoverySelectors.selectClass(Class.forName(name)));
			}
			LauncherDiscoveryRequest built = request.build();
			Thread.currentThread().setContextClassLoader(TestRun.class.getClassLoader());
			LauncherFactory.create(config).execute(built, report);
		} catch (Exception | LinkageError e) {
			report.failed("the test run itself", e);
		} finally {
			report.write(Path.of(System.getProperty(REPORT)));
			Display.getDefault().asyncExec(() -> PlatformUI.getWorkbench().close());
		}
	}

	private static final class Report implements TestExecutionListener {

		private final List<String> lines = new ArrayList<>();

		@Override
		public void executionFinished(TestIdentifier test, TestExecutionResult result) {
			String name = test.getParentId().isPresent() ? test.getUniqueId().replaceAll(".*\\[class:([^\\]]*)\\](/\\[method:([^(]*).*)?", "$1.$3") : "engine";
			if (result.getThrowable().isPresent()) {
				failed(name, result.getThrowable().get());
			} else if (test.isTest()) {
				lines.add(result.getStatus().name().toLowerCase(Locale.ROOT).replace("successful", "passed") + ' ' + name);
			}
		}

		@Override
		public void executionSkipped(TestIdentifier test, String reason) {
			lines.add("failed " + test.getDisplayName() + " was skipped: " + reason);
		}

		void failed(String name, Throwable cause) {
			StringWriter trace = new StringWriter();
			cause.printStackTrace(new PrintWriter(trace));
			// The first line is all that a summary shows.
			lines.add("failed " + name + ": " + cause.toString().lines().findFirst().orElse(""));
			trace.toString().lines().forEach(line -> lines.add("\t" + line));
		}

		void write(Path file) {
			try {
				Files.createDirectories(file.getParent());
				Files.write(file, lines);
			} catch (java.io.IOException e) {
				throw new java.io.UncheckedIOException(e);
			}
		}
	}
}
