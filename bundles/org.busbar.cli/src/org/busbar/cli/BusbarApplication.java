package org.busbar.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.busbar.api.driver.DriverProvider;
import org.busbar.cli.console.Console;
import org.busbar.core.command.CommandExtension;
import org.busbar.core.driver.DriverService;
import org.busbar.core.monitor.MonitorService;
import org.busbar.core.own.OwnFolder;
import org.busbar.core.registry.CatalogueRegistry;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.util.tracker.ServiceTracker;

/** Runs one command inside the framework. The result is the exit code. */
public final class BusbarApplication implements IApplication {

	private static final long SECONDS_FOR_REGISTRY = 20;

	private final ProcessEnd end = new ProcessEnd();

	@Override
	public Object start(IApplicationContext application) throws Exception {
		application.applicationRunning();
		String[] arguments = StartArguments.of(System::getProperty, application.getArguments());
		return end.run(() -> run(arguments));
	}

	private Integer run(String[] arguments) throws InterruptedException, InvalidSyntaxException {
		BundleContext context = FrameworkUtil.getBundle(BusbarApplication.class).getBundleContext();
		Console console = console();
		Optional<CatalogueRegistry> registry = registry(context);
		if (registry.isEmpty()) {
			// An empty list would be believed.
			console.tell(Messages.no_registry);
			return ExitCode.INPUT;
		}
		return BusbarCommand.run(
				new Services(registry.get()::current, OwnFolder.ofUser(), new ServiceConverters(context, registry.get()),
						protocol -> drivers(context, registry.get(), protocol), version(context),
						console,
						end.request(), extensions(context), () -> monitors(context)),
				arguments);
	}

	/** Not System.out, which swallows what goes wrong and is not UTF-8 everywhere. The outputs of the process stay open for what comes after the command. */
	@SuppressWarnings("resource")
	private static Console console() {
		return new Console(System.in, new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err));
	}

	@Override
	public void stop() {
		end.stop();
	}

	private static Optional<CatalogueRegistry> registry(BundleContext context) throws InterruptedException {
		ServiceTracker<CatalogueRegistry, CatalogueRegistry> tracker = new ServiceTracker<>(context, CatalogueRegistry.class, null);
		tracker.open();
		try {
			return Optional.ofNullable(tracker.waitForService(TimeUnit.SECONDS.toMillis(SECONDS_FOR_REGISTRY)));
		} finally {
			tracker.close();
		}
	}

	/** The drivers of cyclic dialects are made when the catalogue is read. */
	private static Optional<DriverProvider> drivers(BundleContext context, CatalogueRegistry registry, String protocol) {
		registry.current();
		return Optional.ofNullable(context.getServiceReference(DriverService.class)).map(context::getService)
				.flatMap(drivers -> drivers.provider(protocol));
	}

	private static MonitorService monitors(BundleContext context) {
		return Optional.ofNullable(context.getServiceReference(MonitorService.class)).map(context::getService).orElseGet(MonitorService::new);
	}

	/** The same order each time, whatever the framework's. */
	private static List<CommandExtension> extensions(BundleContext context) throws InvalidSyntaxException {
		return context.getServiceReferences(CommandExtension.class, null).stream().sorted(Comparator.reverseOrder()).map(context::getService)
				.filter(Objects::nonNull).toList();
	}

	private static String version(BundleContext context) {
		return context.getBundle().getVersion().toString();
	}
}
