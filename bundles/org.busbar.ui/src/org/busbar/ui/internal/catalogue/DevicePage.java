package org.busbar.ui.internal.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.busbar.api.catalogue.Device;
import org.busbar.api.catalogue.GuidedCapture;
import org.busbar.api.catalogue.Model;
import org.busbar.api.catalogue.Setting;
import org.busbar.api.catalogue.Unknown;
import org.busbar.api.catalogue.Use;
import org.busbar.api.protocol.Role;
import org.busbar.api.wiring.Assignment;
import org.busbar.api.wiring.Hazard;
import org.busbar.api.wiring.Pin;
import org.busbar.api.wiring.Socket;
import org.busbar.core.catalogue.Catalogue;
import org.busbar.core.catalogue.Origin;
import org.busbar.core.quantity.QuantityTexts;
import org.busbar.core.settings.ObservableText;
import org.busbar.core.wiring.CableEnd;
import org.busbar.core.wiring.Contradiction;
import org.busbar.ui.internal.page.Page;
import org.busbar.ui.internal.page.Page.Form;
import org.busbar.ui.internal.page.Page.Style;
import org.busbar.ui.internal.page.PageWriter;
import org.eclipse.osgi.util.NLS;

/** The page of a maker, or of one of its models: the same, with the sockets of the model alone. */
final class DevicePage {

	private static final String MODELS = "models";
	private static final String SOCKETS = "sockets";
	private static final String SETTINGS = "settings";
	private static final String HAZARDS = "hazards";
	private static final String UNKNOWNS = "unknowns";
	private static final String USES = "uses";
	private static final String CAPTURES = "captures";
	private static final String SOCKET = "socket:";
	private static final String MODEL = "model:";

	private final Catalogue catalogue;
	private final Device device;
	private final Topic maker;
	private final Topic topic;
	private final List<Socket> sockets;
	private final PageWriter page;
	private final Facts facts;

	private DevicePage(Catalogue catalogue, Device device, Topic topic, String title, List<Socket> sockets) {
		this.catalogue = catalogue;
		this.device = device;
		this.topic = topic;
		this.sockets = sockets;
		maker = new Topic.Maker(device.kind(), device.id());
		page = new PageWriter(title);
		facts = new Facts(catalogue, topic, page, device.sources());
	}

	static Page of(Catalogue catalogue, Device device) {
		DevicePage writer = new DevicePage(catalogue, device, new Topic.Maker(device.kind(), device.id()), device.name(), device.sockets());
		writer.facts.origin(Facts.word(device.kind()), device.id(), device.version(), writer.origin());
		writer.contents(true);
		writer.models();
		return writer.rest();
	}

	static Page of(Catalogue catalogue, Device device, Model model) {
		String title = model.name().contains(device.name()) ? model.name() : device.name() + ' ' + model.name();
		DevicePage writer = new DevicePage(catalogue, device, new Topic.OneModel(device.kind(), device.id(), model.id()), title,
				model.sockets().stream().map(device::socket).flatMap(Optional::stream).toList());
		writer.facts.origin(Facts.word(device.kind()), device.id() + '/' + model.id(), device.version(), writer.origin());
		writer.page.text(Messages.model_of).link(device.name(), writer.maker.start()).end(Form.BODY);
		writer.protocols(model, Form.BODY);
		writer.page.fact(Messages.fact_model, MODEL + model.id()).body(model.note()).endFact();
		writer.contents(false);
		return writer.rest();
	}

	private Optional<Origin> origin() {
		return catalogue.origin(device.kind() == Device.Kind.BATTERY ? Origin.Kind.BATTERY : Origin.Kind.BRAND, device.id());
	}

	private Page rest() {
		sockets();
		settings();
		uses();
		hazards();
		unknowns();
		captures();
		facts.sourceList(device.sources());
		Facts.legend(page, true);
		return page.page();
	}

