package org.busbar.ui.internal.newsite;

import java.io.IOException;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.busbar.core.configuration.ConfigurationFile;
import org.busbar.core.configuration.KeptContent;
import org.busbar.core.wiring.DecisionException;
import org.busbar.ui.internal.BusbarUi;
import org.busbar.ui.internal.company.CompanyPreferences;
import org.busbar.ui.internal.configuration.OpenConfigurationHandler;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

/** Makes the configuration of a site, beginning with what has to be checked before anything is connected, saves it and opens it. */
public final class NewSiteWizard extends Wizard implements INewWizard {

	private final NewSite site = new NewSite(BusbarUi.catalogue());

	/** Made by the platform, or by the command of the menu. */
	public NewSiteWizard() {
		setWindowTitle(Messages.window_title);
		site.begin(CompanyPreferences.get(CompanyPreferences.ENGINEER), CompanyPreferences.get(CompanyPreferences.CONVERTER));
	}

	@Override
	public void init(IWorkbench workbench, IStructuredSelection selection) {
		// There is no workspace that anything would be selected in.
	}

	@Override
	public void addPages() {
		List.of(new SafetyPage(site), new BatteryPage(site), new InverterPage(site), new ProtocolPage(site), new DecisionsPage(site), new SavePage(site))
				.forEach(this::addPage);
	}

	@Override
	public boolean performFinish() {
		try {
			ConfigurationFile.save(site.path(), site.configuration(OffsetDateTime.now().truncatedTo(ChronoUnit.SECONDS).toString()), KeptContent.NONE);
			OpenConfigurationHandler.open(PlatformUI.getWorkbench().getWorkbenchWindows()[0], site.path());
			return true;
		} catch (IOException | DecisionException | PartInitException failed) {
			MessageDialog.openError(getShell(), Messages.window_title, NLS.bind(Messages.failed, site.path(), failed.getMessage()));
			return false;
		}
	}
}
