package org.busbar.core.configuration;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A picture of the site, in a file beside the configuration.
 *
 * @param id      stable identifier within the document
 * @param file    name of the file below the folder of the configuration, with slashes: {@code photos/battery-plug.jpg}
 * @param hash    SHA-256 of the file in lower-case hexadecimal
 * @param caption what is to be seen; empty when not told
 * @param time    when it was added, ISO 8601 with offset; empty when not told
 * @param person  by whom; empty when not told
 */
public record Photo(String id, String file, String hash, String caption, String time, String person) implements Part {

	private static final Pattern STEP = Pattern.compile("[\\p{L}\\p{N}_ -][\\p{L}\\p{N}._ -]*");
	private static final List<String> ENDINGS = List.of(".jpg", ".jpeg", ".png");

	/** Whether the file is one below the folder of the configuration, on any system: no name of it leads out of there. */
	public boolean isBeside() {
		return Stream.of(file.split("/", -1)).allMatch(step -> STEP.matcher(step).matches());
	}

	/** Whether it is named as a JPEG or PNG picture. A system opens a file by the ending of its name, whatever is in it. */
	public boolean isNamedAsPicture() {
		return ENDINGS.stream().anyMatch(file.toLowerCase(Locale.ROOT)::endsWith);
	}
}
