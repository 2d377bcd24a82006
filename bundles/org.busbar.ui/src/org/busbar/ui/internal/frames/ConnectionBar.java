package org.busbar.ui.internal.frames;

import java.util.List;

import org.busbar.ui.internal.AccessibleName;
import org.busbar.ui.internal.BusbarUi;
import org.busbar.ui.internal.Messages;
import org.busbar.ui.internal.WidgetIds;
import org.busbar.ui.internal.arming.ArmHandler;
import org.busbar.ui.internal.arming.ArmIds;
import org.busbar.ui.internal.commands.ConnectHandler;
import org.busbar.ui.internal.commands.DisconnectHandler;
import org.busbar.ui.internal.converter.ChooseConverterHandler;
import org.busbar.ui.internal.converter.ConverterIds;
import org.busbar.ui.internal.presenter.ProtocolChoice;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchSite;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.statushandlers.StatusManager;

/** The line above the frames: which converter, which protocol, connect and disconnect. */
final class ConnectionBar {

	/** The least that a combo shows, in characters. */
	private static final int CHARACTERS = 16;

	private final Composite composite;
	private final Combo converter;
	private final Button choose;
	private final Combo protocol;
	private final Button connect;
	private final Button disconnect;
	private final Button arm;
	private final ProtocolChoice protocols;
	private final Runnable protocolChosen;
	private List<String> suggested = List.of();
	/** What stands there because nobody has written anything. */
	private String offered = "";
	private String written = "";
	/** Whether the user chose a protocol for the converter that is written. */
	private boolean chosen;

