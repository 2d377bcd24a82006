package org.busbar.core.report;

import java.util.List;
import java.util.Optional;

import org.busbar.api.doctor.Site;
import org.busbar.core.acceptance.Circumstances;
import org.busbar.core.catalogue.Catalogue;
import org.busbar.core.catalogue.Origin;
import org.busbar.core.configuration.Configuration;
import org.busbar.core.configuration.CopyOrigin;
import org.busbar.core.configuration.DoctorSite;
import org.busbar.core.configuration.ProtocolChoice;
import org.busbar.core.doctor.Doctor;
import org.busbar.core.fingerprint.FingerprintChanges;
import org.busbar.core.fingerprint.Fingerprints;
import org.busbar.core.photo.SitePhoto;
import org.busbar.core.protocol.EffectiveProtocol;
import org.busbar.core.reading.ReadersSite;

/**
 * What a report is made of.
 *
 * @param configuration what the site uses
 * @param shown         the same in the language of the reader
 * @param drawing       the drawing of its cable
 * @param protocol      the dialect that the configuration names, with its options; empty where it is not installed
 * @param changed       whether the installed dialect is another one than that which the configuration was made with
 * @param capture       a recording of the bus
 * @param photos        pictures of the site, as large as they are printed
 * @param letterhead    whose report it is
 * @param version       version of Busbar
 */
public record ReportBasis(Configuration configuration, Configuration shown, SiteDrawing drawing, Optional<EffectiveProtocol> protocol, boolean changed,
		Optional<ExaminedCapture> capture, List<SitePhoto> photos, Letterhead letterhead, String version) {

	public ReportBasis {
		photos = List.copyOf(photos);
	}

	/** What is known of a site without a recording and photos of it. */
	public static ReportBasis of(Configuration configuration, Catalogue catalogue, Letterhead letterhead, String version) {
		Configuration shown = ReadersSite.of(configuration, catalogue);
		return new ReportBasis(configuration, shown, SiteDrawing.of(shown), protocol(configuration, catalogue), changed(configuration, catalogue),
				Optional.empty(), List.of(), letterhead, version);
	}

	/** The same with a recording. */
	public ReportBasis with(ExaminedCapture examined) {
		return new ReportBasis(configuration, shown, drawing, protocol, changed, Optional.of(examined), photos, letterhead, version);
	}

	/** The same with photos. */
	public ReportBasis with(List<SitePhoto> pictures) {
		return new ReportBasis(configuration, shown, drawing, protocol, changed, capture, pictures, letterhead, version);
	}

	/** A doctor for the bus of this site. */
	public Doctor doctor(Catalogue catalogue) {
		Site site = DoctorSite.of(configuration, catalogue);
		return protocol.map(one -> new Doctor(site, one)).orElseGet(() -> new Doctor(site, catalogue.protocols()));
	}

	/**
	 * What a recording says of the site as it was accepted.
	 *
	 * @param changes what has changed
	 * @param leftOut what was not compared, and why
	 */
	record Comparison(List<String> changes, List<String> leftOut) {

		static final Comparison NONE = new Comparison(List.of(), List.of());
	}

	/** What the recording shows to have changed since the site was accepted; empty where there is nothing to compare. */
	Optional<Comparison> comparison() {
		return configuration.fingerprint().flatMap(accepted -> capture.flatMap(ExaminedCapture::print).map(bus -> Fingerprints.with(bus, configuration))
				.map(today -> new Comparison(FingerprintChanges.between(accepted, today), FingerprintChanges.leftOut(accepted, today))));
	}

	/** The dialect that a configuration names, with its options; empty where it is not installed. */
	public static Optional<EffectiveProtocol> protocol(Configuration configuration, Catalogue catalogue) {
		return Circumstances.of(configuration, catalogue).protocol();
	}

	private static boolean changed(Configuration configuration, Catalogue catalogue) {
		Optional<ProtocolChoice> choice = configuration.protocol();
		Optional<String> then = choice.flatMap(one -> configuration.origins().stream().filter(origin -> origin.id().equals(one.origin())).findFirst())
				.map(CopyOrigin::hash);
		Optional<String> now = choice.flatMap(one -> catalogue.origin(Origin.Kind.PROTOCOL, one.protocolId())).map(Origin::hash);
		return then.isPresent() && now.isPresent() && !then.equals(now);
	}
}
