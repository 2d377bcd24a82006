package org.busbar.ui.internal.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.busbar.api.catalogue.Device;
import org.busbar.api.catalogue.Model;
import org.busbar.api.catalogue.Setting;
import org.busbar.api.catalogue.Unknown;
import org.busbar.api.fact.Confidence;
import org.busbar.api.fact.Source;
import org.busbar.api.protocol.ProtocolDescriptor;
import org.busbar.api.protocol.ProtocolOption;
import org.busbar.api.protocol.Role;
import org.busbar.api.protocol.Signature;
import org.busbar.api.protocol.Timeout;
import org.busbar.api.wiring.Assignment;
import org.busbar.api.wiring.Hazard;
import org.busbar.api.wiring.Pin;
import org.busbar.api.wiring.Socket;
import org.busbar.can.CanId;
import org.busbar.can.FrameFlags;
import org.busbar.can.dbc.DbcMessage;
import org.busbar.core.catalogue.Catalogue;
import org.busbar.core.catalogue.CatalogueProblem;
import org.busbar.core.catalogue.LoadedProtocol;
import org.busbar.core.protocol.EffectiveProtocol;
import org.busbar.ui.internal.quantity.QuantityTexts;
import org.busbar.ui.internal.view.Page;
import org.busbar.ui.internal.view.Page.Ink;
import org.busbar.ui.internal.view.Page.Style;
import org.eclipse.osgi.util.NLS;

/** Everything that is known of one entry, with how sure it is and who says so; and what is not known. */
final class CataloguePage {

	/** A link to a protocol is this and its id. */
	static final String PROTOCOL = "protocol/";
	/** An anchor of a source is this and its key. */
	private static final String SOURCE = "source/";
	/** An anchor of a model is this and its id. */
	static final String MODEL = "model/";
	private static final String INDENT = "    ";

	private final Page.Builder page = new Page.Builder();
	private final Catalogue catalogue;

	private CataloguePage(Catalogue catalogue) {
		this.catalogue = catalogue;
	}

	/** The page of an entry. */
	static Page of(Entry entry, Catalogue catalogue) {
		CataloguePage made = new CataloguePage(catalogue);
		switch (entry) {
			case Entry.OfDevice(Device device) -> made.device(device);
			case Entry.OfModel(Device device, Model model) -> made.device(device);
			case Entry.OfProtocol(LoadedProtocol protocol) -> made.protocol(protocol);
			case Entry.OfProblem(CatalogueProblem problem) -> made.problem(problem);
		}
		return made.page.build();
	}

	private void title(String title, String line) {
		page.add(title, Style.TITLE).line().add(line, Ink.MUTED).line();
	}

	private void heading(String text) {
		page.line().add(text, Style.HEADING).line();
	}

	private void device(Device device) {
		title(device.name(), NLS.bind(Messages.device_line,
				new Object[]{device.kind() == Device.Kind.INVERTER ? Messages.device_inverter : Messages.device_battery, device.id(), device.version()}));
		if (!device.models().isEmpty()) {
			heading(Messages.models);
			device.models().forEach(model -> model(device, model));
		}
		if (!device.sockets().isEmpty()) {
			heading(Messages.sockets);
			device.sockets().forEach(this::socket);
		}
		if (!device.settings().isEmpty()) {
			heading(Messages.settings);
			device.settings().forEach(this::setting);
		}
		if (!device.hazards().isEmpty()) {
			heading(Messages.hazards);
			device.hazards().forEach(this::hazard);
		}
		if (!device.unknowns().isEmpty()) {
			heading(Messages.unknowns);
			device.unknowns().forEach(this::unknown);
		}
		sources(device.sources());
		legend();
	}

	private void model(Device device, Model model) {
		page.anchor(MODEL + model.id()).add(model.name(), Style.STRONG).line();
		String sockets = model.sockets().stream().flatMap(id -> device.socket(id).stream()).map(Socket::name).collect(Collectors.joining(", "));
		page.add(INDENT + NLS.bind(Messages.model_sockets, sockets.isEmpty() ? Messages.model_nothing : sockets)).line();
		page.add(INDENT + Messages.model_protocols);
		if (model.protocols().isEmpty()) {
			page.add(Messages.model_nothing, Ink.MUTED);
		}
		for (int i = 0; i < model.protocols().size(); i++) {
			page.add(i == 0 ? "" : ", ");
			protocolLink(model.protocols().get(i));
		}
		page.line();
		if (!model.note().isEmpty()) {
			page.add(INDENT + model.note()).line();
		}
	}