	/** What is on the page and how much of it. */
	private void contents(boolean models) {
		if (models) {
			contents(MODELS, Messages.contents_models, device.models().size());
			page.text(Messages.separator);
		}
		contents(SOCKETS, Messages.contents_sockets, sockets.size());
		page.text(Messages.separator);
		contents(SETTINGS, Messages.contents_settings, device.settings().size());
		page.text(Messages.separator);
		contents(HAZARDS, Messages.contents_hazards, device.hazards().size());
		page.text(Messages.separator);
		contents(UNKNOWNS, Messages.contents_unknowns, device.unknowns().size());
		page.text(Messages.separator);
		if (!device.captures().isEmpty()) {
			contents(CAPTURES, Messages.contents_captures, device.captures().size());
			page.text(Messages.separator);
		}
		contents(Facts.SOURCES, Messages.contents_sources, device.sources().size());
		page.text(Messages.separator).link(Messages.section_legend, topic.at(Facts.LEGEND)).end(Form.BODY);
		List<Pin> pins = sockets.stream().flatMap(socket -> socket.pins().stream()).toList();
		long contested = sockets.stream().mapToLong(socket -> socket.pins().stream().filter(pin -> end(socket).contested(pin.number())).count()).sum();
		long known = pins.stream().filter(Pin::known).count();
		page.body(NLS.bind(Messages.contents_pins, new Object[]{known, pins.size(), contested, pins.size() - known}));
	}

	private void contents(String anchor, String text, int count) {
		page.link(NLS.bind(text, count), topic.at(anchor));
	}

	private void models() {
		page.heading(MODELS, Messages.section_models);
		if (device.models().isEmpty()) {
			page.body(Messages.models_none);
		}
		for (Model model : device.models()) {
			page.fact(Messages.fact_model, MODEL + model.id());
			page.link(model.name(), new Topic.OneModel(device.kind(), device.id(), model.id()).start()).text("  ").styled(model.id(), Style.FAINT)
					.end(Form.ITEM);
			page.text(Messages.model_sockets);
			for (int i = 0; i < model.sockets().size(); i++) {
				String id = model.sockets().get(i);
				page.text(i == 0 ? "" : Messages.comma);
				page.link(device.socket(id).map(Socket::name).orElse(id), topic.at(SOCKET + id), id);
			}
			page.text(model.sockets().isEmpty() ? Messages.not_known : "").end(Form.DETAIL);
			protocols(model, Form.DETAIL);
			page.detail(model.note());
		}
		page.endFact();
	}

	private void protocols(Model model, Form form) {
		page.text(Messages.model_protocols);
		facts.protocols(model.protocols());
		page.text(model.protocols().isEmpty() ? Messages.not_known : model.protocols().size() > 1 ? Messages.model_recommended : "").end(form);
	}

	private void sockets() {
		page.heading(SOCKETS, Messages.section_sockets);
		if (sockets.isEmpty()) {
			page.body(Messages.sockets_none);
		}
		for (Socket socket : sockets) {
			page.fact(Messages.fact_socket, SOCKET + socket.id()).text(socket.name()).text("  ")
					.styled(NLS.bind(Messages.socket_identity, new Object[]{type(socket), socket.pins().size(), socket.id()}), Style.FAINT)
					.end(Form.SUBHEADING);
			page.body(socket.note()).endFact();
			pins(socket);
			socket.hazards().forEach(facts::hazard);
		}
		page.endFact();
	}

