package org.busbar.ui.internal.configuration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.busbar.api.protocol.ProtocolDescriptor;
import org.busbar.api.protocol.ProtocolOption;
import org.busbar.core.catalogue.Catalogue;
import org.busbar.core.catalogue.LoadedProtocol;
import org.busbar.core.configuration.ChosenOption;
import org.busbar.core.configuration.Configuration;
import org.busbar.core.configuration.ConfigurationEdit;
import org.busbar.core.configuration.ProtocolChoice;
import org.eclipse.swt.widgets.Composite;

/** What the two speak, and what the inverter itself is set to. */
record ProtocolPage(Supplier<Catalogue> catalogue) implements SitePage {

	private static final String ID = "protocol.protocolId";

	@Override
	public String name() {
		return "protocol";
	}

	@Override
	public String title() {
		return Messages.page_protocol;
	}

	@Override
	public List<String> features() {
		return List.of("protocol", "limits");
	}

	@Override
	public String shape(Configuration configuration) {
		return configuration.protocol()
				.map(choice -> choice.protocolId() + choice.options().stream().map(one -> one.id() + one.option()).collect(Collectors.joining(","))).orElse("");
	}

	@Override
	public void fill(Form form, Configuration configuration) {
		Composite protocol = form.group(Messages.group_protocol, 3);
		form.below(protocol, 3, List.of(), "protocol");
		List<Choice> choices = new ArrayList<>(List.of(new Choice("", Messages.protocol_none)));
		catalogue.get().protocols().stream().map(LoadedProtocol::descriptor).forEach(one -> choices.add(new Choice(one.id(), one.title())));
		form.choice(protocol, Messages.field_protocol, ID, choices, (field, id) -> field.change(() -> choose(form, id)));
		form.text(protocol, Messages.field_bit_rate, "protocol.bitRate");
		configuration.protocol().ifPresent(chosen -> chosen.options().forEach(option -> option(form, protocol, chosen, option)));

		Composite limits = form.group(Messages.group_limits, 3);
		Form.words(limits, Messages.limits_hint, 3);
		form.below(limits, 3, List.of(), "limits");
		form.text(limits, Messages.field_charge_voltage, "limits.chargeVoltage");
		form.text(limits, Messages.field_discharge_voltage, "limits.dischargeVoltage");
		form.text(limits, Messages.field_charge_current, "limits.chargeCurrent");
		form.text(limits, Messages.field_discharge_current, "limits.dischargeCurrent");
		form.lines(limits, Messages.field_note, "limits.note");
	}

	private void option(Form form, Composite group, ProtocolChoice chosen, ChosenOption option) {
		Optional<ProtocolOption> known = descriptor(chosen.protocolId()).stream().flatMap(one -> one.options().stream())
				.filter(one -> one.id().equals(option.option())).findFirst();
		String path = "protocol.options[" + option.id() + "].value";
		known.ifPresentOrElse(
				one -> form.choice(group, one.title() + ':', path, one.values().stream().map(value -> new Choice(value.id(), value.title())).toList(),
						Field::write),
				() -> form.text(group, option.option() + ':', path));
	}

	private Optional<ProtocolDescriptor> descriptor(String id) {
		return catalogue.get().protocol(id).map(LoadedProtocol::descriptor);
	}

	/** Another protocol has another title and other options. */
	private void choose(Form form, String id) {
		Configuration before = form.draft().current();
		Optional<ProtocolDescriptor> descriptor = descriptor(id);
		List<ChosenOption> options = descriptor.map(ProtocolDescriptor::options).orElse(List.of()).stream()
				.map(one -> new ChosenOption(ConfigurationEdit.freeId(before, form.draft().kept(), "option-" + one.id()), one.id(), one.defaultValue()))
				.toList();
		Configuration now = with(before, ID, id);
		now = with(now, "protocol.title", descriptor.map(ProtocolDescriptor::title).orElse(id));
		now = with(now, "protocol.bitRate", descriptor.flatMap(one -> one.bitRates().stream().findFirst()).orElse(0));
		form.draft().change(Messages.page_protocol, with(now, "protocol.options", options));
	}

	private static Configuration with(Configuration configuration, String path, Object value) {
		return ConfigurationEdit.set(configuration, path, value).or(configuration);
	}
}
