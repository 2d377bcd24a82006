package org.busbar.core.acceptance;

import java.util.Map;
import java.util.Optional;

import org.busbar.api.doctor.Site;
import org.busbar.core.catalogue.Catalogue;
import org.busbar.core.configuration.Configuration;
import org.busbar.core.configuration.DoctorSite;
import org.busbar.core.configuration.ProtocolChoice;
import org.busbar.core.protocol.EffectiveProtocol;
import org.busbar.core.protocol.ProtocolOptionException;

/**
 * What a test has to know of the site.
 *
 * @param site     what the configuration says
 * @param protocol the dialect that the frames are read in; empty when none is installed
 */
public record Circumstances(Site site, Optional<EffectiveProtocol> protocol) {

	/** The dialect whose silence SMA documents. */
	private static final String SMA = "sma.sunny-island";
	/**
	 * Seconds after which an inverter documents to react to a silent battery: VICDOC 1.4 for Victron, DISC for the XW Pro over Xanbus. Of no other brand is it
	 * known, whatever dialect it speaks.
	 */
	private static final Map<String, Double> BRANDS = Map.of("victron", 3.0, "schneider", 10.0);
	/** The same by SMA-TI 5.1. */
	private static final double SMA_SECONDS = 60;

	/** What a configuration and what is installed say. */
	public static Circumstances of(Configuration configuration, Catalogue catalogue) {
		return new Circumstances(DoctorSite.of(configuration, catalogue), protocol(configuration, catalogue));
	}

	private static Optional<EffectiveProtocol> protocol(Configuration configuration, Catalogue catalogue) {
		Optional<ProtocolChoice> choice = configuration.protocol();
		try {
			return choice.flatMap(one -> catalogue.protocol(one.protocolId())).map(loaded -> EffectiveProtocol.of(loaded, choice.orElseThrow().chosen()));
		} catch (@SuppressWarnings("unused") ProtocolOptionException gone) {
			// The installed one has no such option any more: it is not that of the site.
			return Optional.empty();
		}
	}

	/** Seconds without the battery after which the inverter reacts, by its maker's word; {@link Double#NaN} when nobody outside the maker knows. */
	double reactionSeconds() {
		Double documented = BRANDS.get(site.brand());
		if (documented != null) {
			return documented;
		}
		boolean sma = site.brand().isEmpty() || site.brand().equals("sma");
		return sma && protocol.filter(one -> one.descriptor().id().equals(SMA)).isPresent() ? SMA_SECONDS : Double.NaN;
	}
}
