package org.busbar.ui.internal.findings;

import java.util.Optional;

import org.busbar.api.doctor.Site;
import org.busbar.core.doctor.Diagnosis;
import org.busbar.core.doctor.DiagnosisJson;
import org.busbar.core.doctor.DiagnosisText;
import org.busbar.core.doctor.Inferred;
import org.busbar.core.observation.BusReading;
import org.busbar.core.observation.FrameStore;
import org.busbar.core.observation.Observation;
import org.busbar.ui.internal.BusbarUi;
import org.busbar.ui.internal.connection.Connection;
import org.busbar.ui.internal.view.CopyMenu;
import org.busbar.ui.internal.view.ObservationView;
import org.busbar.ui.internal.view.PageControl;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.jspecify.annotations.Nullable;

/** What the doctor found, how sure it is, and what to do next. */
public final class FindingsView extends ObservationView {

	/** Its id in {@code plugin.xml}. */
	public static final String ID = "org.busbar.ui.view.findings";

	private static final int REFRESH_MILLIS = 250;
	private static final String BRAND = "brand";
	private static final String BATTERY = "battery";
	private static final String CELLS = "cells";
	private static final String CAPACITY = "capacity";

	private final Connection connection = BusbarUi.connection();
	private Optional<Diagnosis> shown = Optional.empty();
	private @Nullable Banner banner;
	private @Nullable PageControl page;

	/** Made by the workbench. */
	public FindingsView() {
		super(FindingsIds.VIEW, REFRESH_MILLIS);
	}

	/** What was said of the installation the last time is still true. */
	@Override
	public void init(IViewSite site, @Nullable IMemento memento) throws PartInitException {
		super.init(site, memento);
		if (memento != null && connection.assumptions().site().equals(Site.UNKNOWN)) {
			SiteInput input = new SiteInput(text(memento, BRAND), text(memento, BATTERY), text(memento, CELLS), text(memento, CAPACITY));
			if (input.problem().isEmpty()) {
				connection.assume(connection.assumptions().with(input.site()));
			}
		}
	}

	@Override
	public void saveState(IMemento memento) {
		SiteInput input = SiteInput.of(connection.assumptions().site());
		memento.putString(BRAND, input.brand());
		memento.putString(BATTERY, input.battery());
		memento.putString(CELLS, input.cells());
		memento.putString(CAPACITY, input.capacity());
	}

	private static String text(IMemento memento, String key) {
		String value = memento.getString(key);
		return value == null ? "" : value;
	}

	@Override
	protected Control createContent(Composite parent) {
		Composite content = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(content);
		Banner top = new Banner(content);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(top.control());
		PageControl below = new PageControl(content, FindingsIds.PAGE, Messages.page_name, link -> askForSite());
		GridDataFactory.fillDefaults().grab(true, true).hint(100, 40).applyTo(below.control());
		new CopyMenu(getViewSite().getActionBars(), below.control()).add(Messages.copy_selection, true, below::copied)
				.add(Messages.copy_text, false, () -> shown.map(DiagnosisText::write).orElse(""))
				.add(Messages.copy_json, false, () -> shown.map(DiagnosisJson::write).orElse(""));
		Action ask = new Action(Messages.site_action) {
			@Override
			public void run() {
				askForSite();
			}
		};
		ResourceLocator.imageDescriptorFromBundle(BusbarUi.ID, "icons/site.svg").ifPresent(ask::setImageDescriptor);
		getViewSite().getActionBars().getToolBarManager().add(ask);
		banner = top;
		page = below;
		return content;
	}

	@Override
	protected Optional<Control> focus() {
		return Optional.ofNullable(page).map(PageControl::control);
	}

	@Override
	protected Optional<String> show(Observation observation, boolean another) {
		if (banner == null || page == null) {
			return Optional.empty();
		}
		BusReading reading = observation.reading();
		shown = reading.diagnosis();
		if (shown.isEmpty()) {
			return Optional.of(Messages.waiting);
		}
		banner.show(shown.get());
		page.show(FindingsPage.of(reading, shown.get(), BusbarUi.catalogue(), since(observation.frames())));
		if (another) {
			page.toTop();
		}
		return Optional.empty();
	}

	@Override
	protected void clear() {
		shown = Optional.empty();
	}

	private static long since(FrameStore frames) {
		return frames.end() > frames.first() ? frames.nanos(frames.first()) : 0;
	}

	private void askForSite() {
		String cells = shown.map(diagnosis -> diagnosis.inferred().get(Site.CELLS)).map(Inferred::value).orElse("");
		SiteDialog dialog = new SiteDialog(getSite().getShell(), BusbarUi.catalogue(), connection.assumptions().site(), cells);
		if (dialog.open() == Window.OK) {
			connection.assume(connection.assumptions().with(dialog.site()));
		}
	}
}
