package org.busbar.ui.internal.catalogue;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.busbar.api.catalogue.Device;
import org.busbar.api.catalogue.Model;
import org.busbar.api.protocol.ProtocolDescriptor;
import org.busbar.api.protocol.ProtocolOption;
import org.busbar.api.protocol.Role;
import org.busbar.api.protocol.Signature;
import org.busbar.api.protocol.Timeout;
import org.busbar.can.dbc.DbcMessage;
import org.busbar.can.dbc.DbcSignal;
import org.busbar.core.catalogue.Catalogue;
import org.busbar.core.catalogue.LoadedProtocol;
import org.busbar.core.catalogue.Origin;
import org.busbar.core.protocol.EffectiveProtocol;
import org.busbar.core.quantity.QuantityTracker;
import org.busbar.ui.internal.page.Page;
import org.busbar.ui.internal.page.Page.Form;
import org.busbar.ui.internal.page.Page.Style;
import org.busbar.ui.internal.page.PageWriter;
import org.eclipse.osgi.util.NLS;

/** The page of a protocol, with the messages that are spoken while no option was chosen, and what options change in them. */
final class ProtocolPage {

	private static final String MESSAGES = "messages";

	private final Catalogue catalogue;
	private final LoadedProtocol protocol;
	private final ProtocolDescriptor descriptor;
	private final Topic topic;
	private final PageWriter page;
	private final Facts facts;

	private ProtocolPage(Catalogue catalogue, LoadedProtocol protocol) {
		this.catalogue = catalogue;
		this.protocol = protocol;
		descriptor = protocol.descriptor();
		topic = new Topic.Dialect(descriptor.id());
		page = new PageWriter(descriptor.title());
		facts = new Facts(catalogue, topic, page, descriptor.sources());
	}

	static Page of(Catalogue catalogue, LoadedProtocol protocol) {
		return new ProtocolPage(catalogue, protocol).write();
	}

	private Page write() {
		List<DbcMessage> messages = messages(Map.of());
		facts.origin(Messages.kind_protocol, descriptor.id(), descriptor.version(), catalogue.origin(Origin.Kind.PROTOCOL, descriptor.id()));
		page.link(NLS.bind(Messages.contents_messages, messages.size()), topic.at(MESSAGES)).text(Messages.separator)
				.link(NLS.bind(Messages.contents_sources, descriptor.sources().size()), topic.at(Facts.SOURCES)).text(Messages.separator)
				.link(Messages.section_legend, topic.at(Facts.LEGEND)).end(Form.BODY);
		page.text(Messages.protocol_known);
		facts.confidence(descriptor.confidence());
		page.end(Form.BODY);
		if (descriptor.unverified()) {
			page.styled(Messages.protocol_unverified, Style.STRONG).end(Form.BODY);
		}
		page.fact(Messages.fact_bit_rate, "bit-rate").text(Messages.protocol_bit_rates).text(bitRates()).end(Form.BODY);
		page.fact(Messages.fact_role, "roles");
		for (Role role : Role.values()) {
			long sent = messages.stream().filter(message -> message.sender().equals(role.node())).count();
			page.text(NLS.bind(Messages.role_sends, word(role), sent)).text(role == Role.INVERTER && descriptor.answers() ? Messages.role_answers : "")
					.end(Form.BODY);
		}
		page.endFact();
		speakers();
		page.fact(Messages.fact_note, "notes").body(descriptor.notes()).endFact();
		options(messages);
		timeouts();
		signatures();
		page.heading(MESSAGES, Messages.section_messages);
		page.body(descriptor.options().isEmpty() ? "" : Messages.messages_default);
		table(messages, "");
		facts.sourceList(descriptor.sources());
		Facts.legend(page, false);
		return page.page();
	}

	private String bitRates() {
		if (descriptor.bitRates().isEmpty()) {
			return Messages.not_known;
		}
		String rates = descriptor.bitRates().stream().map(rate -> NLS.bind(Messages.bit_rate, Integer.toString(rate)))
				.collect(Collectors.joining(Messages.comma));
		return descriptor.bitRates().size() > 1 ? rates + Messages.bit_rate_usual : rates;
	}

	/** The models that speak it. */
	private void speakers() {
		page.text(Messages.protocol_speakers);
		boolean none = true;
		for (Device device : Stream.concat(catalogue.brands().stream(), catalogue.batteries().stream()).toList()) {
			for (Model model : device.models()) {
				if (model.protocols().contains(descriptor.id())) {
					page.text(none ? "" : Messages.comma).link(NLS.bind(Messages.speaker, device.name(), model.name()),
							new Topic.OneModel(device.kind(), device.id(), model.id()).start());
					none = false;
				}
			}
		}
		page.text(none ? Messages.protocol_no_speakers : "").end(Form.BODY);
	}

	private void options(List<DbcMessage> usual) {
		page.heading("options", Messages.section_options);
		if (descriptor.options().isEmpty()) {
			page.body(Messages.options_none);
		}
		for (ProtocolOption option : descriptor.options()) {
			page.fact(Messages.fact_option, "option:" + option.id()).text(option.title()).text("  ").styled(option.id(), Style.FAINT).end(Form.SUBHEADING);
			for (ProtocolOption.Value value : option.values()) {
				boolean preset = value.id().equals(option.defaultValue());
				page.styled(value.id(), Style.STRONG).text(preset ? Messages.option_default : "").text("  ").text(value.title()).end(Form.ITEM);
				if (!preset) {
					difference(usual, option, value);
				}
			}
			page.endFact();
		}
	}

