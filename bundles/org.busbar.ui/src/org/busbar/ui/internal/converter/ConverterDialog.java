package org.busbar.ui.internal.converter;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.busbar.api.channel.ConverterProvider;
import org.busbar.api.channel.ConverterUri;
import org.busbar.core.adapter.PortList;
import org.busbar.core.adapter.PortProbe;
import org.busbar.core.adapter.Ports;
import org.busbar.core.adapter.ProbeText;
import org.busbar.core.bitrate.Attempt;
import org.busbar.core.bitrate.BitRateResult;
import org.busbar.core.bitrate.BitRateSearch;
import org.busbar.core.session.SessionService;
import org.busbar.ui.internal.BusbarUi;
import org.busbar.ui.internal.connection.Connection;
import org.busbar.ui.internal.dialog.FieldsDialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;

/**
 * Kind of converter, port and bit rate, with the ports that are there to choose from. Nothing is opened before it is confirmed, unless the bit rate is to be found
 * out: then the converter is opened to listen only.
 */
final class ConverterDialog extends FieldsDialog {

	private static final int WIDTH_CHARACTERS = 90;
	private static final int HEARD_LINES = BitRateSearch.RATES.size() + 2;
	private static final int KILO = 1000;

	private final ConverterChoice before;
	private final List<String> schemes;
	private List<ConverterChoice> found = List.of();
	private Optional<ConverterChoice> chosen = Optional.empty();
	/** What ends that which goes on in the background; empty while nothing does. */
	private Optional<Runnable> running = Optional.empty();
	private @Nullable Fields fields;

	private record Fields(Combo kind, Label targetTitle, Combo target, Button look, Combo bitRate, Text uri, PortsTable ports, ProgressBar progress,
			Text heard) {

		/** Those that say what is to be opened. */
		List<Control> choice() {
			return List.of(kind, target, look, bitRate);
		}
	}

	/** @param before the converter that is written, if any */
	ConverterDialog(Shell parent, String before) {
		super(parent, Messages.title, 3);
		this.before = ConverterChoice.of(before);
		schemes = BusbarUi.sessions().map(SessionService::schemes).orElse(List.of());
	}

	/** What was chosen; empty until the dialog is confirmed. */
	Optional<String> uri() {
		return chosen.map(ConverterChoice::uri);
	}

	@Override
	protected void createFields(Composite area) {
		setTitle(Messages.heading);
		Combo kind = combo(area, SWT.READ_ONLY, Messages.kind, ConverterIds.KIND, 2);
		kind.setItems(schemes.stream().map(ConverterChoice::kind).toArray(String[]::new));
		kind.select(Math.max(0, schemes.indexOf(before.scheme())));
		Label targetTitle = label(area, "");
		Combo target = choice(area, SWT.NONE, Messages.target_port, ConverterIds.TARGET, 1);
		Button look = new Button(area, SWT.PUSH);
		look.setText(Messages.look);
		name(look, Messages.look_name, ConverterIds.LOOK);
		Combo bitRate = combo(area, SWT.NONE, Messages.bit_rate, ConverterIds.BIT_RATE, 2);
		bitRate.setItems(Stream.concat(ConverterChoice.BIT_RATES.stream(), Stream.of(ConverterChoice.AUTO)).toArray(String[]::new));
		bitRate.setText(before.bitRate());
		bitRate.setToolTipText(Messages.bit_rate_auto);
		label(area, Messages.uri);
		Text uri = new Text(area, SWT.READ_ONLY);
		name(uri, Messages.uri, ConverterIds.URI);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(convertWidthInCharsToPixels(WIDTH_CHARACTERS), SWT.DEFAULT).applyTo(uri);
		PortsTable ports = new PortsTable(area, 3, convertWidthInCharsToPixels(WIDTH_CHARACTERS), this::portChosen, this::probe);
		ProgressBar progress = new ProgressBar(area, SWT.SMOOTH);
		name(progress, Messages.progress, ConverterIds.PROGRESS);
		GridDataFactory.fillDefaults().span(3, 1).grab(true, false).applyTo(progress);
		progress.setVisible(false);
		Text heard = field(area, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.READ_ONLY, Messages.heard, ConverterIds.HEARD);
		heard.setMessage(Messages.heard_hint);
		GridDataFactory.fillDefaults().span(3, 1).grab(true, true).hint(convertWidthInCharsToPixels(WIDTH_CHARACTERS), heard.getLineHeight() * HEARD_LINES)
				.applyTo(heard);
		fields = new Fields(kind, targetTitle, target, look, bitRate, uri, ports, progress, heard);
		target.setText(before.target());
		kind.addListener(SWT.Selection, event -> kindChosen(""));
		target.addListener(SWT.Modify, event -> check());
		bitRate.addListener(SWT.Modify, event -> check());
		look.addListener(SWT.Selection, event -> look());
		kindChosen(before.target());
		look();
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButtons(parent, Messages.ok, ConverterIds.OK, true);
		check();
	}