	private void pins(Socket socket) {
		CableEnd end = end(socket);
		if (socket.pins().stream().noneMatch(Pin::known)) {
			page.fact(Messages.fact_pin, "pins:" + socket.id());
			page.explained(Messages.pin_unknown, Style.STRONG, Messages.pin_unknown_explained).text(Messages.pins_none).end(Form.BODY);
			return;
		}
		page.header(Messages.column_pin, Messages.column_state, Messages.column_signal, Messages.column_confidence, Messages.column_sources);
		for (Pin pin : socket.pins()) {
			page.fact(NLS.bind(Messages.fact_pin_of, pin.number(), socket.name()), "pin:" + socket.id() + ':' + pin.number());
			if (!pin.known()) {
				page.text(Integer.toString(pin.number())).cell().explained(Messages.pin_unknown, Style.STRONG, Messages.pin_unknown_explained).cell()
						.text(Messages.signal_unknown).cell().cell().text(Messages.pin_leave).end(Form.ROW);
			}
			for (Assignment assignment : pin.assignments()) {
				page.text(Integer.toString(pin.number())).cell();
				if (end.contested(pin.number())) {
					page.explained(Messages.pin_contradicted, Style.DANGER, Messages.pin_contradicted_explained);
				} else {
					page.text(Messages.pin_known);
				}
				page.cell().styled(signal(assignment), Style.STRONG).cell();
				facts.confidence(assignment.confidence());
				page.cell();
				facts.sources(assignment.sources());
				page.end(Form.ROW);
				if (!assignment.note().isBlank()) {
					page.text(assignment.note()).end(Form.REMARK);
				}
			}
		}
		page.endFact();
		for (Contradiction contradiction : end.contradictions()) {
			String pins = contradiction.pins().stream().map(String::valueOf).collect(Collectors.joining(Messages.comma));
			page.fact(Messages.fact_contradiction, "contradiction:" + socket.id() + ':' + contradiction.signal())
					.explained(Messages.pin_contradicted, Style.DANGER, Messages.pin_contradicted_explained)
					.text(NLS.bind(Messages.contradiction, contradiction.signal(), pins)).end(Form.ITEM).detail(contradiction.action());
		}
		page.endFact();
	}

	private static String signal(Assignment assignment) {
		return assignment.signal().equals(Assignment.UNCONNECTED) ? Messages.signal_unconnected : assignment.signal();
	}

	private CableEnd end(Socket socket) {
		return new CableEnd(device, Optional.empty(), socket);
	}

	private static String type(Socket socket) {
		return switch (socket.type()) {
			case RJ45 -> Messages.type_rj45;
			case TERMINAL -> Messages.type_terminal;
			case TWO_ROW_BLOCK -> Messages.type_two_row_block;
			case DE9 -> Messages.type_de9;
			case UNKNOWN -> Messages.type_unknown;
		};
	}

	private void settings() {
		page.heading(SETTINGS, Messages.section_settings);
		if (device.settings().isEmpty()) {
			page.body(Messages.settings_none);
		}
		for (Setting setting : device.settings()) {
			page.fact(Messages.fact_setting, "setting:" + setting.id()).styled(setting.value(), Style.STRONG).end(Form.ITEM);
			page.detail(setting.path().isEmpty() ? Messages.setting_path_unknown : NLS.bind(Messages.setting_path, setting.path()));
			page.detail(setting.note());
			observable(setting);
			facts.evidence(setting.confidence(), setting.sources());
		}
		page.endFact();
	}

	private void observable(Setting setting) {
		if (!setting.selects().isEmpty()) {
			page.text(Messages.setting_selects);
			facts.protocols(setting.selects());
			page.end(Form.DETAIL);
		}
		ObservableText.sentences(setting, catalogue).forEach(page::detail);
	}

	/** Only what is true of the models that the page is about. */
	private void uses() {
		List<Use> uses = device.uses().stream().filter(use -> !(topic instanceof Topic.OneModel model) || use.concerns(model.id())).toList();
		if (uses.isEmpty()) {
			return;
		}
		page.heading(USES, Messages.section_uses);
		for (int i = 0; i < uses.size(); i++) {
			Use use = uses.get(i);
			page.fact(Messages.fact_use, "use:" + i);
			facts.protocols(List.of(use.protocol()));
			if (!use.models().isEmpty() && !(topic instanceof Topic.OneModel)) {
				page.text(NLS.bind(Messages.use_models, use.models().stream().map(this::modelName).collect(Collectors.joining(Messages.comma))));
			}
			page.end(Form.ITEM).detail(use.text());
			if (!use.ignores().isEmpty()) {
				page.detail(
						NLS.bind(Messages.use_ignores, use.ignores().stream().map(QuantityTexts::name).sorted().collect(Collectors.joining(Messages.comma))));
			}
			facts.evidence(use.confidence(), use.sources());
		}
		page.endFact();
	}

