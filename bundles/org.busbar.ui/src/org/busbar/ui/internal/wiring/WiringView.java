package org.busbar.ui.internal.wiring;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.busbar.core.catalogue.Catalogue;
import org.busbar.core.export.DrawingPicture;
import org.busbar.core.export.LeadStandard;
import org.busbar.core.export.WiringDrawing;
import org.busbar.core.export.WiringText;
import org.busbar.core.wiring.Cable;
import org.busbar.core.wiring.CableEnd;
import org.busbar.core.wiring.Decision;
import org.busbar.core.wiring.DecisionException;
import org.busbar.ui.internal.AccessibleName;
import org.busbar.ui.internal.BusbarUi;
import org.busbar.ui.internal.WidgetIds;
import org.busbar.ui.internal.presenter.Throttle;
import org.busbar.ui.internal.view.CopyMenu;
import org.busbar.ui.internal.view.GuidancePage;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.jspecify.annotations.Nullable;

/** The cable between a battery socket and an inverter socket: drawing, crimp list and hazards; what has to be decided first; and the files for the site. */
public final class WiringView extends ViewPart {

	/** Its id in {@code plugin.xml}. */
	public static final String ID = "org.busbar.ui.view.wiring";

	/** Brands come and go seldom. */
	private static final int REFRESH_MILLIS = 1000;
	private static final String BATTERY = "battery";
	private static final String INVERTER = "inverter";
	private static final String STANDARD = "standard";

	private String batteryBefore = "";
	private String inverterBefore = "";
	private LeadStandard standard = LeadStandard.T568B;
	private Catalogue offered = Catalogue.EMPTY;
	private List<Decision> decisions = List.of();
	private @Nullable Cable cable;
	private @Nullable Widgets widgets;

	private record Widgets(EndCombo battery, EndCombo inverter, Composite stack, GuidancePage guidance, Composite content, DecisionPanel decision,
			DrawingCanvas drawing, Text text) {
	}

	@Override
	public void init(IViewSite site, @Nullable IMemento memento) throws PartInitException {
		super.init(site, memento);
		if (memento != null) {
			batteryBefore = text(memento, BATTERY);
			inverterBefore = text(memento, INVERTER);
			standard = LeadStandard.T568A.name().equals(memento.getString(STANDARD)) ? LeadStandard.T568A : LeadStandard.T568B;
		}
	}

	@Override
	public void saveState(IMemento memento) {
		if (widgets != null) {
			memento.putString(BATTERY, widgets.battery().key());
			memento.putString(INVERTER, widgets.inverter().key());
			memento.putString(STANDARD, standard.name());
		}
	}

