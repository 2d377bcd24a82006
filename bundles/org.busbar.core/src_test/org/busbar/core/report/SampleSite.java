package org.busbar.core.report;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.busbar.api.catalogue.Device;
import org.busbar.core.catalogue.Catalogue;
import org.busbar.core.catalogue.CatalogueLoader;
import org.busbar.core.catalogue.DataSource;
import org.busbar.core.catalogue.FolderDataSource;
import org.busbar.core.configuration.Configuration;
import org.busbar.core.configuration.ConfigurationFile;
import org.busbar.core.configuration.ConfigurationResult;
import org.busbar.core.configuration.DoctorSite;
import org.busbar.core.configuration.KeptContent;
import org.busbar.core.configuration.Limits;
import org.busbar.core.configuration.Nameplate;
import org.busbar.core.configuration.NewConfiguration;
import org.busbar.core.configuration.Place;
import org.busbar.core.configuration.SitePlan;
import org.busbar.core.doctor.Doctor;
import org.busbar.core.export.LeadStandard;
import org.busbar.core.observation.FrameStore;
import org.busbar.core.observation.RecordedBus;
import org.busbar.core.protocol.EffectiveProtocol;
import org.busbar.core.wiring.CableEnd;

/** A site of the shipped data, and one whose texts try to be markup. */
final class SampleSite {

	static final Catalogue CATALOGUE = CatalogueLoader.load(Stream.of("org.busbar.brand.victron", "org.busbar.battery.weco", "org.busbar.protocol.pylontech")
			.map(name -> Path.of("").toAbsolutePath().resolveSibling(name)).<DataSource>map(FolderDataSource::new).toList());
	/** A text that would be a script, once it is out of its attribute of XML. */
	static final String HOSTILE = "&lt;/title>&lt;script>alert(1)&lt;/script>&quot;'&amp;\u202e&lt;img src=x onerror=alert(1)>";

	private SampleSite() {
	}

	static Configuration configuration() {
		Limits limits = new Limits("limits", 57.6, 46, 150, 250, "DVCC");
		return NewConfiguration.of(CATALOGUE,
				new SitePlan("Cascina Rossa", Optional.of(new Place("place", "Cascina Rossa", "Via Roma 1, Asti", "R. Rossi", "G. Verdi", "")),
						end(CATALOGUE.battery("weco"), "5k3"), 2,
						Optional.of(new Nameplate("plate", 16, 100, 58.4, 44.8, 100, 100, 15, "nameplate")), end(CATALOGUE.brand("victron"), "cerbo-gx"),
						List.of(), LeadStandard.USUAL, "victron.bms-can", Map.of(), 0, "", List.of(), Optional.of(limits)));
	}

	private static CableEnd end(Optional<Device> device, String model) {
		Device known = device.orElseThrow();
		return CableEnd.of(known, known.model(model)).orElseThrow();
	}

	/** The same with other XML in the place of some, as an editor or a stranger may write it into the file. */
	static Configuration with(String there, String instead) {
		String xml = new String(ConfigurationFile.bytes(configuration(), KeptContent.NONE), StandardCharsets.UTF_8);
		return assertInstanceOf(ConfigurationResult.Loaded.class,
				ConfigurationFile.read(xml.replace(there, instead).getBytes(StandardCharsets.UTF_8), "site.busbar")).configuration();
	}

	static ReportBasis basis(Configuration configuration) {
		return new ReportBasis(configuration, configuration, SiteDrawing.of(configuration), Optional.of(protocol()), false, Optional.of(capture(configuration)),
				List.of(), Letterhead.NONE, "1.2.3");
	}

	static EffectiveProtocol protocol() {
		return EffectiveProtocol.of(CATALOGUE.protocol("victron.bms-can").orElseThrow(), Map.of());
	}

	/** Thirty seconds of a battery whose voltage rises. */
	static ExaminedCapture capture(Configuration configuration) {
		FrameStore frames = new FrameStore();
		for (int i = 0; i < 30; i++) {
			long nanos = 1_790_000_000_000_000_000L + i * 1_000_000_000L;
			frames.frame(nanos, 0x351, 0, 8, payload(576, 1500, 1500, 440));
			frames.frame(nanos + 1_000_000, 0x355, 0, 4, payload(40 + i, 100, 0, 0));
			frames.frame(nanos + 2_000_000, 0x356, 0, 6, payload(5200 + i * 3, 123 - i * 10, 215, 0));
		}
		return ExaminedCapture.of("bus.pcapng", "00ff", new RecordedBus("can0", 500_000, frames, 0, 0, List.of()),
				new Doctor(DoctorSite.of(configuration, CATALOGUE), protocol()));
	}

	/** Four numbers of two bytes, the lower byte first, as the codec takes payloads: the first byte of the frame in the lowest eight bits. */
	private static long payload(int... words) {
		long payload = 0;
		for (int i = words.length - 1; i >= 0; i--) {
			payload = payload << 16 | words[i] & 0xffff;
		}
		return payload;
	}
}