	private void protocolLink(String id) {
		Optional<LoadedProtocol> protocol = catalogue.protocol(id);
		if (protocol.isPresent()) {
			page.link(protocol.get().descriptor().title(), PROTOCOL + id);
		} else {
			page.add(NLS.bind(Messages.not_installed, id), Ink.MUTED);
		}
	}

	private void socket(Socket socket) {
		page.add(NLS.bind(Messages.socket_line, socket.name(), socket.type()), Style.STRONG).line();
		if (!socket.note().isEmpty()) {
			page.add(INDENT + socket.note()).line();
		}
		socket.pins().forEach(this::pin);
		socket.hazards().forEach(this::hazard);
	}

	private void pin(Pin pin) {
		page.add(INDENT + NLS.bind(Messages.pin, pin.number()) + "\t", Style.STRONG);
		if (!pin.known()) {
			page.add("\u2591 " + Messages.pin_unknown, Style.ITALIC, Ink.MUTED).line();
			return;
		}
		if (pin.contradicted()) {
			page.add("\u26A0 " + Messages.pin_contradicted + ": ", Style.STRONG, Ink.BAD);
		}
		for (int i = 0; i < pin.assignments().size(); i++) {
			Assignment assignment = pin.assignments().get(i);
			page.add(i == 0 ? "" : "; ").add(assignment.signal(), Style.STRONG);
			fact(assignment.confidence(), assignment.sources());
			page.add(assignment.note().isEmpty() ? "" : ' ' + assignment.note());
		}
		page.line();
	}

	/** In brackets: how sure, and who says so. */
	private void fact(Confidence confidence, List<String> sources) {
		page.add(" [" + sign(confidence) + ' ' + word(confidence), Ink.MUTED);
		for (String key : sources) {
			page.add(" ").link(key, SOURCE + key);
		}
		page.add("]", Ink.MUTED);
	}

	private void setting(Setting setting) {
		page.add(setting.path().isEmpty() ? Messages.setting_no_path : setting.path()).add(": ").add(setting.value(), Style.STRONG);
		fact(setting.confidence(), setting.sources());
		page.line();
		if (!setting.note().isEmpty()) {
			page.add(INDENT + setting.note()).line();
		}
	}

	private void hazard(Hazard hazard) {
		switch (hazard.level()) {
			case DAMAGE -> page.add("\u26A0 " + Messages.hazard_damage, Style.STRONG, Ink.BAD);
			case NO_FUNCTION -> page.add("\u2716 " + Messages.hazard_no_function, Style.STRONG, Ink.WARNING);
			case NOTE -> page.add("\u2139 " + Messages.hazard_note, Style.STRONG, Ink.ACCENT);
		}
		page.add("  " + hazard.text());
		fact(hazard.confidence(), hazard.sources());
		page.line();
	}

	private void unknown(Unknown unknown) {
		page.add("? " + unknown.what(), Style.STRONG).line().add(INDENT + NLS.bind(Messages.unknown_action, unknown.action())).line();
	}

	private void sources(List<Source> sources) {
		if (sources.isEmpty()) {
			return;
		}
		heading(Messages.sources);
		for (Source source : sources) {
			page.anchor(SOURCE + source.key()).add(source.key(), Style.STRONG).add("  " + source.document())
					.add(source.place().isEmpty() ? "" : NLS.bind(Messages.source_place, source.place()))
					.add(source.date().isEmpty() ? "" : NLS.bind(Messages.source_date, source.date())).line();
		}
	}

	private void legend() {
		page.line().add(NLS.bind(Messages.confidence_legend, List.of(Confidence.DOCUMENTED, Confidence.SEVERAL, Confidence.MANUAL, Confidence.ONE,
				Confidence.INFERRED).stream().map(CataloguePage::sign).toArray()), Ink.MUTED).line();
	}

