package org.busbar.ui.internal.catalogue;

import java.util.List;
import java.util.stream.Collectors;

import org.busbar.api.catalogue.Device;
import org.busbar.api.catalogue.Model;
import org.busbar.api.wiring.Pin;
import org.busbar.core.catalogue.Catalogue;
import org.busbar.core.catalogue.LoadedProtocol;
import org.busbar.ui.internal.page.Page;
import org.busbar.ui.internal.page.Page.Form;
import org.busbar.ui.internal.page.Page.Style;
import org.busbar.ui.internal.page.PageWriter;
import org.eclipse.osgi.util.NLS;

/** The page of all of a kind, each with its link; while there is none it says what to do. */
final class GroupPage {

	private final Catalogue catalogue;
	private final Topic.Kind kind;
	private final PageWriter page;

	private GroupPage(Catalogue catalogue, Topic.Kind kind) {
		this.catalogue = catalogue;
		this.kind = kind;
		page = new PageWriter(title(kind));
	}

	static Page of(Catalogue catalogue, Topic.Kind kind) {
		return new GroupPage(catalogue, kind).write();
	}

	static String title(Topic.Kind kind) {
		return switch (kind) {
			case INVERTERS -> Messages.group_inverters;
			case BATTERIES -> Messages.group_batteries;
			case COMPUTERS -> Messages.group_computers;
			case PROTOCOLS -> Messages.group_protocols;
			case PROBLEMS -> Messages.group_problems;
		};
	}

	private Page write() {
		page.body(introduction());
		switch (kind) {
			case INVERTERS -> devices(catalogue.brands(), Messages.column_brand);
			case BATTERIES -> devices(catalogue.batteries(), Messages.column_maker);
			case COMPUTERS -> devices(catalogue.computers(), Messages.column_lead);
			case PROTOCOLS -> protocols();
			case PROBLEMS -> problems();
		}
		if (kind != Topic.Kind.PROBLEMS) {
			if (!catalogue.problems().isEmpty()) {
				page.end(Form.BODY);
				page.link(NLS.bind(Messages.group_has_problems, TroublePage.bundles(catalogue).size()), new Topic.Group(Topic.Kind.PROBLEMS).start())
						.end(Form.BODY);
			}
			Facts.legend(page, kind != Topic.Kind.PROTOCOLS);
		}
		return page.page();
	}

	private String introduction() {
		return switch (kind) {
			case INVERTERS -> catalogue.brands().isEmpty() ? Messages.group_inverters_empty : Messages.group_inverters_explained;
			case BATTERIES -> catalogue.batteries().isEmpty() ? Messages.group_batteries_empty : Messages.group_batteries_explained;
			case COMPUTERS -> catalogue.computers().isEmpty() ? Messages.group_computers_empty : Messages.group_computers_explained;
			case PROTOCOLS -> catalogue.protocols().isEmpty() ? Messages.group_protocols_empty : Messages.group_protocols_explained;
			case PROBLEMS -> catalogue.problems().isEmpty() ? Messages.group_problems_empty : Messages.group_problems_explained;
		};
	}

	private void devices(List<Device> devices, String column) {
		if (devices.isEmpty()) {
			return;
		}
		page.header(column, Messages.column_pins_known, Messages.column_unknowns, Messages.column_models);
		for (Device device : devices) {
			List<Pin> pins = device.sockets().stream().flatMap(socket -> socket.pins().stream()).toList();
			page.link(device.name(), new Topic.Maker(device.kind(), device.id()).start()).cell();
			page.text(NLS.bind(Messages.pins_known, pins.stream().filter(Pin::known).count(), pins.size())).cell();
			page.text(Integer.toString(device.unknowns().size())).cell();
			page.text(device.models().stream().map(Model::name).collect(Collectors.joining(Messages.comma))).end(Form.ROW);
		}
	}

	private void protocols() {
		if (catalogue.protocols().isEmpty()) {
			return;
		}
		page.header(Messages.column_protocol, Messages.column_confidence, Messages.column_id);
		for (LoadedProtocol protocol : catalogue.protocols()) {
			page.link(protocol.descriptor().title(), new Topic.Dialect(protocol.descriptor().id()).start()).cell();
			page.explained(ConfidenceText.word(protocol.descriptor().confidence()), Style.PLAIN, ConfidenceText.explanation(protocol.descriptor().confidence()))
					.cell();
			page.text(protocol.descriptor().id()).end(Form.ROW);
		}
	}

	private void problems() {
		for (String bundle : TroublePage.bundles(catalogue)) {
			page.link(bundle, new Topic.Trouble(bundle).start()).text("  ").text(TroublePage.state(catalogue, bundle)).end(Form.ITEM);
			catalogue.problems().stream().filter(problem -> problem.bundle().equals(bundle)).findFirst().ifPresent(first -> page.detail(first.message()));
		}
	}
}
