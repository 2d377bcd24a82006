package org.busbar.core.configuration;

import java.util.List;

/** What came of loading a configuration. */
public sealed interface ConfigurationResult {

	/**
	 * It was loaded.
	 *
	 * @param configuration what it says
	 * @param kept          what it holds besides; to be given back when it is saved
	 * @param version       version of the schema that the file is written for; when it is not {@link ConfigurationFile#VERSION}, the file was migrated in
	 *                      memory, and itself is as it was
	 * @param notes         what is not known, and what saving would change
	 */
	record Loaded(Configuration configuration, KeptContent kept, int version, List<FileNote> notes) implements ConfigurationResult {

		public Loaded {
			notes = List.copyOf(notes);
		}

		/** Whether the file is written for an earlier schema. */
		public boolean migrated() {
			return version != ConfigurationFile.VERSION;
		}
	}

	/**
	 * It cannot be used, and nothing was changed.
	 *
	 * @param reasons why, at least one
	 */
	record Refused(List<FileNote> reasons) implements ConfigurationResult {

		public Refused {
			reasons = List.copyOf(reasons);
		}

		Refused(FileNote reason) {
			this(List.of(reason));
		}
	}
}
