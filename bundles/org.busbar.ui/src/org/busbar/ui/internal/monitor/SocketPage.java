package org.busbar.ui.internal.monitor;

import java.util.List;
import java.util.Optional;

import org.busbar.ui.internal.dialog.FieldsDialog;
import org.busbar.ui.internal.dialog.GuidedPage;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** First: which socket. Those that may be CAN or RS485 are there to say that they are refused. */
final class SocketPage extends GuidedPage {

	private static final int CHARACTERS = 70;
	private static final int ROWS = 6;

	private final LinkSetup setup;

	SocketPage(LinkSetup setup) {
		super("socket", Messages.socket_title, Messages.socket_hint, 2);
		this.setup = setup;
	}

	@Override
	protected void fill(Composite body) {
		int width = new PixelConverter(body).convertWidthInCharsToPixels(CHARACTERS);
		Table table = new Table(body, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION);
		table.setHeaderVisible(true);
		FieldsDialog.name(table, Messages.sockets_name, LinkIds.SOCKETS);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(width, table.getItemHeight() * ROWS + table.getHeaderHeight()).applyTo(table);
		for (String column : List.of(Messages.sockets_socket, Messages.sockets_use)) {
			new TableColumn(table, SWT.LEFT).setText(column);
		}
		for (LinkSetup.Choice choice : setup.choices()) {
			new TableItem(table, SWT.NONE).setText(new String[]{choice.name(), use(choice)});
		}
		for (TableColumn column : table.getColumns()) {
			column.pack();
		}
		Text site = FieldsDialog.text(body, SWT.SINGLE, Messages.site, LinkIds.SITE, setup.site(), Messages.site_hint);
		site.addListener(SWT.Modify, event -> {
			setup.site(site.getText());
			check();
		});
		Text options = FieldsDialog.text(body, SWT.SINGLE, Messages.options, LinkIds.OPTIONS, "", Messages.options_hint);
		FieldsDialog.show(options, false);
		options.addListener(SWT.Modify, event -> {
			setup.options(options.getText());
			check();
		});
		Label text = FieldsDialog.wrapped(body, Messages.socket_explained, 2, width);
		FieldsDialog.name(text, Messages.sockets_name, LinkIds.SOCKET_TEXT);
		table.addListener(SWT.Selection, event -> {
			LinkSetup.Choice choice = setup.choices().get(table.getSelectionIndex());
			setup.choose(choice);
			text.setText(choice.text().replace("&", "&&"));
			if (choice.isSimulated() && site.getText().isBlank()) {
				site.setText(Messages.site_simulated);
			}
			FieldsDialog.show(options, choice.isSimulated());
			body.layout(true, true);
			fit();
			check();
		});
	}

	private static String use(LinkSetup.Choice choice) {
		return choice.isSimulated() ? Messages.use_simulated : choice.refusal().isPresent() ? Messages.use_refused : Messages.use_measured;
	}

	@Override
	protected Optional<String> problem() {
		return setup.socketProblem();
	}
}
