package org.busbar.ui.internal.converter;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.busbar.core.session.SessionService;
import org.busbar.ui.internal.AccessibleName;
import org.busbar.ui.internal.BusbarUi;
import org.busbar.ui.internal.WidgetIds;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;

/** Kind of converter, port and bit rate, with the ports that are there to choose from. Nothing is opened before it is confirmed. */
final class ConverterDialog extends TitleAreaDialog {

	private static final int WIDTH_CHARACTERS = 70;

	private final ConverterChoice before;
	private final List<String> schemes;
	private List<ConverterChoice> found = List.of();
	private Optional<ConverterChoice> chosen = Optional.empty();
	private @Nullable Fields fields;

	private record Fields(Combo kind, Label targetTitle, Combo target, Combo bitRate, Text uri) {
	}

	/** @param before the converter that is written, if any */
	ConverterDialog(Shell parent, String before) {
		super(parent);
		this.before = ConverterChoice.of(before);
		schemes = BusbarUi.sessions().map(SessionService::schemes).orElse(List.of());
		setHelpAvailable(false);
	}

	/** What was chosen; empty until the dialog is confirmed. */
	Optional<String> uri() {
		return chosen.map(ConverterChoice::uri);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(Messages.heading);
		setMessage(Messages.description);
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.swtDefaults().numColumns(3).applyTo(area);
		new Label(area, SWT.NONE).setText(Messages.kind);
		Combo kind = combo(area, SWT.READ_ONLY, ConverterIds.KIND, Messages.kind, 2);
		kind.setItems(schemes.stream().map(ConverterDialog::kind).toArray(String[]::new));
		kind.select(Math.max(0, schemes.indexOf(before.scheme())));
		Label targetTitle = new Label(area, SWT.NONE);
		Combo target = combo(area, SWT.NONE, ConverterIds.TARGET, Messages.target_port, 1);
		Button look = new Button(area, SWT.PUSH);
		look.setText(Messages.look);
		WidgetIds.set(look, ConverterIds.LOOK);
		AccessibleName.set(look, Messages.look_name);
		new Label(area, SWT.NONE).setText(Messages.bit_rate);
		Combo bitRate = combo(area, SWT.NONE, ConverterIds.BIT_RATE, Messages.bit_rate, 2);
		bitRate.setItems(ConverterChoice.BIT_RATES.toArray(String[]::new));
		bitRate.setText(before.bitRate());
		new Label(area, SWT.NONE).setText(Messages.uri);
		Text uri = new Text(area, SWT.READ_ONLY);
		WidgetIds.set(uri, ConverterIds.URI);
		AccessibleName.set(uri, Messages.uri.replace(":", ""));
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(convertWidthInCharsToPixels(WIDTH_CHARACTERS), SWT.DEFAULT).applyTo(uri);
		fields = new Fields(kind, targetTitle, target, bitRate, uri);
		target.setText(before.target());
		kind.addListener(SWT.Selection, event -> kindChosen(""));
		target.addListener(SWT.Modify, event -> check());
		bitRate.addListener(SWT.Modify, event -> check());
		look.addListener(SWT.Selection, event -> look());
		kindChosen(before.target());
		look();
		return area;
	}

	private static Combo combo(Composite parent, int style, String id, String title, int span) {
		Combo combo = new Combo(parent, SWT.DROP_DOWN | style);
		WidgetIds.set(combo, id);
		AccessibleName.set(combo, title.replace(":", ""));
		GridDataFactory.fillDefaults().span(span, 1).grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(combo);
		return combo;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		Button ok = createButton(parent, IDialogConstants.OK_ID, Messages.ok, true);
		WidgetIds.set(ok, ConverterIds.OK);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		check();
	}

	/** Asking for the ports may take a moment. */
	private void look() {
		Display display = getShell().getDisplay();
		CompletableFuture.supplyAsync(() -> BusbarUi.sessions().map(SessionService::suggestions).orElse(List.of()))
				.thenAccept(suggestions -> display.asyncExec(() -> found(suggestions)));
	}

	private void found(List<String> suggestions) {
		found = suggestions.stream().map(ConverterChoice::of).toList();
		Fields shown = fields;
		if (shown != null && !shown.target().isDisposed()) {
			kindChosen(shown.target().getText());
		}
	}

	/** @param target what is written stays; where nothing is, the first that was found is offered */
	private void kindChosen(String target) {
		Fields shown = fields;
		if (shown != null) {
			String scheme = scheme(shown);
			List<String> targets = found.stream().filter(one -> one.scheme().equals(scheme)).map(ConverterChoice::target).distinct().toList();
			shown.targetTitle().setText(targetTitle(scheme));
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
		Optional<String> problem = choice.problem();
		chosen = problem.isEmpty() ? Optional.of(choice) : Optional.empty();
		shown.uri().setText(uri().orElse(""));
		boolean none = problem.isPresent() && shown.target().getItemCount() == 0 && shown.target().getText().isBlank() && targetTitle(choice.scheme()).equals(
				Messages.target_port);
		setMessage(none ? Messages.found_none : problem.orElse(Messages.description),
				problem.isPresent() ? IMessageProvider.INFORMATION : IMessageProvider.NONE);
		Button ok = getButton(IDialogConstants.OK_ID);
		if (ok != null) {
			ok.setEnabled(problem.isEmpty());
		}
	}

	private static String targetTitle(String scheme) {
		if (scheme.endsWith("+tcp")) {
			return Messages.target_host;
		}
		return switch (scheme) {
			case "sim" -> Messages.target_protocol;
			case "replay" -> Messages.target_file;
			case "socketcan" -> Messages.target_interface;
			default -> Messages.target_port;
		};
	}

	/** A converter of somebody else is called by its scheme. */
	private static String kind(String scheme) {
		return switch (scheme) {
			case "slcan" -> Messages.kind_slcan;
			case "slcan+tcp" -> Messages.kind_slcan_tcp;
			case "gvret" -> Messages.kind_gvret;
			case "gvret+tcp" -> Messages.kind_gvret_tcp;
			case "seeed" -> Messages.kind_seeed;
			case "seeed+tcp" -> Messages.kind_seeed_tcp;
			case "socketcan" -> Messages.kind_socketcan;
			case "sim" -> Messages.kind_sim;
			case "replay" -> Messages.kind_replay;
			default -> scheme;
		};
	}
}
