package org.busbar.ui.internal.findings;

import java.util.ArrayList;
import java.util.List;

import org.busbar.api.catalogue.Device;
import org.busbar.api.catalogue.Model;
import org.busbar.core.catalogue.Catalogue;
import org.eclipse.osgi.util.NLS;

/**
 * What can be chosen as inverter or as battery. The first choice is that nobody says; something that was chosen and is no longer installed stays.
 *
 * @param ids    what stands for it
 * @param titles what the user reads
 */
record SiteChoices(List<String> ids, List<String> titles) {

	SiteChoices {
		ids = List.copyOf(ids);
		titles = List.copyOf(titles);
	}

	static SiteChoices brands(Catalogue catalogue, String chosen) {
		List<String> ids = new ArrayList<>(List.of(""));
		List<String> titles = new ArrayList<>(List.of(Messages.site_not_told));
		for (Device brand : catalogue.brands()) {
			ids.add(brand.id());
			titles.add(brand.name());
		}
		return kept(ids, titles, chosen);
	}

	/** Every maker, and every model of each. */
	static SiteChoices batteries(Catalogue catalogue, String chosen) {
		List<String> ids = new ArrayList<>(List.of(""));
		List<String> titles = new ArrayList<>(List.of(Messages.site_not_told));
		for (Device maker : catalogue.batteries()) {
			ids.add(maker.id());
			titles.add(maker.name());
			for (Model model : maker.models()) {
				ids.add(maker.id() + '/' + model.id());
				titles.add(NLS.bind(Messages.site_model, maker.name(), model.name()));
			}
		}
		return kept(ids, titles, chosen);
	}

	private static SiteChoices kept(List<String> ids, List<String> titles, String chosen) {
		if (!ids.contains(chosen)) {
			ids.add(chosen);
			titles.add(NLS.bind(Messages.site_removed, chosen));
		}
		return new SiteChoices(ids, titles);
	}

	String title(String id) {
		return titles.get(Math.max(0, ids.indexOf(id)));
	}
}