	/** Asking for the ports may take a moment. */
	private void look() {
		Display display = getShell().getDisplay();
		CompletableFuture.supplyAsync(() -> BusbarUi.sessions().map(SessionService::suggestions).orElse(List.of()))
				.thenCombine(CompletableFuture.supplyAsync(() -> Ports.ofThisComputer().list(BusbarUi.serialPorts())),
						(suggestions, ports) -> (Runnable) () -> found(suggestions, ports))
				.thenAccept(display::asyncExec);
	}

	private void found(List<String> suggestions, PortList ports) {
		found = suggestions.stream().map(ConverterChoice::of).toList();
		Fields shown = fields;
		if (shown != null && !shown.target().isDisposed()) {
			shown.ports().show(PortRow.of(ports, watched().map(ConverterChoice::target)));
			if (running.isEmpty()) {
				kindChosen(shown.target().getText());
			}
		}
	}

	/** The converter of the bus that is open. */
	@SuppressWarnings("resource") // The session is only asked for its name.
	private static Optional<ConverterChoice> watched() {
		return BusbarUi.connection().isOpen() && BusbarUi.connection().status() instanceof Connection.Status.Watching watching
				? Optional.of(ConverterChoice.of(watching.session().name()))
				: Optional.empty();
	}

	/** Of a port it is not known which kind of converter is there; the kind that is chosen stays where it may be. */
	private void portChosen(PortRow row) {
		if (row.scheme().isEmpty()) {
			choose(ConverterChoice.isPort(fields == null ? before.scheme() : scheme(fields)) ? Optional.empty() : Optional.of("slcan"), row.port());
		} else if (schemes.contains(row.scheme())) {
			choose(Optional.of(row.scheme()), row.port());
		}
	}

	private void choose(Optional<String> scheme, String target) {
		Fields shown = fields;
		if (shown != null) {
			scheme.filter(schemes::contains).ifPresent(known -> shown.kind().select(schemes.indexOf(known)));
			kindChosen(target);
		}
	}

	/** @param target what is written stays; where nothing is, the first that was found is offered */
	private void kindChosen(String target) {
		Fields shown = fields;
		if (shown != null) {
			String scheme = scheme(shown);
			List<String> targets = found.stream().filter(one -> one.scheme().equals(scheme)).map(ConverterChoice::target).distinct().toList();
			shown.targetTitle().setText(ConverterChoice.targetTitle(scheme));
			shown.target().setItems(targets.toArray(String[]::new));
			shown.target().setText(target.isEmpty() && !targets.isEmpty() ? targets.getFirst() : target);
			shown.bitRate().setEnabled(new ConverterChoice(scheme, "", "").hasBitRate());
			shown.targetTitle().getParent().layout();
			check();
		}
	}

	private String scheme(Fields shown) {
		int index = shown.kind().getSelectionIndex();
		return index < 0 ? before.scheme() : schemes.get(index);
	}

	private void check() {
		Fields shown = fields;
		if (shown == null) {
			return;
		}
		ConverterChoice choice = new ConverterChoice(scheme(shown), shown.target().getText(), shown.bitRate().getText());
		Optional<String> problem = choice.problem().or(() -> busy(choice));
		chosen = problem.isEmpty() ? Optional.of(choice) : Optional.empty();
		shown.uri().setText(choice.findsBitRate() ? "" : uri().orElse(""));
		boolean none = problem.isPresent() && shown.target().getItemCount() == 0 && shown.target().getText().isBlank()
				&& ConverterChoice.isPort(choice.scheme());
		setMessage(none ? Messages.found_none : problem.orElse(choice.findsBitRate() ? Messages.bit_rate_auto : description()),
				problem.isPresent() ? IMessageProvider.INFORMATION : IMessageProvider.NONE);
		enableOk(problem.isEmpty() && running.isEmpty());
		nameOk(choice.findsBitRate() ? Messages.ok_find : Messages.ok);
	}

	/** A converter that is open already cannot listen at other bit rates meanwhile. */
	private static Optional<String> busy(ConverterChoice choice) {
		return watched().filter(open -> choice.findsBitRate() && open.scheme().equals(choice.scheme()) && open.target().equals(choice.target().strip()))
				.map(open -> NLS.bind(Messages.port_open_sentence, open.target()));
	}

