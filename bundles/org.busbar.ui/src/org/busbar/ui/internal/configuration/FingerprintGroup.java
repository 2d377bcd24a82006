package org.busbar.ui.internal.configuration;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.busbar.api.doctor.Severity;
import org.busbar.core.configuration.Configuration;
import org.busbar.core.configuration.ConfigurationProblem;
import org.busbar.core.configuration.Fingerprint;
import org.busbar.core.configuration.Place;
import org.busbar.core.configuration.Validation;
import org.busbar.core.fingerprint.FingerprintChanges;
import org.busbar.core.fingerprint.Fingerprints;
import org.busbar.core.observation.Observation;
import org.busbar.ui.internal.BusbarUi;
import org.busbar.ui.internal.dialog.FieldsDialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** How the bus of the accepted site was, and what has changed since. */
final class FingerprintGroup {

	private static final int LINES = 4;

	private final Form form;
	private final Text changes;

	private FingerprintGroup(Form form, Composite group) {
		this.form = form;
		changes = FieldsDialog.field(group, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL, Messages.fingerprint_changes,
				ConfigurationIds.FINGERPRINT_CHANGES);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(1, LINES * changes.getLineHeight()).applyTo(changes);
		changes.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
				event.doit = true;
			}
		});
		Form.fold(changes, true);
	}

	static void fill(Form form, Configuration configuration) {
		Composite group = form.group(Messages.fingerprint, 2);
		Form.words(group, configuration.fingerprint().map(FingerprintGroup::words).orElse(Messages.fingerprint_none), 2);
		Composite buttons = new Composite(group, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(buttons);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(buttons);
		FingerprintGroup made = new FingerprintGroup(form, group);
		Form.button(buttons, Messages.fingerprint_accept, Messages.fingerprint_accept, ConfigurationIds.FINGERPRINT_ACCEPT, made::accept);
		Form.button(buttons, Messages.fingerprint_compare, Messages.fingerprint_compare, ConfigurationIds.FINGERPRINT_COMPARE, made::compare)
				.setEnabled(configuration.fingerprint().isPresent());
	}

	private static String words(Fingerprint print) {
		String taken = NLS.bind(Messages.fingerprint_taken, new Object[]{print.time(), print.person().isEmpty() ? Messages.fingerprint_nobody : print.person(),
				print.messages().size(), Math.round(print.seconds()), print.capture().isEmpty() ? Messages.fingerprint_live : print.capture()});
		return FingerprintChanges.warning(print).map(warning -> taken + '\n' + warning).orElse(taken);
	}

	/** What the next visit is held against should be good; who accepts a danger says so. */
	private void accept() {
		Optional<ConfigurationProblem> danger = Validation.problems(form.draft().current()).stream()
				.filter(problem -> problem.severity() == Severity.DANGER).findFirst();
		boolean accepted = danger.isEmpty() || new MessageDialog(form.control().getShell(), Messages.fingerprint_danger_title, null,
				NLS.bind(Messages.fingerprint_danger, danger.get().message()), MessageDialog.WARNING, 1, Messages.fingerprint_danger_accept,
				IDialogConstants.CANCEL_LABEL).open() == 0;
		if (!accepted) {
			return;
		}
		take(print -> {
			form.draft().change(Messages.fingerprint, Fingerprints.into(form.draft().current(), form.draft().kept(), print));
			form.draft().separate();
		});
	}

	private void compare() {
		form.draft().current().fingerprint().ifPresent(accepted -> take(today -> {
			List<String> found = FingerprintChanges.between(accepted, today);
			Stream<String> said = found.isEmpty() ? Stream.of(Messages.fingerprint_same) : found.stream();
			tell(Stream.concat(said, FingerprintChanges.leftOut(accepted, today).stream()).collect(Collectors.joining("\n")));
		}));
	}

	/** Takes the fingerprint of the bus that is open, beside the user interface. */
	private void take(Consumer<Fingerprint> taken) {
		Optional<Observation> open = BusbarUi.connection().observation();
		if (open.isEmpty()) {
			tell(Messages.fingerprint_no_bus);
			return;
		}
		Observation bus = open.get();
		Configuration configuration = form.draft().current();
		String capture = bus.recorded().isPresent() ? String.valueOf(Path.of(bus.name()).getFileName()) : "";
		String person = configuration.site().map(Place::engineer).orElse("");
		CompletableFuture.supplyAsync(() -> Fingerprints.of(configuration, BusbarUi.catalogue(), bus.frames(), capture, person, Values.now()))
				.whenComplete((print, failure) -> form.control().getDisplay().asyncExec(() -> {
					if (!form.control().isDisposed() && !changes.isDisposed()) {
						Optional<Fingerprint> found = failure == null ? print : Optional.empty();
						found.ifPresentOrElse(taken, () -> tell(Messages.fingerprint_silent));
					}
				}));
	}

	private void tell(String text) {
		Form.fold(changes, false);
		changes.setText(text);
		form.fit();
	}
}