	private void protocol(LoadedProtocol loaded) {
		ProtocolDescriptor protocol = loaded.descriptor();
		title(protocol.title(), NLS.bind(Messages.protocol_line, protocol.id(), protocol.version()));
		page.add(sign(protocol.confidence()) + ' ' + word(protocol.confidence()), Ink.MUTED).line();
		page.add(NLS.bind(Messages.bit_rates, protocol.bitRates().stream().map(rate -> NLS.bind(Messages.kbit, QuantityTexts.number(rate / 1000.0, 0)))
				.collect(Collectors.joining(", ")))).line();
		if (protocol.answers()) {
			page.add(Messages.answers).line();
		}
		page.add(protocol.notes()).line();
		if (!protocol.options().isEmpty()) {
			heading(Messages.options);
			protocol.options().forEach(this::option);
		}
		if (!protocol.timeouts().isEmpty()) {
			heading(Messages.timeouts);
			protocol.timeouts().forEach(this::timeout);
		}
		if (!protocol.signatures().isEmpty()) {
			heading(Messages.signatures);
			protocol.signatures().forEach(this::signature);
		}
		heading(Messages.messages);
		EffectiveProtocol.of(loaded, Map.of()).dbc().messages().forEach(this::message);
		sources(protocol.sources());
		legend();
	}

	private void option(ProtocolOption option) {
		page.add(NLS.bind(Messages.option_line, option.title(), option.id())).line();
		option.values().forEach(value -> page.add(INDENT)
				.add(value.id().equals(option.defaultValue()) ? NLS.bind(Messages.option_default, value.id()) : value.id(), Style.STRONG)
				.add("  " + value.title()).line());
	}

	private void timeout(Timeout timeout) {
		String seconds = Double.isNaN(timeout.seconds())
				? Messages.timeout_unknown
				: NLS.bind(Messages.timeout_seconds, QuantityTexts.number(timeout.seconds(), 0));
		page.add(NLS.bind(Messages.timeout_line, new Object[]{timeout.watcher() == Role.BATTERY ? Messages.role_battery : Messages.role_inverter, seconds,
				String.join(", ", timeout.messages()), timeout.reaction()}));
		for (String key : timeout.sources()) {
			page.add(" ").link(key, SOURCE + key);
		}
		page.line();
	}

	private void signature(Signature signature) {
		page.add(switch (signature.kind()) {
			case PRESENT -> NLS.bind(Messages.signature_present, signature.message(), signature.weight());
			case MISSING -> NLS.bind(Messages.signature_missing, signature.message(), signature.weight());
			case VALUE -> NLS.bind(Messages.signature_value, new Object[]{signature.message(), signature.value(), signature.weight()});
		}).line();
	}

	private void message(DbcMessage message) {
		page.add(CanId.format(message.id(), message.extended() ? FrameFlags.EXTENDED : 0), Style.STRONG).add("  " + message.name() + "  ")
				.add(message.sender(), Ink.MUTED).line();
		page.add(INDENT + message.signals().stream().map(signal -> signal.name()).collect(Collectors.joining(", "))).line();
	}

	private void problem(CatalogueProblem problem) {
		title(Messages.problem_title, NLS.bind(Messages.problem_where,
				new Object[]{problem.bundle(), problem.path(), problem.line() > 0 ? NLS.bind(Messages.problem_line, problem.line()) : ""}));
		page.line().add(problem.message()).line().line().add(Messages.problem_next).line();
	}

	private static String sign(Confidence confidence) {
		return switch (confidence) {
			case DOCUMENTED -> "\u25CF";
			case SEVERAL -> "\u25D5";
			case MANUAL -> "\u25D1";
			case ONE -> "\u25D4";
			case INFERRED -> "\u25CB";
		};
	}

	private static String word(Confidence confidence) {
		return switch (confidence) {
			case DOCUMENTED -> Messages.confidence_documented;
			case SEVERAL -> Messages.confidence_several;
			case MANUAL -> Messages.confidence_manual;
			case ONE -> Messages.confidence_one;
			case INFERRED -> Messages.confidence_inferred;
		};
	}
}
