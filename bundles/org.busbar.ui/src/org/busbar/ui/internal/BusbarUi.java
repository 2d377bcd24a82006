package org.busbar.ui.internal;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.busbar.api.driver.DriverProvider;
import org.busbar.api.link.LinkProvider;
import org.busbar.core.catalogue.Catalogue;
import org.busbar.core.driver.DriverService;
import org.busbar.core.monitor.MonitorService;
import org.busbar.core.monitor.SessionKeyConsents;
import org.busbar.core.own.OwnFolder;
import org.busbar.core.registry.CatalogueRegistry;
import org.busbar.core.session.SessionService;
import org.busbar.ui.internal.connection.Connection;
import org.busbar.ui.internal.connection.RecentLogs;
import org.busbar.ui.internal.monitor.BatteryLink;
import org.busbar.ui.internal.monitor.LinkRecordings;
import org.busbar.ui.internal.presenter.ProtocolChoice;
import org.busbar.ui.internal.recording.RecordingNotice;
import org.busbar.ui.internal.recording.RecordingPreferences;
import org.busbar.ui.internal.recording.Recordings;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Filter;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.util.tracker.ServiceTracker;

/** The bundle: what the views get from the core. Services come and go, so whoever needs one asks each time. */
public final class BusbarUi implements BundleActivator {

	/** Symbolic name of this bundle. */
	public static final String ID = "org.busbar.ui";

	private static final String RECENT_LOGS = "logs.recent";

	private static volatile @Nullable BusbarUi running;

	private final ServiceTracker<SessionService, SessionService> sessions;
	private final ServiceTracker<CatalogueRegistry, CatalogueRegistry> catalogue;
	private final ServiceTracker<DriverService, DriverService> drivers;
	private final ServiceTracker<LinkProvider, LinkProvider> links;
	private final ServiceTracker<MonitorService, MonitorService> monitors;
	private final ExecutorService background = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("busbar-connection").factory());
	private final ProtocolChoice protocols = new ProtocolChoice();
	private final Connection connection = new Connection(BusbarUi::sessions, background);
	private final ExecutorService disk = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("busbar-recording").factory());
	private final RecordingPreferences recordingPreferences = new RecordingPreferences();
	private final Recordings recordings = new Recordings(connection, recordingPreferences, recordingPreferences::isAutomatic, disk);
	private final ExecutorService watching = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("busbar-battery-link").factory());
	private final BatteryLink batteryLink = new BatteryLink(BusbarUi::monitors, SessionKeyConsents.beside(OwnFolder.ofUser()),
			new LinkRecordings(recordings, recordingPreferences), watching);
	private final RecentLogs recentLogs = new RecentLogs(() -> InstanceScope.INSTANCE.getNode(ID).get(RECENT_LOGS, ""),
			text -> InstanceScope.INSTANCE.getNode(ID).put(RECENT_LOGS, text));

	/** Made by the framework, for the time that the bundle runs. */
	public BusbarUi() {
		BundleContext context = FrameworkUtil.getBundle(BusbarUi.class).getBundleContext();
		sessions = new ServiceTracker<>(context, SessionService.class, null);
		catalogue = new ServiceTracker<>(context, CatalogueRegistry.class, null);
		drivers = new ServiceTracker<>(context, DriverService.class, null);
		links = new ServiceTracker<>(context, serial(), null);
		monitors = new ServiceTracker<>(context, MonitorService.class, null);
	}

	/** What the battery says over its own link counts for every bus that is opened. */
	@SuppressWarnings("resource") // Both live as long as the bundle runs.
	private void comparing() {
		connection.listen(() -> connection.observation().ifPresent(batteryLink::compare));
	}

	private static Filter serial() {
		try {
			return FrameworkUtil.createFilter("(&(objectClass=" + LinkProvider.class.getName() + ")(" + LinkProvider.SCHEME + "=serial))");
		} catch (InvalidSyntaxException e) {
			throw new IllegalStateException(e);
		}
	}

	@Override
	public void start(BundleContext context) {
		sessions.open();
		catalogue.open();
		drivers.open();
		links.open();
		monitors.open();
		new RecordingNotice(recordings).watch();
		comparing();
		running = this;
		// In the background, so that the window does not wait for it.
		background.execute(BusbarUi::catalogue);
	}

	@Override
	public void stop(BundleContext context) {
		running = null;
		background.shutdown();
		// Completes the recording, too.
		connection.close();
		watching.shutdown();
		batteryLink.close();
		disk.shutdown();
		sessions.close();
		catalogue.close();
		drivers.close();
		links.close();
		monitors.close();
	}

	/** The service that opens buses; empty while it is not there. What simulated batteries and inverters say comes with the catalogue, which is read first. */
	public static Optional<SessionService> sessions() {
		catalogue();
		return Optional.ofNullable(running).map(ui -> ui.sessions.getService());
	}

	/** Who makes the drivers of a protocol. */
	public static Optional<DriverProvider> drivers(String protocol) {
		return Optional.ofNullable(running).map(ui -> ui.drivers.getService()).flatMap(service -> service.provider(protocol));
	}

	/** The serial ports of this computer at this moment; none where nobody lists them. */
	public static List<LinkProvider.Identifier> serialPorts() {
		return Optional.ofNullable(running).map(ui -> ui.links.getService()).map(LinkProvider::list).orElse(List.of());
	}

	/** The service that watches batteries over their own links; empty while it is not there. */
	public static Optional<MonitorService> monitors() {
		return Optional.ofNullable(running).map(ui -> ui.monitors.getService());
	}

	/** What is installed at this moment; {@link Catalogue#EMPTY} while nobody knows. */
	public static Catalogue catalogue() {
		return Optional.ofNullable(running).map(ui -> ui.catalogue.getService()).map(CatalogueRegistry::current).orElse(Catalogue.EMPTY);
	}

	/** Version of Busbar. */
	public static String version() {
		Bundle bundle = FrameworkUtil.getBundle(BusbarUi.class);
		return bundle == null ? "" : bundle.getVersion().toString();
	}

	/** The user's own files are others now. Not for the thread of the user interface: they are read before it returns. */
	public static void ownFilesChanged() {
		Optional.ofNullable(running).map(ui -> ui.catalogue.getService()).ifPresent(CatalogueRegistry::ownFilesChanged);
	}

	/** The one bus that the workbench looks at. */
	public static Connection connection() {
		return running().connection;
	}

	/** The recording of that bus. */
	public static Recordings recordings() {
		return running().recordings;
	}

	/** The one battery that the workbench watches over its own link. */
	public static BatteryLink batteryLink() {
		return running().batteryLink;
	}

	/** The logs that were opened last. */
	public static RecentLogs recentLogs() {
		return running().recentLogs;
	}

	/** Which protocol decodes the frames of all views. Used by the user interface's thread alone; whoever changes it tells the {@link #connection()}. */
	public static ProtocolChoice protocols() {
		return running().protocols;
	}

	private static BusbarUi running() {
		BusbarUi ui = running;
		if (ui == null) {
			throw new IllegalStateException(ID + " does not run");
		}
		return ui;
	}
}
