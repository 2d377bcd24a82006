package org.busbar.ui.internal.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.busbar.api.catalogue.Device;
import org.busbar.api.catalogue.Model;
import org.busbar.core.catalogue.Catalogue;
import org.busbar.core.catalogue.CatalogueProblem;
import org.busbar.core.catalogue.LoadedProtocol;

/** Something in the catalogue that has a page of its own. */
sealed interface Entry {

	/** A brand or a battery maker. */
	record OfDevice(Device device) implements Entry {
	}

	/** A model; its page is that of its maker, opened at the model. */
	record OfModel(Device device, Model model) implements Entry {
	}

	/** A protocol. */
	record OfProtocol(LoadedProtocol protocol) implements Entry {
	}

	/** Why something cannot be used. */
	record OfProblem(CatalogueProblem problem) implements Entry {
	}

	/** Tells it from all others and stays the same when the catalogue changes. */
	default String key() {
		return switch (this) {
			case OfDevice(Device device) -> device.kind() + "/" + device.id();
			case OfModel(Device device, Model model) -> device.kind() + "/" + device.id() + '/' + model.id();
			case OfProtocol(LoadedProtocol protocol) -> "protocol/" + protocol.descriptor().id();
			case OfProblem(CatalogueProblem problem) -> "problem/" + problem;
		};
	}

	/** What the list calls it. */
	default String title() {
		return switch (this) {
			case OfDevice(Device device) -> device.name();
			case OfModel(Device device, Model model) -> model.name();
			case OfProtocol(LoadedProtocol protocol) -> protocol.descriptor().title();
			case OfProblem(CatalogueProblem problem) -> problem.bundle() + ": " + problem.message();
		};
	}

	/** Everything that stands on its page and, of a model, only what stands there of the model. */
	default boolean mentions(String words, Catalogue catalogue) {
		String text = this instanceof OfModel(Device device, Model model)
				? model.name() + ' ' + model.id() + ' ' + model.note() + ' ' + String.join(" ", model.protocols())
				: title() + ' ' + key() + ' ' + CataloguePage.of(this, catalogue).text();
		String lower = text.toLowerCase(Locale.ROOT);
		return List.of(words.toLowerCase(Locale.ROOT).split("\\s+")).stream().allMatch(lower::contains);
	}

	/** The brands or batteries of a catalogue, each followed by its models. */
	static List<Entry> of(List<Device> devices) {
		List<Entry> entries = new ArrayList<>();
		for (Device device : devices) {
			entries.add(new OfDevice(device));
			device.models().forEach(model -> entries.add(new OfModel(device, model)));
		}
		return entries;
	}
}