	private String modelName(String id) {
		return device.model(id).map(Model::name).orElse(id);
	}

	private void hazards() {
		page.heading(HAZARDS, Messages.section_hazards);
		if (device.hazards().isEmpty()) {
			page.body(Messages.hazards_none);
		}
		Stream<Hazard> worstFirst = device.hazards().stream().sorted(Comparator.comparing(Hazard::level));
		worstFirst.forEach(facts::hazard);
	}

	private void unknowns() {
		page.heading(UNKNOWNS, Messages.section_unknowns);
		if (device.unknowns().isEmpty()) {
			page.body(Messages.unknowns_none);
		}
		for (Unknown unknown : device.unknowns()) {
			page.fact(Messages.fact_unknown, "unknown:" + unknown.id()).styled(Messages.unknown_sign, Style.STRONG).text(unknown.what()).end(Form.ITEM);
			if (!unknown.action().isBlank()) {
				page.styled(Messages.unknown_action, Style.STRONG).text(unknown.action()).end(Form.DETAIL);
			}
		}
		page.endFact();
	}

	private void captures() {
		if (device.captures().isEmpty()) {
			return;
		}
		page.heading(CAPTURES, Messages.section_captures);
		for (GuidedCapture capture : device.captures()) {
			page.fact(Messages.fact_capture, "capture:" + capture.id()).text(capture.title()).text("  ")
					.styled(NLS.bind(Messages.capture_length, Math.round(capture.seconds())), Style.FAINT).text("  ")
					.link(Messages.capture_record_link, new CatalogueLink.Recording(device.id(), capture.id()), Messages.capture_record_tip)
					.end(Form.SUBHEADING);
			page.body(capture.note());
			if (capture.candidates().isEmpty()) {
				page.body(Messages.capture_no_candidate);
			}
			for (GuidedCapture.Candidate candidate : capture.candidates()) {
				page.styled(Messages.capture_candidate, Style.STRONG);
				facts.protocols(List.of(candidate.protocol()));
				page.end(Form.ITEM).detail(candidate.text());
				facts.evidence(candidate.confidence(), candidate.sources());
			}
			if (capture.seconds() > 0) {
				page.body(Messages.capture_how);
			}
			for (int i = 0; i < capture.steps().size(); i++) {
				step(i + 1, capture.steps().get(i));
			}
			page.body(NLS.bind(Messages.capture_keep, capture.name(device)));
		}
		page.endFact();
	}

	private void step(int number, GuidedCapture.Step step) {
		page.text(NLS.bind(Messages.capture_step, number, step.text())).end(Form.ITEM);
		if (step.seconds() > 0) {
			page.styled(NLS.bind(Messages.capture_record, Math.round(step.seconds()), connected(step.connected())), Style.STRONG).end(Form.DETAIL);
		}
		if (!step.notes().isEmpty()) {
			page.detail(NLS.bind(Messages.capture_notes, step.notes().stream().map(QuantityTexts::name).collect(Collectors.joining(Messages.comma))));
		}
		if (!step.asks().isEmpty()) {
			page.styled(Messages.capture_asks, Style.STRONG).text(step.asks()).end(Form.DETAIL);
		}
	}

	private static String connected(Set<Role> connected) {
		if (connected.size() > 1) {
			return Messages.capture_both;
		}
		return connected.isEmpty() ? Messages.capture_nobody : connected.contains(Role.BATTERY) ? Messages.capture_battery : Messages.capture_inverter;
	}
}
