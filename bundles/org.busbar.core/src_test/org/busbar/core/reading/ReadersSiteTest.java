package org.busbar.core.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

import org.busbar.api.catalogue.Device;
import org.busbar.core.catalogue.Catalogue;
import org.busbar.core.catalogue.CatalogueLoader;
import org.busbar.core.catalogue.DataSource;
import org.busbar.core.catalogue.FolderDataSource;
import org.busbar.core.configuration.AcceptanceTest;
import org.busbar.core.configuration.Configuration;
import org.busbar.core.configuration.ConfigurationEdit;
import org.busbar.core.configuration.ConfigurationFile;
import org.busbar.core.configuration.ConfigurationResult;
import org.busbar.core.configuration.Fingerprint;
import org.busbar.core.configuration.Fingerprint.Known;
import org.busbar.core.configuration.KeptContent;
import org.busbar.core.configuration.Measurement;
import org.busbar.core.configuration.NewConfiguration;
import org.busbar.core.configuration.SafetyCheck;
import org.busbar.core.configuration.SitePlan;
import org.busbar.core.configuration.Validation;
import org.busbar.core.export.LeadStandard;
import org.busbar.core.wiring.CableEnd;
import org.junit.jupiter.api.Test;

/** A site that was made in Italian, read in English. */
class ReadersSiteTest {

	private static final Catalogue ENGLISH = catalogue(Locale.ROOT);
	private static final Catalogue ITALIAN = catalogue(Locale.ITALIAN);

	private static Catalogue catalogue(Locale locale) {
		return CatalogueLoader.load(Stream.of("org.busbar.brand.victron", "org.busbar.battery.weco", "org.busbar.protocol.pylontech")
				.map(name -> Path.of("").toAbsolutePath().resolveSibling(name)).<DataSource>map(FolderDataSource::new).toList(), locale);
	}

	private static Configuration made(Catalogue catalogue) {
		return NewConfiguration.of(catalogue, new SitePlan("Casa", Optional.empty(), end(catalogue.battery("weco"), "5k3"), 2, Optional.empty(),
				end(catalogue.brand("victron"), "cerbo-gx"), List.of(), LeadStandard.USUAL, "victron.bms-can", Map.of(), 0, "", List.of(), Optional.empty()));
	}

	private static CableEnd end(Optional<Device> device, String model) {
		return CableEnd.of(device.orElseThrow(), device.orElseThrow().model(model)).orElseThrow();
	}

	/** With other XML in the place of some. */
	private static Configuration changed(Configuration configuration, Map<String, String> texts) {
		String xml = new String(ConfigurationFile.bytes(configuration, KeptContent.NONE), StandardCharsets.UTF_8);
		for (Map.Entry<String, String> text : texts.entrySet()) {
			assertTrue(xml.contains(text.getKey()), text.getKey());
			xml = xml.replace(text.getKey(), text.getValue());
		}
		return assertInstanceOf(ConfigurationResult.Loaded.class, ConfigurationFile.read(xml.getBytes(StandardCharsets.UTF_8), "site.busbar")).configuration();
	}

	private static String italian(String folder, String key) {
		Properties texts = new Properties();
		try (Reader in = new InputStreamReader(Objects.requireNonNull(Catalogue.class.getResourceAsStream("../" + folder + "/messages_it.properties")),
				StandardCharsets.UTF_8)) {
			texts.load(in);
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
		return texts.getProperty(key);
	}

	@Test
	void whatABundleSaysIsSaidInTheLanguageOfTheReader() {
		Configuration italian = made(ITALIAN);
		assertNotEquals(made(ENGLISH).settings(), italian.settings());
		assertNotEquals(made(ENGLISH).battery(), italian.battery());
		assertEquals(made(ENGLISH), ReadersSite.of(italian, ENGLISH));
	}

	@Test
	void whatIsNotInstalledOrAnotherByNowIsShownAsItWasCopied() {
		Configuration italian = made(ITALIAN);
		assertEquals(italian.battery(), ReadersSite.of(italian, Catalogue.EMPTY).battery());
		String hash = italian.origins().stream().filter(origin -> origin.id().equals(italian.battery().orElseThrow().origin())).findFirst().orElseThrow()
				.hash();
		Configuration other = ReadersSite.of(changed(italian, Map.of(hash, "0".repeat(64))), ENGLISH);
		assertEquals(italian.battery(), other.battery());
		assertEquals(made(ENGLISH).inverter(), other.inverter());
	}

	@Test
	void whatBusbarSaysIsSaidInTheLanguageOfTheReaderAndWhatSomebodyTypedStays() {
		Configuration english = made(ENGLISH);
		SafetyCheck open = english.checks().getFirst();
		AcceptanceTest sign = english.tests().getFirst();
		AcceptanceTest loss = english.tests().get(1);
		Configuration italian = changed(english, Map.of(open.title(), italian("configuration", "check.dc-open"), "white/orange",
				italian("export", "colour.white-orange"), sign.title(), italian("configuration", "test.sign.title"), sign.procedure(),
				italian("configuration", "test.sign.procedure"), loss.title(), "Prova del cane"));
		assertEquals(italian("configuration", "check.dc-open"), italian.checks().getFirst().title());
		Configuration read = ReadersSite.of(italian, ENGLISH);
		assertEquals(english.cable(), read.cable());
		assertEquals(sign, read.tests().getFirst());
		assertEquals("Prova del cane", read.tests().get(1).title());
		assertEquals(Validation.problems(english).stream().filter(problem -> problem.path().startsWith("checks")).toList(),
				Validation.problems(read).stream().filter(problem -> problem.path().startsWith("checks")).toList());
	}

	@Test
	void measurementsAndTheFingerprintAreNamedInTheLanguageOfTheReader() {
		Configuration english = made(ENGLISH);
		Measurement measured = new Measurement("m1", "Ohm fra CAN-H e CAN-L, tutto spento", "R", 60, "ohm", "", "", "", "");
		Measurement typed = new Measurement("m2", "Ohm come dico io", "R", 60, "ohm", "", "", "", "");
		Fingerprint print = new Fingerprint("f", "", "", "", 60, List.of(), List.of(), List.of(new Known("k", "cells", "Celle in serie", "16"),
				new Known("s", "setting", "Impostazione di inverter, Settings > DVCC", "On")));
		Configuration italian = ConfigurationEdit.set(ConfigurationEdit.set(english, "measurements", List.of(measured, typed)).or(english), "fingerprint",
				Optional.of(print)).or(english);
		Configuration read = ReadersSite.of(italian, ENGLISH);
		assertEquals(List.of("Ohm between CAN-H and CAN-L, everything off", "Ohm come dico io"), read.measurements().stream().map(Measurement::what).toList());
		assertEquals(List.of("Cells in series", "Setting of the inverter, Settings > DVCC"),
				read.fingerprint().orElseThrow().facts().stream().map(Known::title).toList());
	}

	@Test
	void theReactionThatTheProtocolFileSaysIsSaidAgain() {
		String english = made(ENGLISH).tests().get(1).expected();
		Configuration italian = changed(made(ITALIAN), Map.of());
		assertNotEquals(english, italian.tests().get(1).expected(), "the reaction is that of the Italian file");
		assertEquals(english, ReadersSite.of(italian, ENGLISH).tests().get(1).expected());
	}
}
