package org.busbar.ui.internal.monitor;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import org.busbar.api.channel.HostClock;
import org.busbar.api.monitor.BatteryMonitorProvider;
import org.busbar.api.monitor.MonitorDescription;
import org.busbar.api.monitor.MonitorSnapshot;
import org.busbar.api.monitor.MonitorValue;
import org.busbar.api.quantity.Quantity;
import org.busbar.core.catalogue.Catalogue;
import org.busbar.core.monitor.MonitorService;
import org.busbar.core.monitor.MonitorSession;
import org.busbar.ui.internal.BusbarUi;
import org.busbar.ui.internal.WidgetIds;
import org.busbar.ui.internal.configuration.ConfigurationEditor;
import org.busbar.ui.internal.view.GuidancePage;
import org.busbar.ui.internal.view.Refresh;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.jface.window.Window;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.themes.IThemeManager;
import org.jspecify.annotations.Nullable;

/**
 * What the battery says over its own link, beside what it tells the inverter. Nothing is pushed into it: it looks at the session twice a second while it can be
 * seen.
 */
@SuppressWarnings("resource") // The session is the link's; it is only looked at.
public final class BatteryLinkView extends ViewPart implements LinkBar.Wishes {

	/** Its id in {@code plugin.xml}. */
	public static final String ID = "org.busbar.ui.view.batteryLink";

	private static final int START_WIDTH = 600;
	private static final int START_HEIGHT = 400;
	private static final int REFRESH_MILLIS = 500;
	private static final String SIMULATED = "sim";
	private static final String CURVES = "curves";
	private static final String SEPARATOR = " ";
	/** Drawn until the user ticks others. */
	private static final Set<Quantity> FIRST_DRAWN = Set.of(Quantity.BATTERY_SOC, Quantity.BATTERY_VOLTAGE, Quantity.BATTERY_CURRENT);

	private final BatteryLink link = BusbarUi.batteryLink();
	private Optional<List<String>> remembered = Optional.empty();
	private @Nullable Parts parts;
	private @Nullable MonitorSession shown;
	/** While the guided start is open or about to be. */
	private boolean starting;

	private record Parts(LinkBar bar, Composite stack, StackLayout layout, GuidancePage guidance, LinkPanel panel) {
	}

	/** Made by the workbench. */
	public BatteryLinkView() {
		// Everything is made when it can be seen.
	}

	@Override
	public void init(IViewSite site, @Nullable IMemento memento) throws PartInitException {
		super.init(site, memento);
		String curves = memento == null ? null : memento.getString(CURVES);
		remembered = Optional.ofNullable(curves).map(text -> Arrays.stream(text.split(SEPARATOR)).filter(id -> !id.isEmpty()).toList());
	}

	@Override
	public void saveState(IMemento memento) {
		drawn().ifPresent(ids -> memento.putString(CURVES, String.join(SEPARATOR, ids)));
	}

	/** What was chosen last; empty while nobody had anything to choose from. */
	private Optional<List<String>> drawn() {
		return shown == null || parts == null ? remembered : Optional.of(parts.panel().drawn());
	}

	@Override
	public void createPartControl(Composite parent) {
		WidgetIds.set(parent, LinkIds.VIEW);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		LinkBar bar = new LinkBar(parent, this);
		Composite stack = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
		StackLayout layout = new StackLayout();
		stack.setLayout(layout);
		GuidancePage guidance = new GuidancePage(stack, LinkIds.GUIDANCE);
		LinkPanel panel = new LinkPanel(stack, getViewSite().getActionBars(), this::recordAs);
		layout.topControl = guidance.control();
		parts = new Parts(bar, stack, layout, guidance, panel);
		IThemeManager themes = PlatformUI.getWorkbench().getThemeManager();
		IPropertyChangeListener recolour = event -> panel.recolour();
		themes.addPropertyChangeListener(recolour);
		parent.addListener(SWT.Dispose, event -> themes.removePropertyChangeListener(recolour));
		refresh();
		Refresh.start(parent, REFRESH_MILLIS, this::refresh);
	}

	@Override
	public void setFocus() {
		Parts in = parts;
		if (in != null && in.layout().topControl == in.panel().control()) {
			in.panel().setFocus();
		} else if (in != null) {
			in.bar().setFocus();
		}
	}

