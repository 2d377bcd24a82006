package org.busbar.api.doctor;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.busbar.api.catalogue.Device;

/**
 * What is installed and how it is set up, as somebody told it. What nobody told is unknown.
 *
 * @param equipment inverter and battery, each under its kind
 * @param lead      the data lead between them
 * @param facts     what was told in words; of a fact with choices one of them
 */
public record Installation(Map<Device.Kind, Equipment> equipment, Lead lead, Map<Fact, Set<String>> facts) {

	/** Nobody told anything. */
	public static final Installation UNKNOWN = new Installation(Map.of(), new Lead.Untold(), Map.of());

	/** @throws IllegalArgumentException when a fact is told that its choices do not have */
	public Installation {
		equipment = Map.copyOf(equipment);
		Map<Fact, Set<String>> kept = new LinkedHashMap<>();
		facts.forEach((fact, told) -> {
			if (told.stream().anyMatch(text -> !fact.accept(text).equals(Optional.of(text)))) {
				throw new IllegalArgumentException(Messages.format("choice", fact.id(), String.join(", ", fact.choices()), String.join(", ", told)));
			}
			kept.put(fact, Set.copyOf(told));
		});
		facts = Map.copyOf(kept);
	}

	/** What was told of a fact; empty when nothing was. */
	public Set<String> told(Fact fact) {
		return facts.getOrDefault(fact, Set.of());
	}

	/** Whether this was told. */
	public boolean isTold(Fact fact, String text) {
		return told(fact).contains(text);
	}

	/** The inverter. */
	public Optional<Equipment> inverter() {
		return Optional.ofNullable(equipment.get(Device.Kind.INVERTER));
	}

	/** The battery. */
	public Optional<Equipment> battery() {
		return Optional.ofNullable(equipment.get(Device.Kind.BATTERY));
	}

	/** The same installation with a device. */
	public Installation with(Equipment more) {
		Map<Device.Kind, Equipment> all = new EnumMap<>(Device.Kind.class);
		all.putAll(equipment);
		all.put(more.device().kind(), more);
		return new Installation(all, lead, facts);
	}

	/** The same installation with a lead. */
	public Installation with(Lead told) {
		return new Installation(equipment, told, facts);
	}

	/** The same installation with other facts. */
	public Installation telling(Map<Fact, Set<String>> told) {
		return new Installation(equipment, lead, told);
	}
}
