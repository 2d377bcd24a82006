package org.busbar.ui.internal.configuration;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.busbar.api.protocol.Role;
import org.busbar.core.configuration.Configuration;
import org.busbar.core.configuration.CopiedHazard;
import org.busbar.core.configuration.CopiedSocket;
import org.busbar.core.configuration.Equipment;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;

/** The battery and the inverter: identity, nameplate, and what can go wrong with them. */
record DevicesPage() implements SitePage {

	@Override
	public String name() {
		return "devices";
	}

	@Override
	public String title() {
		return Messages.page_devices;
	}

	@Override
	public List<String> features() {
		return List.of("battery", "inverter");
	}

	@Override
	public String shape(Configuration configuration) {
		return Stream.of(Role.values()).map(configuration::equipment).flatMap(Optional::stream)
				.map(one -> one.id() + one.name() + one.socket().map(CopiedSocket::id) + hazards(one).map(CopiedHazard::id).toList())
				.collect(Collectors.joining());
	}

	@Override
	public void fill(Form form, Configuration configuration) {
		device(form, configuration.battery(), "battery", Messages.group_battery, Messages.no_battery);
		if (configuration.battery().isPresent()) {
			nameplate(form);
		}
		device(form, configuration.inverter(), "inverter", Messages.group_inverter, Messages.no_inverter);
	}

	private static void device(Form form, Optional<Equipment> equipment, String path, String title, String none) {
		Composite group = form.group(title, 3);
		form.below(group, 3, List.of(), path, path + ".socket");
		if (equipment.isEmpty()) {
			Form.words(group, none, 3);
			return;
		}
		Equipment device = equipment.get();
		Form.fact(group, Messages.field_model, device.name());
		device.socket().ifPresent(socket -> Form.fact(group, Messages.field_socket,
				socket.note().isEmpty() ? socket.name() : NLS.bind(Messages.socket_with_note, socket.name(), socket.note())));
		form.text(group, Messages.field_serial, path + ".serialNumber");
		form.text(group, Messages.field_firmware, path + ".firmware");
		if (path.equals("battery")) {
			form.text(group, Messages.field_modules, "battery.modules");
		}
		hazards(form, device, path);
	}

	private static void hazards(Form form, Equipment device, String path) {
		if (hazards(device).findAny().isPresent()) {
			Composite group = form.group(NLS.bind(Messages.group_hazards, device.name()), 1);
			device.socket().ifPresent(socket -> socket.hazards().forEach(hazard -> hazard(form, group, hazard, path + ".socket.hazards")));
			device.hazards().forEach(hazard -> hazard(form, group, hazard, path + ".hazards"));
		}
	}

	private static void hazard(Form form, Composite group, CopiedHazard hazard, String list) {
		String sign = switch (hazard.level()) {
			case DAMAGE -> "\u25b2";
			case NO_FUNCTION -> "\u2716";
			case NOTE -> "\u2139";
		};
		form.tick(group, NLS.bind(Messages.sign_and_text, sign, hazard.text()), list + '[' + hazard.id() + "].acknowledged", Field::write);
	}

	private static Stream<CopiedHazard> hazards(Equipment device) {
		return Stream.concat(device.socket().stream().flatMap(socket -> socket.hazards().stream()), device.hazards().stream());
	}

	private static void nameplate(Form form) {
		Composite group = form.group(Messages.group_nameplate, 3);
		form.below(group, 3, List.of(), "battery.nameplate");
		form.text(group, Messages.field_cells, "battery.nameplate.cells");
		form.text(group, Messages.field_capacity, "battery.nameplate.capacity");
		form.text(group, Messages.field_charge_voltage, "battery.nameplate.chargeVoltage");
		form.text(group, Messages.field_discharge_voltage, "battery.nameplate.dischargeVoltage");
		form.text(group, Messages.field_charge_current, "battery.nameplate.chargeCurrent");
		form.text(group, Messages.field_discharge_current, "battery.nameplate.dischargeCurrent");
		form.text(group, Messages.field_most_modules, "battery.nameplate.modules");
		form.text(group, Messages.field_nameplate_source, "battery.nameplate.source");
	}
}
