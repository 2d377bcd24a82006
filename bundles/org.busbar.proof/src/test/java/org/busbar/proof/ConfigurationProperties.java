package org.busbar.proof;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

import org.busbar.core.configuration.Configuration;
import org.busbar.core.configuration.ConfigurationFile;
import org.busbar.core.configuration.ConfigurationResult;
import org.busbar.core.configuration.ConfigurationText;
import org.busbar.core.configuration.Difference;
import org.busbar.core.configuration.KeptContent;
import org.busbar.core.configuration.Validation;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds for the file of every configuration. */
class ConfigurationProperties {

	private static ConfigurationResult.Loaded loaded(byte[] xml) {
		return assertInstanceOf(ConfigurationResult.Loaded.class, ConfigurationFile.read(xml, "any.busbar"),
				() -> ConfigurationFile.read(xml, "any.busbar") + new String(xml, StandardCharsets.UTF_8));
	}

	@Property(tries = 100)
	void whatIsWrittenIsRead(@ForAll long seed) {
		Configuration configuration = AnyConfiguration.of(seed);
		byte[] written = ConfigurationFile.bytes(configuration, KeptContent.NONE);
		ConfigurationResult.Loaded loaded = loaded(written);
		assertEquals(configuration, loaded.configuration());
		assertEquals(List.of(), loaded.notes());
		assertArrayEquals(written, ConfigurationFile.bytes(loaded.configuration(), loaded.kept()), "the same bytes");
	}

	@Property(tries = 100)
	void whatNobodyKnowsIsKept(@ForAll long seed) {
		Configuration configuration = AnyConfiguration.of(seed);
		Strange strange = Strange.in(new String(ConfigurationFile.bytes(configuration, KeptContent.NONE), StandardCharsets.UTF_8), new Random(seed));
		ConfigurationResult.Loaded loaded = loaded(strange.xml.getBytes(StandardCharsets.UTF_8));
		assertEquals(configuration, loaded.configuration());
		assertEquals(strange.inserted, loaded.notes().size(), loaded.notes()::toString);
		String again = new String(ConfigurationFile.bytes(loaded.configuration(), loaded.kept()), StandardCharsets.UTF_8);
		assertEquals(strange.inserted, Strange.count(again), again);
		assertEquals(configuration, loaded(again.getBytes(StandardCharsets.UTF_8)).configuration());
	}

	/** Another configuration with the same parts as far as their ids are the same, in the file of this one. */
	@Property(tries = 100)
	void anyConfigurationReplacesAnyOther(@ForAll long before, @ForAll long after) {
		ConfigurationResult.Loaded loaded = loaded(ConfigurationFile.bytes(AnyConfiguration.of(before), KeptContent.NONE));
		Configuration other = AnyConfiguration.of(after);
		assertEquals(other, loaded(ConfigurationFile.bytes(other, loaded.kept())).configuration());
	}

	@Property(tries = 100)
	void aDamagedFileIsReadOrRefused(@ForAll long seed) {
		byte[] xml = ConfigurationFile.bytes(AnyConfiguration.of(seed), KeptContent.NONE);
		Random random = new Random(seed);
		for (int i = random.nextInt(4); i >= 0; i--) {
			xml[random.nextInt(xml.length)] = (byte) random.nextInt(256);
		}
		switch (ConfigurationFile.read(xml, "damaged.busbar")) {
			case ConfigurationResult.Refused refused -> assertFalse(refused.reasons().isEmpty());
			case ConfigurationResult.Loaded loaded -> assertEquals(loaded.configuration(),
					loaded(ConfigurationFile.bytes(loaded.configuration(), loaded.kept())).configuration());
		}
	}

	@Property(tries = 100)
	void everyConfigurationIsCheckedComparedAndShown(@ForAll long one, @ForAll long other) {
		Configuration configuration = AnyConfiguration.of(one);
		assertTrue(Validation.problems(configuration).stream().noneMatch(problem -> problem.message().isEmpty() || problem.action().isEmpty()));
		assertEquals(List.of(), Difference.between(configuration, configuration));
		assertEquals(configuration.equals(AnyConfiguration.of(other)), Difference.between(configuration, AnyConfiguration.of(other)).isEmpty());
		assertFalse(ConfigurationText.write(configuration).isEmpty());
	}

	/** A document with attributes and elements that no schema has. */
	private record Strange(String xml, int inserted) {

		private static final String NAME = "strange-thing";
		/** The end of something that is no text. */
		private static final Pattern PART_ENDS = Pattern.compile("</(?!lines|protocols|selects|shows|hides|frames)");

		static Strange in(String xml, Random random) {
			StringBuilder text = new StringBuilder();
			int inserted = 0;
			for (String line : xml.split("(?<=\n)")) {
				String tag = line.stripLeading();
				boolean element = tag.startsWith("<") && !tag.startsWith("</") && !tag.startsWith("<?") && tag.contains(" id=\"");
				if (element && random.nextInt(4) == 0) {
					inserted++;
					text.append(line.replaceFirst(" id=\"", " " + NAME + "=\"" + random.nextInt(9) + "\" id=\""));
				} else if (PART_ENDS.matcher(tag).lookingAt() && random.nextInt(3) == 0) {
					inserted++;
					text.append('<' + NAME + "><inner n=\"1\">x</inner></" + NAME + ">\n").append(line);
				} else {
					text.append(line);
				}
			}
			return new Strange(text.toString(), inserted);
		}

		static int count(String xml) {
			return xml.split(" " + NAME + "=|<" + NAME, -1).length - 1;
		}
	}
}
