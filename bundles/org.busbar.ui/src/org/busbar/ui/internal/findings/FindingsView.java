package org.busbar.ui.internal.findings;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.busbar.api.doctor.Finding;
import org.busbar.api.doctor.Site;
import org.busbar.core.doctor.Diagnosis;
import org.busbar.core.observation.Assumptions;
import org.busbar.core.observation.BusReading;
import org.busbar.core.observation.FrameStore;
import org.busbar.core.observation.Observation;
import org.busbar.ui.internal.BusbarUi;
import org.busbar.ui.internal.connection.Connection;
import org.busbar.ui.internal.trace.TraceView;
import org.busbar.ui.internal.view.ObservationView;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.themes.IThemeManager;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.FrameworkUtil;

/** What the doctor found, how sure it is, and what to do next. */
public final class FindingsView extends ObservationView {

	/** Its id in {@code plugin.xml}. */
	public static final String ID = "org.busbar.ui.view.findings";

	/** Sentences that change faster cannot be read. */
	private static final int REFRESH_MILLIS = 500;

	private final Connection connection = BusbarUi.connection();
	private final FindingsPresenter presenter = new FindingsPresenter(ZoneId.systemDefault());
	private final Looks looks = new Looks();
	private @Nullable FindingsContent content;
	private @Nullable FindingsActions actions;
	private @Nullable SiteBar site;
	private Optional<Diagnosis> shown = Optional.empty();
	/** What the diagnosis is of. */
	private @Nullable Observation watched;

	/** Made by the workbench. */
	public FindingsView() {
		super(FindingsIds.VIEW, REFRESH_MILLIS);
	}

	@Override
	protected Control createContent(Composite parent) {
		FindingsActions copying = new FindingsActions(getViewSite().getActionBars(), () -> shown,
				() -> Optional.ofNullable(content).flatMap(FindingsContent::selection), this::reveal);
		FindingsContent made = new FindingsContent(parent, looks::saw, copying::contribute);
		IThemeManager themes = PlatformUI.getWorkbench().getThemeManager();
		IPropertyChangeListener recolour = event -> made.recolour();
		themes.addPropertyChangeListener(recolour);
		made.control().addListener(SWT.Dispose, event -> themes.removePropertyChangeListener(recolour));
		// Who turns to something else has seen what was there.
		made.control().addListener(SWT.Deactivate, event -> shown.ifPresent(diagnosis -> diagnosis.findings().forEach(finding -> looks.saw(finding.id()))));
		getViewSite().getActionBars().getToolBarManager().add(new TellAction());
		actions = copying;
		content = made;
		return made.control();
	}

	@Override
	protected void createBelow(Composite parent) {
		SiteMemory memory = new SiteMemory(PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(BusbarUi.class)).getDialogSettings());
		SiteBar made = new SiteBar(parent, memory, this::say, () -> tell(Told.NOTHING));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(made.control());
		site = made;
	}

	/** Opens the trace at the frame that shows a finding. */
	private void reveal(Finding finding, long nanos) {
		Observation of = watched;
		if (of == null) {
			return;
		}
		OptionalLong number = EvidenceFrame.number(of.frames(), finding, nanos);
		if (number.isEmpty()) {
			MessageDialog.openInformation(getSite().getShell(), Messages.show_title, NLS.bind(Messages.show_gone, finding.id()));
			return;
		}
		try {
			if (getSite().getPage().showView(TraceView.ID) instanceof TraceView trace) {
				trace.reveal(of, number.getAsLong());
			}
		} catch (PartInitException e) {
			MessageDialog.openError(getSite().getShell(), Messages.show_title, NLS.bind(Messages.show_failed, e.getMessage()));
		}
	}

	/** Asks for what was measured, is seen and known. */
	private final class TellAction extends Action {

		TellAction() {
			super(Messages.site_tell, ResourceLocator.imageDescriptorFromBundle(BusbarUi.ID, "icons/meter.svg").orElse(null));
			setId(FindingsIds.TELL);
			setToolTipText(Messages.site_tell_name);
		}

		@Override
		public void run() {
			new ToldDialog(getSite().getShell(), Told.of(connection.assumptions().site())).ask().ifPresent(FindingsView.this::tell);
		}
	}

	@Override
	protected String besides() {
		return Messages.site_tell_besides;
	}

	/** Of what is known, only what the fields say is another. */
	private void say(Site other) {
		connection.assume(connection.assumptions().with(new SaidSite(connection.assumptions().site(), BusbarUi.catalogue()).with(other)));
	}

	private void tell(Told told) {
		connection.assume(connection.assumptions().with(told.in(connection.assumptions().site())));
	}

	@Override
	protected boolean showAlone() {
		FindingsContent in = content;
		Assumptions assumptions = connection.assumptions();
		if (in == null || actions == null || !Told.of(assumptions.site()).needsNoBus()) {
			return false;
		}
		DoctorAlone alone = DoctorAlone.of(assumptions);
		shown = Optional.of(alone.diagnosis());
		in.show(presenter.page(alone.reading(), alone.diagnosis(), 0, rule -> false));
		actions.enable(shown);
		return true;
	}

	@Override
	protected Optional<Control> focus() {
		FindingsContent in = content;
		return in != null && shown.isPresent() ? Optional.of(in.firstControl()) : Optional.ofNullable(site).map(SiteBar::firstControl);
	}

	@Override
	protected void refreshed(Connection.Status status) {
		if (site != null) {
			site.show(connection.assumptions().site());
		}
	}

	@Override
	protected void refreshedSeldom(List<String> converters) {
		if (site != null) {
			site.offer(BusbarUi.catalogue());
		}
	}

	@Override
	protected Optional<String> show(Observation observation, boolean another) {
		FindingsContent in = content;
		if (in == null || site == null || actions == null) {
			return Optional.empty();
		}
		if (another) {
			clear();
		}
		watched = observation;
		BusReading reading = observation.reading();
		Diagnosis diagnosis = reading.diagnosis().orElse(null);
		if (diagnosis == null || reading.frames() == 0 && diagnosis.findings().isEmpty()) {
			// What was said before holds until something else is known.
			return shown.isPresent() ? Optional.empty() : Optional.of(reading.frames() == 0 ? "" : FindingsPresenter.listening(reading, begin(observation)));
		}
		looks.show(diagnosis.findings());
		shown = Optional.of(diagnosis);
		in.show(presenter.page(reading, diagnosis, begin(observation), looks::isNew));
		site.inferred(FindingsPresenter.cells(diagnosis));
		actions.enable(shown);
		return Optional.empty();
	}

	@Override
	protected void clear() {
		shown = Optional.empty();
		watched = null;
		looks.restart();
		if (content != null && site != null && actions != null) {
			content.restart();
			site.inferred(0);
			actions.enable(Optional.empty());
		}
	}

	/** Time of the first frame; 0 when there is none. */
	private static long begin(Observation observation) {
		FrameStore frames = observation.frames();
		try {
			return frames.nanos(frames.first());
		} catch (@SuppressWarnings("unused") IndexOutOfBoundsException none) {
			return 0;
		}
	}
}
