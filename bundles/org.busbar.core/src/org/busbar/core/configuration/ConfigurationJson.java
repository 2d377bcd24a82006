package org.busbar.core.configuration;

import java.util.List;

import org.busbar.core.export.Json;

/** Configurations and what is said of them, as JSON. Each is ended by a line feed. */
public final class ConfigurationJson {

	private ConfigurationJson() {
	}

	private record Check(List<FileNote> notes, List<ConfigurationProblem> problems, List<Difference> changes) {
	}

	private record Comparison(List<Difference> differences) {
	}

	/** Every part as an object; what there is none of is {@code null}. */
	public static String write(Configuration configuration) {
		return Json.write(configuration);
	}

	/**
	 * What a check found.
	 *
	 * @param changes what changed in the catalogue since
	 */
	public static String check(List<FileNote> notes, List<ConfigurationProblem> problems, List<Difference> changes) {
		return Json.write(new Check(notes, problems, changes));
	}

	/** What two configurations do not have in common. */
	public static String differences(List<Difference> differences) {
		return Json.write(new Comparison(differences));
	}
}
