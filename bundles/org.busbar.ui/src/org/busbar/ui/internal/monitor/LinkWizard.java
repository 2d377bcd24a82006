package org.busbar.ui.internal.monitor;

import java.util.Optional;

import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.jspecify.annotations.Nullable;

/** Leads to a connection: the battery's socket, what to mind, the pin by the meter, the port. Nothing is opened before it is finished. */
final class LinkWizard extends Wizard {

	private final LinkSetup setup;
	private Optional<BatteryLink.Wish> wish = Optional.empty();

	LinkWizard(LinkSetup setup) {
		this.setup = setup;
		setWindowTitle(Messages.start_window);
		setHelpAvailable(false);
	}

	@Override
	public void addPages() {
		addPage(new SocketPage(setup));
		addPage(new CautionsPage(setup));
		addPage(new PinPage(setup));
		addPage(new PortPage(setup));
	}

	/** A simulated battery has no pin and no port. */
	@Override
	public @Nullable IWizardPage getNextPage(IWizardPage page) {
		return setup.isSimulated() ? null : super.getNextPage(page);
	}

	/** Not before the last page: a port that stands ready on a page that nobody has seen was not chosen by anybody. */
	@Override
	public boolean canFinish() {
		return setup.wish().isPresent() && getNextPage(getContainer().getCurrentPage()) == null;
	}

	@Override
	public boolean performFinish() {
		wish = setup.wish();
		return wish.isPresent();
	}

	/** What is to be watched; empty until it is finished. */
	Optional<BatteryLink.Wish> wish() {
		return wish;
	}
}
