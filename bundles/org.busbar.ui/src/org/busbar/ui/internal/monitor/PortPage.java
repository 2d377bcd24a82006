package org.busbar.ui.internal.monitor;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.busbar.api.link.LinkProvider;
import org.busbar.ui.internal.BusbarUi;
import org.busbar.ui.internal.dialog.FieldsDialog;
import org.busbar.ui.internal.dialog.GuidedPage;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;

/** Fourth: where the adapter is. */
final class PortPage extends GuidedPage {

	private static final int CHARACTERS = 70;
	private static final int SPAN = 3;

	private final LinkSetup setup;
	private List<LinkProvider.Identifier> found = List.of();

	PortPage(LinkSetup setup) {
		super("port", Messages.port_title, Messages.port_hint, SPAN);
		this.setup = setup;
	}

	@Override
	protected void fill(Composite body) {
		int width = new PixelConverter(body).convertWidthInCharsToPixels(CHARACTERS);
		Button serial = radio(body, Messages.port_serial, LinkIds.SERIAL, !setup.isNetwork());
		Combo port = FieldsDialog.combo(body, SWT.NONE, Messages.port, LinkIds.PORT, 1);
		Button look = new Button(body, SWT.PUSH);
		look.setText(Messages.look);
		FieldsDialog.name(look, Messages.look_name, LinkIds.LOOK);
		Button network = radio(body, Messages.port_network, LinkIds.NETWORK, setup.isNetwork());
		Text host = FieldsDialog.text(body, SWT.SINGLE, Messages.host, LinkIds.HOST, "", Messages.host_hint);
		FieldsDialog.label(body, "");
		FieldsDialog.wrapped(body, Messages.port_explained, SPAN, width);
		serial.addListener(SWT.Selection, event -> {
			setup.network(network.getSelection());
			check();
		});
		network.addListener(SWT.Selection, event -> {
			setup.network(network.getSelection());
			check();
		});
		port.addListener(SWT.Modify, event -> {
			setup.port(found.stream().filter(one -> text(one).equals(port.getText())).map(LinkProvider.Identifier::id).findFirst().orElse(port.getText()));
			check();
		});
		host.addListener(SWT.Modify, event -> {
			setup.host(host.getText());
			check();
		});
		look.addListener(SWT.Selection, event -> look(port));
		look(port);
	}

	private static Button radio(Composite parent, String text, String id, boolean selected) {
		Button button = new Button(parent, SWT.RADIO);
		button.setText(text);
		button.setSelection(selected);
		FieldsDialog.name(button, text, id);
		GridDataFactory.swtDefaults().span(SPAN, 1).applyTo(button);
		return button;
	}

	/** Asking for the ports may take a moment. Nothing is opened to find out. */
	private void look(Combo port) {
		Display display = port.getDisplay();
		CompletableFuture.supplyAsync(BusbarUi::serialPorts).thenAccept(ports -> display.asyncExec(() -> found(port, ports)));
	}

	private void found(Combo port, List<LinkProvider.Identifier> ports) {
		if (!port.isDisposed()) {
			found = ports;
			String written = port.getText();
			port.setItems(ports.stream().map(PortPage::text).toArray(String[]::new));
			// Of several, one may lead to the converter.
			port.setText(written.isEmpty() && ports.size() == 1 ? text(ports.getFirst()) : written);
		}
	}

	private static String text(LinkProvider.Identifier port) {
		return port.title().isEmpty() || port.title().equals(port.id()) ? port.id() : port.id() + "  " + port.title();
	}

	@Override
	protected Optional<String> problem() {
		return setup.portProblem();
	}
}
