package org.busbar.ui.internal.findings;

import java.util.Map;
import java.util.Set;

import org.busbar.api.doctor.Fact;
import org.busbar.api.doctor.Lead;
import org.busbar.api.doctor.Reading;
import org.busbar.api.doctor.Site;

/**
 * What somebody measured, saw or knows, and what the lead is like.
 *
 * @param readings numbers
 * @param facts    words
 * @param lead     the data lead
 */
record Told(Map<Reading, Double> readings, Map<Fact, Set<String>> facts, Lead lead) {

	/** Nobody told anything. */
	static final Told NOTHING = new Told(Map.of(), Map.of(), new Lead.Untold());

	Told {
		readings = Map.copyOf(readings);
		facts = Map.copyOf(facts);
	}

	/** What is known of a site. */
	static Told of(Site site) {
		return new Told(site.readings(), site.installation().facts(), site.installation().lead());
	}

	/** The same site with this in place of what was told before. */
	Site in(Site site) {
		return site.measured(readings).installed(site.installation().telling(facts).with(lead));
	}

	/** How many things were told. */
	int count() {
		return readings.size() + facts.size() + (lead instanceof Lead.Untold ? 0 : 1);
	}

	/** Whether the doctor can judge it without a bus: what a display shows is held against the bus. */
	boolean needsNoBus() {
		return !facts.isEmpty() || !(lead instanceof Lead.Untold) || readings.keySet().stream().anyMatch(reading -> reading.kind() != Reading.Kind.DISPLAYED);
	}
}
