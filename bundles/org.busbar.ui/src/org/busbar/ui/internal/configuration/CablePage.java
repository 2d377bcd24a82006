package org.busbar.ui.internal.configuration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.busbar.api.fact.Confidence;
import org.busbar.api.protocol.Role;
import org.busbar.core.configuration.Configuration;
import org.busbar.core.configuration.CopiedAssignment;
import org.busbar.core.configuration.CopiedPin;
import org.busbar.core.configuration.CopiedSocket;
import org.busbar.core.configuration.Equipment;
import org.busbar.core.configuration.Part;
import org.busbar.core.configuration.PinDecision;
import org.busbar.core.configuration.SiteCable;
import org.busbar.core.configuration.SiteWire;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;

/** The cable: its wires, and what was read where the sources leave a pin open. */
record CablePage() implements SitePage {

	private static final String WIRES = "cable.wires";
	private static final String DECISIONS = "cable.decisions";

	@Override
	public String name() {
		return "cable";
	}

	@Override
	public String title() {
		return Messages.page_cable;
	}

	@Override
	public List<String> features() {
		return List.of("cable");
	}

	@Override
	public String shape(Configuration configuration) {
		return configuration.cable().map(cable -> ids(cable.wires()) + '/' + ids(cable.decisions())).orElse("");
	}

	private static String ids(List<? extends Part> parts) {
		return parts.stream().map(Part::id).collect(Collectors.joining(","));
	}

	@Override
	public void fill(Form form, Configuration configuration) {
		Composite cable = form.group(Messages.group_cable, 3);
		form.below(cable, 3, List.of(), "cable");
		form.text(cable, Messages.field_cable_name, "cable.name");
		form.text(cable, Messages.field_length, "cable.length");
		form.lines(cable, Messages.field_cable_note, "cable.note");
		wires(form, configuration);
		decisions(form, configuration);
		CableDrawing.create(form);
	}

	private static void wires(Form form, Configuration configuration) {
		Composite group = form.group(Messages.group_wires, 5);
		List.of(Messages.column_signal, Messages.column_battery_pin, Messages.column_inverter_pin, Messages.column_colour, "")
				.forEach(heading -> Form.heading(group, heading));
		List<Choice> battery = pins(configuration, Role.BATTERY);
		List<Choice> inverter = pins(configuration, Role.INVERTER);
		for (SiteWire wire : configuration.cable().map(SiteCable::wires).orElse(List.of())) {
			String path = WIRES + '[' + wire.id() + ']';
			List<Field> row = new ArrayList<>();
			row.add(form.cell(group, Messages.column_signal, path + ".signal", 10));
			row.add(form.choiceCell(group, NLS.bind(Messages.pin_of, Messages.column_battery_pin, wire.signal()), path + ".batteryPin", battery, Field::write));
			row.add(form.choiceCell(group, NLS.bind(Messages.pin_of, Messages.column_inverter_pin, wire.signal()), path + ".inverterPin", inverter,
					Field::write));
			row.add(form.cell(group, Messages.column_colour, path + ".colour", 14));
			form.remove(group, wire.signal(), path);
			form.below(group, 5, row, path);
		}
		form.below(group, 5, List.of(), WIRES);
		Form.button(group, Messages.add_wire, Messages.add_wire, ConfigurationIds.ADD + WIRES,
				() -> form.draft().add(Messages.add_wire, WIRES, new SiteWire("wire", "", "", "", "", Confidence.INFERRED, List.of())));
	}

	private static List<Choice> pins(Configuration configuration, Role side) {
		List<Choice> choices = new ArrayList<>(List.of(new Choice("", Messages.pin_none)));
		configuration.equipment(side).flatMap(Equipment::socket).map(CopiedSocket::pins).orElse(List.of())
				.forEach(pin -> choices.add(new Choice(pin.id(), title(pin))));
		return choices;
	}

	private static String title(CopiedPin pin) {
		String signals = pin.assignments().stream().map(CopiedAssignment::signal).distinct().collect(Collectors.joining(", "));
		return NLS.bind(Messages.pin_carries, pin.number(), signals.isEmpty() ? Messages.pin_unknown : signals);
	}

	private static void decisions(Form form, Configuration configuration) {
		Composite group = form.group(Messages.group_decisions, 5);
		Form.words(group, Messages.decisions_hint, 5);
		List<PinDecision> decisions = configuration.cable().map(SiteCable::decisions).orElse(List.of());
		if (!decisions.isEmpty()) {
			List.of(Messages.column_side, Messages.column_signal, Messages.column_pin, Messages.column_reading, "")
					.forEach(heading -> Form.heading(group, heading));
		}
		List<Choice> sides = List.of(new Choice(Role.BATTERY.name(), Messages.side_battery), new Choice(Role.INVERTER.name(), Messages.side_inverter));
		for (PinDecision decision : decisions) {
			String path = DECISIONS + '[' + decision.id() + ']';
			List<Field> row = new ArrayList<>();
			row.add(form.choiceCell(group, Messages.column_side, path + ".side", sides, Field::write));
			row.add(form.cell(group, Messages.column_signal, path + ".signal", 10));
			row.add(form.cell(group, Messages.column_pin, path + ".pin", 4));
			row.add(form.cell(group, Messages.column_reading, path + ".reading", 30));
			form.remove(group, Optional.of(decision.signal()).filter(signal -> !signal.isEmpty()).orElse(decision.id()), path);
			form.below(group, 5, row);
		}
		Form.button(group, Messages.add_decision, Messages.add_decision, ConfigurationIds.ADD + DECISIONS,
				() -> form.draft().add(Messages.add_decision, DECISIONS, new PinDecision("decision", Role.BATTERY, "", 0, "")));
	}
}