	ConnectionBar(Composite parent, IWorkbenchSite site, ProtocolChoice protocols, Runnable protocolChosen) {
		this.protocols = protocols;
		this.protocolChosen = protocolChosen;
		composite = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(9).applyTo(composite);

		label(Messages.converter_label);
		converter = combo(SWT.DROP_DOWN, WidgetIds.FRAMES_CONVERTER, Messages.converter_name);
		converter.addListener(SWT.Modify, event -> written());
		converter.addListener(SWT.DefaultSelection, event -> connectIfPossible(site));
		choose = new Button(composite, SWT.PUSH);
		choose.setText(Messages.converter_choose);
		choose.setToolTipText(Messages.converter_choose_name);
		WidgetIds.set(choose, ConverterIds.BUTTON);
		AccessibleName.set(choose, Messages.converter_choose_name);
		choose.addListener(SWT.Selection, event -> execute(site, ChooseConverterHandler.COMMAND));

		label(Messages.protocol_label);
		protocol = combo(SWT.DROP_DOWN | SWT.READ_ONLY, WidgetIds.FRAMES_PROTOCOL, Messages.protocol_name);
		protocol.addListener(SWT.Selection, event -> choose());

		LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources(), composite);
		Button identify = IdentifyButton.create(composite, site);
		connect = button(images, "icons/connect.svg", Messages.connect_button, WidgetIds.FRAMES_CONNECT, Messages.connect_name);
		connect.addListener(SWT.Selection, event -> execute(site, ConnectHandler.COMMAND));
		disconnect = button(images, "icons/disconnect.svg", Messages.disconnect_button, WidgetIds.FRAMES_DISCONNECT, Messages.disconnect_name);
		disconnect.addListener(SWT.Selection, event -> execute(site, DisconnectHandler.COMMAND));
		connect.setToolTipText(Messages.connect_name);
		disconnect.setToolTipText(Messages.disconnect_name);
		// Without a text: there is little room, and the menu has it in words.
		arm = button(images, "icons/arm.svg", "", ArmIds.BUTTON, Messages.arm_name);
		arm.setToolTipText(Messages.arm_name);
		arm.addListener(SWT.Selection, event -> execute(site, ArmHandler.COMMAND));
		abbreviate(List.of(identify, connect, disconnect));
		showProtocols();
		enable(true, false);
	}

	/** In a narrow view the buttons keep their signs and give up their words, so that one can read the converter and the protocol. */
	private void abbreviate(List<Button> buttons) {
		List<String> words = buttons.stream().map(Button::getText).toList();
		int whole = composite.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
		composite.addListener(SWT.Resize, event -> {
			boolean narrow = composite.getSize().x < whole;
			for (int i = 0; i < buttons.size(); i++) {
				buttons.get(i).setText(narrow ? "" : words.get(i));
			}
		});
	}

	Control control() {
		return composite;
	}

	Control firstControl() {
		return converter;
	}

	/** What is written as the converter. */
	String converter() {
		return converter.getText().strip();
	}

	void converter(String text) {
		converter.setText(text);
	}

	/** Whether it was told what there is to choose from. */
	boolean isTold() {
		return !suggested.isEmpty();
	}

	/** Offers converters; what somebody has written or opened stays, else the first of them is written. */
	void suggest(List<String> suggestions) {
		if (suggestions.equals(suggested)) {
			return;
		}
		suggested = suggestions;
		String text = converter.getText();
		converter.setItems(suggestions.toArray(String[]::new));
		boolean free = text.isEmpty() || text.equals(offered);
		if (free) {
			offered = suggestions.isEmpty() ? "" : suggestions.getFirst();
		}
		converter.setText(free ? offered : text);
	}

	/** Shows what there is to choose from and what is chosen. */
	void showProtocols() {
		protocol.setItems(protocols.titles().toArray(String[]::new));
		protocol.select(protocols.index());
		composite.layout();
	}

	void enable(boolean mayConnect, boolean mayDisconnect) {
		if (connect.getEnabled() != mayConnect) {
			connect.setEnabled(mayConnect);
		}
		// Another one may be chosen while a bus is open, but not while one is being opened.
		if (choose.getEnabled() != (mayConnect || mayDisconnect)) {
			choose.setEnabled(mayConnect || mayDisconnect);
		}
		if (disconnect.getEnabled() != mayDisconnect) {
			disconnect.setEnabled(mayDisconnect);
			arm.setEnabled(mayDisconnect);
		}
	}

	private void connectIfPossible(IWorkbenchSite site) {
		if (connect.isEnabled()) {
			execute(site, ConnectHandler.COMMAND);
		}
	}

	/** Before its bus is opened: what the converter names is chosen, unless the user did since it is written. */
	void follow() {
		offered = "";
		if (!chosen && protocols.follow(converter())) {
			protocolChosen.run();
		}
		showChoice();
	}

	/** It may have been made elsewhere, in another window or by opening a log. */
	void showChoice() {
		if (protocol.getSelectionIndex() != protocols.index()) {
			showProtocols();
		}
	}

	private void written() {
		String now = converter.getText();
		// Offering other converters writes the same text anew; that is no reason to undo the choice of a protocol.
		if (!now.isEmpty() && !now.equals(written)) {
			written = now;
			chosen = false;
		}
	}

	private void choose() {
		chosen = true;
		protocols.choose(protocol.getSelectionIndex());
		protocolChosen.run();
	}

	private void label(String text) {
		new Label(composite, SWT.NONE).setText(text);
	}

	private Combo combo(int style, String id, String name) {
		Combo combo = new Combo(composite, style);
		WidgetIds.set(combo, id);
		AccessibleName.set(combo, name);
		// All combos share what room there is; long names of protocols would take it from the converter.
		int width = new PixelConverter(combo).convertWidthInCharsToPixels(CHARACTERS);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(width, SWT.DEFAULT).applyTo(combo);
		return combo;
	}

	private Button button(LocalResourceManager images, String icon, String text, String id, String name) {
		Button button = new Button(composite, SWT.PUSH);
		button.setText(text);
		ResourceLocator.imageDescriptorFromBundle(BusbarUi.ID, icon).ifPresent(descriptor -> button.setImage(images.create(descriptor)));
		WidgetIds.set(button, id);
		AccessibleName.set(button, name);
		return button;
	}

	private static void execute(IWorkbenchSite site, String command) {
		try {
			site.getService(IHandlerService.class).executeCommand(command, null);
		} catch (CommandException e) {
			StatusManager.getManager().handle(Status.error(e.getMessage(), e), StatusManager.LOG | StatusManager.SHOW);
		}
	}
}