	private void refresh() {
		Parts in = parts;
		if (in == null) {
			return;
		}
		Optional<MonitorSession> session = link.session();
		Optional<MonitorSnapshot> snapshot = session.flatMap(MonitorSession::snapshot);
		LinkState state = LinkState.of(link.status(), link.recording());
		LiveBus bus = state.open() ? LiveBus.of(BusbarUi.connection().observation()) : LiveBus.NONE;
		in.bar().show(state, snapshot.isEmpty(), bus.found());
		if (session.isPresent() && snapshot.isPresent()) {
			show(in.panel(), session.get(), snapshot.get(), bus);
		} else {
			in.guidance().show(state.sentence());
		}
		top(in, snapshot.isPresent());
	}

	private static void top(Parts in, boolean values) {
		Control wanted = values ? in.panel().control() : in.guidance().control();
		if (in.layout().topControl != wanted) {
			in.layout().topControl = wanted;
			in.stack().layout();
		}
	}

	private void show(LinkPanel panel, MonitorSession session, MonitorSnapshot snapshot, LiveBus bus) {
		if (session != shown) {
			List<String> first = drawn().orElseGet(() -> first(session.description()));
			shown = session;
			panel.draw(first);
		}
		panel.show(session, snapshot, bus, HostClock.nanos());
	}

	private static List<String> first(MonitorDescription description) {
		return description.values().stream().filter(value -> value.quantity().filter(FIRST_DRAWN::contains).isPresent()).map(MonitorValue::id).toList();
	}

	/** What can be chosen is asked for in the background: it is read from files the first time. */
	@Override
	public void connect() {
		if (starting) {
			return;
		}
		starting = true;
		Display display = getSite().getShell().getDisplay();
		String site = site();
		CompletableFuture.supplyAsync(() -> setup(site)).whenComplete((setup, failure) -> display.asyncExec(() -> start(setup)));
	}

	private static LinkSetup setup(String site) {
		Catalogue catalogue = BusbarUi.catalogue();
		Optional<MonitorService> service = BusbarUi.monitors();
		List<MonitorDescription> known = service.stream().flatMap(monitors -> monitors.batteries().stream().flatMap(id -> monitors.battery(id).stream()))
				.map(BatteryMonitorProvider::description).toList();
		List<LinkSetup.Battery> batteries = known.stream()
				.flatMap(description -> catalogue.battery(description.battery()).map(device -> new LinkSetup.Battery(description, device)).stream()).toList();
		return new LinkSetup(batteries, service.filter(monitors -> monitors.schemes().contains(SIMULATED)).isPresent(), site);
	}

	/** The site that is being edited. */
	private String site() {
		IEditorPart editor = getSite().getPage().getActiveEditor();
		return editor instanceof ConfigurationEditor ? editor.getTitle().replaceFirst("\\.busbar$", "") : "";
	}

	private void start(@Nullable LinkSetup setup) {
		try {
			if (setup != null && parts != null && !parts.stack().isDisposed()) {
				LinkWizard wizard = new LinkWizard(setup);
				WizardDialog dialog = new WizardDialog(getSite().getShell(), wizard);
				dialog.setPageSize(START_WIDTH, START_HEIGHT);
				if (dialog.open() == Window.OK) {
					wizard.wish().ifPresent(link::open);
				}
			}
		} finally {
			starting = false;
		}
	}

	@Override
	public void disconnect() {
		link.disconnect();
	}

	@Override
	public void key() {
		if (link.status() instanceof BatteryLink.Status.Watching watching) {
			MonitorDescription description = watching.session().description();
			BusbarUi.monitors().flatMap(monitors -> monitors.battery(description.battery())).flatMap(provider -> provider.monitor().opening())
					.map(opening -> new ConsentDialog(getSite().getShell(), description, opening, watching.wish().site()))
					.filter(dialog -> dialog.open() == Window.OK).ifPresent(agreed -> link.agree());
		}
	}

	@Override
	public void record() {
		if (LinkState.of(link.status(), link.recording()).isRecording()) {
			link.stopRecording();
		} else {
			link.record(Optional.empty());
		}
	}

	private void recordAs() {
		FileDialog dialog = new FileDialog(getSite().getShell(), SWT.SAVE);
		dialog.setText(Messages.record_as_title);
		dialog.setFilterExtensions(new String[]{"*.csv"});
		dialog.setFileName(Messages.record_as_file);
		Optional.ofNullable(dialog.open()).map(Path::of).ifPresent(file -> link.record(Optional.of(file)));
	}
}