	/** What is another when this value is chosen. */
	private void difference(List<DbcMessage> usual, ProtocolOption option, ProtocolOption.Value value) {
		List<DbcMessage> chosen = messages(Map.of(option.id(), value.id()));
		List<DbcMessage> other = chosen.stream().filter(message -> !usual.contains(message)).toList();
		String gone = usual.stream().filter(message -> chosen.stream().noneMatch(one -> one.key() == message.key())).map(DbcMessage::name)
				.collect(Collectors.joining(Messages.comma));
		page.detail(gone.isEmpty() ? "" : NLS.bind(Messages.option_removes, gone));
		if (!other.isEmpty()) {
			page.detail(Messages.option_changes);
			table(other, option.id() + '=' + value.id() + ':');
		}
	}

	private List<DbcMessage> messages(Map<String, String> options) {
		return EffectiveProtocol.of(protocol, options).dbc().messages();
	}

	private void timeouts() {
		page.heading("timeouts", Messages.section_timeouts);
		if (descriptor.timeouts().isEmpty()) {
			page.body(Messages.timeouts_none);
		}
		for (Timeout timeout : descriptor.timeouts()) {
			String messages = String.join(Messages.comma, timeout.messages());
			page.fact(Messages.fact_timeout, "timeout:" + timeout.watcher() + ':' + messages);
			page.styled(
					Double.isNaN(timeout.seconds())
							? NLS.bind(Messages.timeout_unknown, word(timeout.watcher()), messages)
							: NLS.bind(Messages.timeout,
									new Object[]{word(timeout.watcher()), messages, NumberFormat.getInstance(Locale.ROOT).format(timeout.seconds())}),
					Style.STRONG).text(timeout.reaction()).end(Form.ITEM);
			if (!timeout.sources().isEmpty()) {
				facts.sources(timeout.sources());
				page.end(Form.DETAIL);
			}
		}
		page.endFact();
	}

	private void signatures() {
		page.heading("signatures", Messages.section_signatures);
		if (descriptor.signatures().isEmpty()) {
			page.body(Messages.signatures_none);
			return;
		}
		page.body(Messages.signatures_explained);
		page.header(Messages.column_weight, Messages.column_trait);
		NumberFormat weight = NumberFormat.getInstance(Locale.ROOT);
		for (Signature signature : descriptor.signatures()) {
			page.fact(Messages.fact_signature, "signature:" + signature.kind() + ':' + signature.message() + ':' + signature.value());
			page.text(NLS.bind(signature.weight() < 0 ? Messages.weight_against : Messages.weight_for, weight.format(Math.abs(signature.weight())))).cell()
					.text(trait(signature)).end(Form.ROW);
		}
		page.endFact();
	}

	private static String trait(Signature signature) {
		return switch (signature.kind()) {
			case PRESENT -> NLS.bind(Messages.signature_present, signature.message());
			case MISSING -> NLS.bind(Messages.signature_missing, signature.message());
			case VALUE -> NLS.bind(Messages.signature_value, signature.message(), signature.value());
		};
	}

	private void table(List<DbcMessage> messages, String anchor) {
		page.header(Messages.column_identifier, Messages.column_message, Messages.column_sender, Messages.column_period, Messages.column_bytes);
		for (DbcMessage message : messages) {
			page.fact(Messages.fact_message, "message:" + anchor + message.name());
			page.text(String.format(Locale.ROOT, message.extended() ? "0x%08X" : "0x%03X", message.id())).cell().styled(message.name(), Style.STRONG).cell()
					.text(sender(message)).cell().text(period(message)).cell().text(Integer.toString(message.dlc())).end(Form.ROW);
			page.text(signals(message)).end(Form.REMARK);
			if (!message.comment().isBlank()) {
				page.text(message.comment()).end(Form.REMARK);
			}
		}
		page.endFact();
	}

	private static String signals(DbcMessage message) {
		return message.signals().isEmpty()
				? Messages.signals_none
				: message.signals().stream().map(ProtocolPage::signal).collect(Collectors.joining(Messages.comma));
	}

	private static String signal(DbcSignal signal) {
		return signal.unit().isEmpty() ? signal.name() : NLS.bind(Messages.signal_with_unit, signal.name(), signal.unit());
	}

	private static String period(DbcMessage message) {
		Optional<String> cycle = message.attribute(QuantityTracker.CYCLE_TIME).filter(text -> !text.equals("0"));
		return cycle.map(milliseconds -> NLS.bind(Messages.milliseconds, milliseconds)).orElse(Messages.period_unknown);
	}

	private static String sender(DbcMessage message) {
		return Stream.of(Role.values()).filter(role -> role.node().equals(message.sender())).findFirst().map(ProtocolPage::word).orElse(message.sender());
	}

	private static String word(Role role) {
		return role == Role.BATTERY ? Messages.role_battery : Messages.role_inverter;
	}
}
