package org.busbar.ui.internal.findings;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.busbar.api.catalogue.Device;
import org.busbar.api.catalogue.Model;
import org.busbar.api.doctor.Equipment;
import org.busbar.api.doctor.Installation;
import org.busbar.api.doctor.Site;
import org.busbar.core.catalogue.Catalogue;
import org.busbar.core.wiring.CableEnd;

/**
 * What was known of a site when somebody says what is connected. What was measured and told holds on; what was known of another device does not.
 *
 * @param known     until now
 * @param catalogue what is installed
 */
record SaidSite(Site known, Catalogue catalogue) {

	/** The site with the brand, battery, cells and capacity of another one. */
	Site with(Site said) {
		boolean sameBattery = said.battery().equals(known.battery());
		return new Site(Optional.empty(), said.brand(), said.battery(), said.cells(), said.capacity(), Set.of(), sameBattery ? known.thresholds() : Map.of(),
				known.readings(), known.lines(), installation(said, sameBattery));
	}

	private Installation installation(Site said, boolean sameBattery) {
		Map<Device.Kind, Equipment> equipment = new EnumMap<>(Device.Kind.class);
		equipment.putAll(known.installation().equipment());
		if (!said.brand().equals(known.brand()) || !equipment.containsKey(Device.Kind.INVERTER)) {
			put(equipment, Device.Kind.INVERTER, said.brand());
		}
		if (!sameBattery || !equipment.containsKey(Device.Kind.BATTERY)) {
			put(equipment, Device.Kind.BATTERY, said.battery());
		}
		return new Installation(equipment, known.installation().lead(), known.installation().facts());
	}

	/** @param id of the maker, or of maker and model with a slash between; empty where nobody says */
	private void put(Map<Device.Kind, Equipment> equipment, Device.Kind kind, String id) {
		String[] parts = id.split("/", 2);
		Optional<Device> device = kind == Device.Kind.BATTERY ? catalogue.battery(parts[0]) : catalogue.brand(parts[0]);
		equipment.remove(kind);
		device.ifPresent(one -> {
			Optional<Model> model = parts.length > 1 ? one.model(parts[1]) : Optional.empty();
			equipment.put(kind, CableEnd.equipment(one, model));
		});
	}
}
