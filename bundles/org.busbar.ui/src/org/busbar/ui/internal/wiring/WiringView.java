package org.busbar.ui.internal.wiring;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.busbar.core.drawing.DrawingFormat;
import org.busbar.core.drawing.Sheet;
import org.busbar.core.export.LeadStandard;
import org.busbar.core.export.WiringTables;
import org.busbar.core.wiring.Cable;
import org.busbar.ui.internal.BusbarUi;
import org.busbar.ui.internal.WidgetIds;
import org.busbar.ui.internal.view.GuidancePage;
import org.busbar.ui.internal.view.Refresh;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.FrameworkUtil;

/** The cable between a battery socket and an inverter socket: drawing, crimp list and hazards. Which sockets were chosen is remembered. */
public final class WiringView extends ViewPart {

	/** Its id in {@code plugin.xml}. */
	public static final String ID = "org.busbar.ui.view.wiring";

	/** What is installed changes seldom. */
	private static final int REFRESH_MILLIS = 1000;
	private static final String BATTERY = "battery";
	private static final String INVERTER = "inverter";
	private static final String MODEL = "-model";
	private static final String SOCKET = "-socket";
	private static final String STANDARD = "standard";

	private final WiringPresenter presenter = new WiringPresenter(
			new Readings(PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(BusbarUi.class)).getDialogSettings()));
	private final IAction undo = action(Messages.undo, "", this::undo);
	private @Nullable IMemento memento;
	private @Nullable Widgets widgets;

	/** What the view consists of, from top to bottom; guidance and drawing take turns in the same place. */
	private record Widgets(WiringBar bar, DecidePanel decide, Label message, Composite stack, StackLayout layout, GuidancePage guidance, WiringTabs tabs) {
	}

	@Override
	public void init(IViewSite site, @Nullable IMemento saved) throws PartInitException {
		super.init(site, saved);
		memento = saved;
	}

	@Override
	public void createPartControl(Composite parent) {
		WidgetIds.set(parent, WiringIds.VIEW);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		WiringBar bar = new WiringBar(parent, presenter, this::chosen, this::export);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar.control());
		DecidePanel decide = new DecidePanel(parent, presenter, this::chosen, text -> tell(ExportJob.Outcome.failed(text)));
		Label message = new Label(parent, SWT.WRAP);
		WidgetIds.set(message, WiringIds.MESSAGE);
		GridDataFactory.fillDefaults().grab(true, false).indent(5, 0).exclude(true).applyTo(message);
		Composite stack = new Composite(parent, SWT.NONE);
		StackLayout layout = new StackLayout();
		layout.marginWidth = 5;
		layout.marginHeight = 5;
		stack.setLayout(layout);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
		GuidancePage guidance = new GuidancePage(stack, WiringIds.GUIDANCE);
		WiringTabs tabs = new WiringTabs(stack, getViewSite().getActionBars());
		layout.topControl = guidance.control();
		widgets = new Widgets(bar, decide, message, stack, layout, guidance, tabs);
		contribute(tabs.drawing());

		presenter.offer(BusbarUi.catalogue());
		restore();
		chosen();
		Refresh.start(parent, REFRESH_MILLIS, this::offer);
	}

	@Override
	public void setFocus() {
		if (widgets != null) {
			widgets.bar().firstControl().setFocus();
		}
	}

	@Override
	public void saveState(IMemento saved) {
		save(saved, BATTERY, presenter.battery());
		save(saved, INVERTER, presenter.inverter());
		saved.putString(STANDARD, presenter.standard().name());
	}

	private static void save(IMemento saved, String name, EndChoice choice) {
		saved.putString(name, choice.deviceId());
		saved.putString(name + MODEL, choice.modelId());
		saved.putString(name + SOCKET, choice.socketId());
	}

	private void restore() {
		IMemento saved = memento;
		if (saved != null) {
			restore(saved, BATTERY, presenter.battery());
			restore(saved, INVERTER, presenter.inverter());
			Stream.of(LeadStandard.values()).filter(one -> one.name().equals(saved.getString(STANDARD))).forEach(presenter::standard);
		}
	}

	private static void restore(IMemento saved, String name, EndChoice choice) {
		if (!text(saved, name).isEmpty()) {
			choice.choose(text(saved, name), text(saved, name + MODEL), text(saved, name + SOCKET));
		}
	}

	private static String text(IMemento saved, String key) {
		return Optional.ofNullable(saved.getString(key)).orElse("");
	}

	/** Asks where to, and exports the drawing. */
	void export() {
		export(DrawingFormat.PDF);
	}

	private void export(DrawingFormat format) {
		ExportDialog.open(getSite().getShell(), format, presenter::fileName).ifPresent(this::export);
	}

	/** Exports the drawing to a file, in the format that its ending says. */
	void export(Path file) {
		Optional<Sheet> drawing = presenter.drawing();
		Optional<DrawingFormat> format = DrawingFormat.of(file.toString());
		if (drawing.isEmpty()) {
			tell(ExportJob.Outcome.failed(Messages.export_nothing));
		} else if (format.isEmpty()) {
			tell(ExportJob.Outcome.failed(NLS.bind(Messages.export_ending, file)));
		} else {
			Display display = getSite().getShell().getDisplay();
			new ExportJob(drawing.get(), format.get(), file, outcome -> display.asyncExec(() -> tell(outcome))).schedule();
		}
	}

	private void contribute(DrawingCanvas drawing) {
		IToolBarManager bar = getViewSite().getActionBars().getToolBarManager();
		bar.add(action(Messages.zoom_in, "icons/zoomin.svg", drawing::zoomIn));
		bar.add(action(Messages.zoom_out, "icons/zoomout.svg", drawing::zoomOut));
		bar.add(action(Messages.zoom_fit, "icons/zoomall.svg", drawing::fitWidth));
		bar.add(action(Messages.export_accessible, "icons/picture.svg", this::export));
		for (DrawingFormat format : List.of(DrawingFormat.PDF, DrawingFormat.SVG, DrawingFormat.PNG)) {
			getViewSite().getActionBars().getMenuManager().add(action(switch (format) {
				case SVG -> Messages.export_svg;
				case PNG -> Messages.export_png;
				case PDF -> Messages.export_pdf;
			}, "", () -> export(format)));
		}
		// Not in the fields, where the key undoes what was typed.
		drawing.control().addListener(SWT.FocusIn, event -> handleUndo(undo));
		drawing.control().addListener(SWT.FocusOut, event -> handleUndo(null));
	}

	private void handleUndo(@Nullable IAction handler) {
		getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.UNDO.getId(), handler);
		getViewSite().getActionBars().updateActionBars();
	}

	private static IAction action(String text, String icon, Runnable run) {
		Action action = new Action(text) {
			@Override
			public void run() {
				run.run();
			}
		};
		action.setToolTipText(text);
		ResourceLocator.imageDescriptorFromBundle(BusbarUi.ID, icon).ifPresent(action::setImageDescriptor);
		return action;
	}

	private void undo() {
		presenter.undo();
		chosen();
	}

	private void offer() {
		if (presenter.offer(BusbarUi.catalogue())) {
			chosen();
		}
	}

	/** Shows the cable as it is now. */
	private void chosen() {
		Widgets in = widgets;
		if (in == null) {
			return;
		}
		in.bar().show();
		Optional<Cable> cable = presenter.cable();
		cable.ifPresentOrElse(known -> {
			presenter.drawing().ifPresent(in.tabs().drawing()::show);
			in.tabs().show(Stream.concat(WiringTables.of(known, presenter.standard()).stream(), presenter.advice().stream()).toList(), presenter.whereToTap());
		}, () -> in.guidance().show(presenter.guidance()));
		Control top = cable.isPresent() ? in.tabs().control() : in.guidance().control();
		if (in.layout().topControl != top) {
			in.layout().topControl = top;
			in.stack().layout();
		}
		undo.setEnabled(presenter.canUndo());
		say(in, "");
		in.decide().show(cable);
	}

	private void tell(ExportJob.Outcome outcome) {
		Widgets in = widgets;
		if (in != null && !in.message().isDisposed()) {
			say(in, outcome.severity().sign() + ' ' + outcome.text());
		}
	}

	private static void say(Widgets in, String text) {
		in.message().setText(text.replace("&", "&&"));
		in.message().setVisible(!text.isEmpty());
		GridDataFactory.fillDefaults().grab(true, false).indent(5, 0).exclude(text.isEmpty()).applyTo(in.message());
		in.message().getParent().layout();
	}
}
