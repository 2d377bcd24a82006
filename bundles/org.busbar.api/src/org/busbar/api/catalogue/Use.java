package org.busbar.api.catalogue;

import java.util.List;
import java.util.Set;

import org.busbar.api.fact.Confidence;
import org.busbar.api.quantity.Quantity;

/**
 * What a device does with a protocol besides what the protocol says.
 *
 * @param protocol   id of the protocol
 * @param models     ids of the models that this is true of; empty for all
 * @param ignores    quantities that the protocol carries and the device does nothing with
 * @param text       what the device does, or does not do
 * @param confidence how well it is known
 * @param sources    keys of the source list of the same data file
 */
public record Use(String protocol, List<String> models, Set<Quantity> ignores, String text, Confidence confidence, List<String> sources) {

	public Use {
		models = List.copyOf(models);
		ignores = Set.copyOf(ignores);
		sources = List.copyOf(sources);
	}

	/** Whether it is true of a model. */
	public boolean concerns(String model) {
		return models.isEmpty() || models.contains(model);
	}
}