	@Override
	public void createPartControl(Composite parent) {
		WidgetIds.set(parent, WiringIds.VIEW);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		Composite bar = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(6).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		EndCombo battery = new EndCombo(bar, Messages.battery_label, WiringIds.BATTERY, Messages.battery_name, batteryBefore, this::chosen);
		EndCombo inverter = new EndCombo(bar, Messages.inverter_label, WiringIds.INVERTER, Messages.inverter_name, inverterBefore, this::chosen);
		standards(bar);
		Composite stack = new Composite(parent, SWT.NONE);
		stack.setLayout(new StackLayout());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
		GuidancePage guidance = new GuidancePage(stack, WiringIds.GUIDANCE);
		Composite content = new Composite(stack, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(content);
		DecisionPanel decision = new DecisionPanel(content, this::decide);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(decision.control());
		TabFolder tabs = new TabFolder(content, SWT.BOTTOM);
		WidgetIds.set(tabs, WiringIds.TABS);
		GridDataFactory.fillDefaults().grab(true, true).hint(200, 100).applyTo(tabs);
		DrawingCanvas drawing = new DrawingCanvas(tabs);
		tab(tabs, Messages.tab_drawing, drawing.control());
		Text text = new Text(tabs, SWT.MULTI | SWT.READ_ONLY | SWT.V_SCROLL | SWT.H_SCROLL);
		text.setFont(JFaceResources.getTextFont());
		WidgetIds.set(text, WiringIds.TEXT);
		AccessibleName.set(text, Messages.text_name);
		tab(tabs, Messages.tab_text, text);
		new CopyMenu(getViewSite().getActionBars(), text).add(Messages.copy_text, true,
				() -> text.getSelectionCount() > 0 ? text.getSelectionText() : text.getText());
		widgets = new Widgets(battery, inverter, stack, guidance, content, decision, drawing, text);
		contribute(drawing);
		refresh();

		Throttle throttle = new Throttle(parent.getDisplay()::timerExec, REFRESH_MILLIS, () -> !parent.isDisposed() && parent.isVisible(), this::refresh);
		parent.addDisposeListener(disposed -> throttle.stop());
		throttle.start();
	}

	@Override
	public void setFocus() {
		if (widgets != null) {
			widgets.battery().control().setFocus();
		}
	}

	private static String text(IMemento memento, String key) {
		String value = memento.getString(key);
		return value == null ? "" : value;
	}

	private void standards(Composite bar) {
		new Label(bar, SWT.NONE).setText(Messages.standard_label);
		Combo combo = new Combo(bar, SWT.DROP_DOWN | SWT.READ_ONLY);
		for (LeadStandard each : LeadStandard.values()) {
			combo.add(each.name());
		}
		combo.select(standard.ordinal());
		WidgetIds.set(combo, WiringIds.STANDARD);
		AccessibleName.set(combo, Messages.standard_name);
		combo.addListener(SWT.Selection, event -> {
			standard = LeadStandard.values()[combo.getSelectionIndex()];
			draw();
		});
	}

	private static void tab(TabFolder tabs, String title, Control control) {
		TabItem item = new TabItem(tabs, SWT.NONE);
		item.setText(title);
		item.setControl(control);
	}

	/** Follows what is installed. */
	private void refresh() {
		Catalogue now = BusbarUi.catalogue();
		Widgets in = widgets;
		if (in == null || now.equals(offered) && cable != null) {
			return;
		}
		offered = now;
		in.battery().offer(EndChoice.of(now.batteries()));
		in.inverter().offer(EndChoice.of(now.brands()));
		draw();
	}

	/** What was read on one device says nothing of another. */
	private void chosen() {
		decisions = List.of();
		draw();
	}

	private void decide(List<Decision> made) {
		decisions = made;
		draw();
	}

	private void draw() {
		Widgets in = widgets;
		if (in == null) {
			return;
		}
		StackLayout layout = (StackLayout) in.stack().getLayout();
		if (in.battery().chosen().isEmpty() || in.inverter().chosen().isEmpty()) {
			cable = null;
			in.guidance().show(in.battery().chosen().isEmpty() ? Messages.hint_no_battery : Messages.hint_no_inverter);
			layout.topControl = in.guidance().control();
		} else {
			Cable drawn = cable(in.inverter().chosen().get().end(), in.battery().chosen().get().end());
			cable = drawn;
			in.decision().show(drawn);
			in.text().setText(WiringText.write(drawn, standard));
			in.drawing().show(new DrawingPicture(WiringDrawing.write(drawn, standard), WiringDrawing.title(drawn)));
			layout.topControl = in.content();
		}
		in.stack().layout();
	}

	/** Decisions that no longer fit, after an update of the data, are dropped. */
	private Cable cable(CableEnd inverter, CableEnd battery) {
		try {
			return Cable.between(inverter, battery, decisions);
		} catch (@SuppressWarnings("unused") DecisionException e) {
			decisions = List.of();
			return Cable.between(inverter, battery);
		}
	}

	private void contribute(DrawingCanvas drawing) {
		IToolBarManager bar = getViewSite().getActionBars().getToolBarManager();
		bar.add(action(Messages.zoom_in, "zoomin", () -> drawing.zoom(1.25)));
		bar.add(action(Messages.zoom_out, "zoomout", () -> drawing.zoom(0.8)));
		bar.add(action(Messages.zoom_fit, "zoomall", drawing::fit));
		bar.add(new Separator());
		bar.add(action(Messages.export_action, "picture", this::save));
	}

	private static Action action(String text, String icon, Runnable run) {
		Action action = new Action(text) {
			@Override
			public void run() {
				run.run();
			}
		};
		ResourceLocator.imageDescriptorFromBundle(BusbarUi.ID, "icons/" + icon + ".svg").ifPresent(action::setImageDescriptor);
		return action;
	}

	private void save() {
		Cable drawn = cable;
		if (drawn == null) {
			MessageDialog.openInformation(getSite().getShell(), Messages.export_title, Messages.hint_no_inverter);
			return;
		}
		FileDialog dialog = new FileDialog(getSite().getShell(), SWT.SAVE);
		dialog.setText(Messages.export_title);
		dialog.setFilterNames(new String[]{Messages.export_pdf, Messages.export_svg, Messages.export_png});
		dialog.setFilterExtensions(new String[]{"*.pdf", "*.svg", "*.png"});
		dialog.setFileName((drawn.battery().device().id() + '-' + drawn.inverter().device().id()).toLowerCase(Locale.ROOT) + ".pdf");
		dialog.setOverwrite(true);
		String file = dialog.open();
		if (file != null) {
			new SaveDrawingJob(WiringDrawing.write(drawn, standard), WiringDrawing.title(drawn), Path.of(file)).schedule();
		}
	}
}