	private static String description() {
		return watched().map(open -> NLS.bind(Messages.description_open, open.target())).orElse(Messages.description);
	}

	@Override
	protected void okPressed() {
		Fields shown = fields;
		Optional<ConverterChoice> finding = chosen.filter(ConverterChoice::findsBitRate);
		if (shown != null && finding.isPresent()) {
			listen(shown, finding.get());
		} else {
			super.okPressed();
		}
	}

	private void listen(Fields shown, ConverterChoice choice) {
		Optional<ConverterProvider> provider = BusbarUi.sessions().flatMap(sessions -> sessions.converter(choice.scheme()));
		if (provider.isEmpty()) {
			setMessage(Messages.no_converter, IMessageProvider.ERROR);
			return;
		}
		begin(shown, BitRateSearch.RATES.size());
		listensAt(0);
		RateListening started = new RateListening(shown.heard().getDisplay(), attempt -> heard(shown, attempt), result -> ended(shown, choice, result));
		running = Optional.of(started::cancel);
		started.start(provider.get(), ConverterUri.parse(choice.uri()));
	}

	/** Nothing else can be chosen until it is over. */
	private void begin(Fields shown, int steps) {
		shown.choice().forEach(control -> control.setEnabled(false));
		shown.ports().enable(false);
		enableOk(false);
		getButton(IDialogConstants.CANCEL_ID).setFocus();
		shown.heard().setText("");
		shown.progress().setMaximum(steps);
		shown.progress().setSelection(0);
		shown.progress().setVisible(true);
	}

	private void end(Fields shown) {
		running = Optional.empty();
		if (!shown.heard().isDisposed()) {
			shown.progress().setVisible(false);
			shown.choice().forEach(control -> control.setEnabled(true));
			shown.ports().enable(true);
			kindChosen(shown.target().getText());
		}
	}

	private void probe(List<String> ports) {
		Fields shown = fields;
		if (shown != null && !ports.isEmpty()) {
			begin(shown, ports.size());
			asks(ports, 0);
			PortProbing started = new PortProbing(shown.heard().getDisplay(), result -> answered(shown, ports, result), () -> probed(shown));
			running = Optional.of(started::cancel);
			started.start(ports);
		}
	}

	private void asks(List<String> ports, int index) {
		if (index < ports.size()) {
			setMessage(NLS.bind(Messages.probing, ports.get(index)), IMessageProvider.INFORMATION);
		}
	}

	private void answered(Fields shown, List<String> ports, PortProbe.Result result) {
		if (!shown.heard().isDisposed()) {
			shown.heard().append(ProbeText.of(result));
			shown.progress().setSelection(shown.progress().getSelection() + 1);
			asks(ports, shown.progress().getSelection());
			result.known().map(known -> ConverterChoice.of(known.uri())).ifPresent(known -> choose(Optional.of(known.scheme()), known.target()));
		}
	}

	private void probed(Fields shown) {
		end(shown);
		if (!shown.heard().isDisposed()) {
			setMessage(Messages.probed, IMessageProvider.INFORMATION);
		}
	}

	private void listensAt(int index) {
		if (index < BitRateSearch.RATES.size()) {
			setMessage(NLS.bind(Messages.listening, Integer.toString(BitRateSearch.RATES.get(index) / KILO)), IMessageProvider.INFORMATION);
		}
	}

	private void heard(Fields shown, Attempt attempt) {
		if (!shown.heard().isDisposed()) {
			shown.heard().append(attempt.text() + Text.DELIMITER);
			shown.progress().setSelection(shown.progress().getSelection() + 1);
			listensAt(shown.progress().getSelection());
		}
	}

	private void ended(Fields shown, ConverterChoice choice, BitRateResult result) {
		end(shown);
		if (shown.heard().isDisposed()) {
			return;
		}
		if (result instanceof BitRateResult.Found right) {
			shown.bitRate().setText(choice.at(right.bitRate()).bitRate());
		}
		// Long sentences have more room there than in the head.
		shown.heard().append(result.text());
		setMessage(result instanceof BitRateResult.Found ? result.text() : Messages.not_found,
				result instanceof BitRateResult.Found ? IMessageProvider.INFORMATION : IMessageProvider.WARNING);
		getButton(IDialogConstants.OK_ID).setFocus();
	}

	@Override
	protected void cancelPressed() {
		if (running.isPresent()) {
			setMessage(Messages.stopping, IMessageProvider.INFORMATION);
			running.get().run();
		} else {
			super.cancelPressed();
		}
	}

	@Override
	public boolean close() {
		running.ifPresent(Runnable::run);
		return super.close();
	}
}
