package org.busbar.ui.internal.configuration;

import java.util.List;
import java.util.Optional;

import org.busbar.api.doctor.Site;
import org.busbar.core.catalogue.Catalogue;
import org.busbar.core.configuration.Configuration;
import org.busbar.core.configuration.DoctorSite;
import org.busbar.core.observation.Assumptions;
import org.busbar.core.observation.Dialect;
import org.busbar.core.observation.Observation;
import org.busbar.core.protocol.EffectiveProtocol;
import org.busbar.core.report.ReportBasis;
import org.busbar.ui.internal.BusbarUi;
import org.busbar.ui.internal.WidgetIds;
import org.busbar.ui.internal.connection.Connection;
import org.busbar.ui.internal.findings.SiteFindings;
import org.busbar.ui.internal.view.Refresh;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** What the doctor says of the site, and of the bus or log that is open. */
record FindingsPage() implements SitePage {

	private static final int REFRESH_MILLIS = 500;
	/** The least that one can read; it gets all that is left. */
	private static final int LEAST_WIDTH = 240;
	private static final int LEAST_HEIGHT = 200;

	@Override
	public String name() {
		return "findings";
	}

	@Override
	public String title() {
		return Messages.page_findings;
	}

	@Override
	public List<String> features() {
		return List.of();
	}

	@Override
	public String shape(Configuration configuration) {
		return "";
	}

	@Override
	public void fill(Form form, Configuration configuration) {
		Composite head = form.group(Messages.group_findings, 2);
		Label basis = Form.words(head, "", 1);
		WidgetIds.set(basis, ConfigurationIds.BASIS);
		Form.button(head, Messages.use_site, Messages.use_site, ConfigurationIds.USE_SITE, () -> use(form.draft().current()));
		Known known = new Known();
		SiteFindings findings = new SiteFindings(form.body(), () -> known.of(form.draft().current()));
		GridDataFactory.fillDefaults().grab(true, true).hint(LEAST_WIDTH, LEAST_HEIGHT).applyTo(findings.control());
		// The page of a tab is hidden, and not what is in it.
		Composite page = form.body().getParent();
		page.addListener(SWT.Hide, event -> findings.end());
		Refresh.start(head, REFRESH_MILLIS, () -> {
			String text = basis(BusbarUi.connection().observation());
			if (!basis.getText().equals(text)) {
				basis.setText(text);
				form.fit();
			}
		});
	}

	private static String basis(Optional<Observation> observation) {
		return observation.map(one -> NLS.bind(one.isLive() ? Messages.basis_live : Messages.basis_recorded, one.name())).orElse(Messages.basis_alone);
	}

	/** Every view takes the same for granted from then on. */
	private static void use(Configuration configuration) {
		Connection connection = BusbarUi.connection();
		Assumptions site = assumptions(configuration, BusbarUi.catalogue());
		if (site.dialect() instanceof Dialect.Chosen(EffectiveProtocol protocol)) {
			BusbarUi.protocols().choose(protocol);
		}
		connection.assume(site);
	}

	private static Assumptions assumptions(Configuration configuration, Catalogue catalogue) {
		Site site = DoctorSite.of(configuration, catalogue);
		Dialect dialect = ReportBasis.protocol(configuration, catalogue).<Dialect>map(Dialect.Chosen::new)
				.orElseGet(() -> new Dialect.Identified(catalogue.protocols()));
		return new Assumptions(dialect, site);
	}

	/** Worked out anew only for another configuration. */
	private static final class Known {

		private Optional<Configuration> configuration = Optional.empty();
		private Catalogue catalogue = Catalogue.EMPTY;
		private Assumptions assumptions = Assumptions.NONE;

		Assumptions of(Configuration now) {
			Catalogue installed = BusbarUi.catalogue();
			if (!configuration.equals(Optional.of(now)) || installed != catalogue) {
				configuration = Optional.of(now);
				catalogue = installed;
				assumptions = assumptions(now, installed);
			}
			return assumptions;
		}
	}
}
