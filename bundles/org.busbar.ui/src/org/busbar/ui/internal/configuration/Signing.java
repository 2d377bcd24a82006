package org.busbar.ui.internal.configuration;

import org.busbar.core.configuration.Configuration;
import org.busbar.core.configuration.ConfigurationEdit;
import org.busbar.core.configuration.Draft;
import org.busbar.core.configuration.Place;

/** Who does something now is the engineer of the site, unless somebody says otherwise. */
final class Signing {

	private Signing() {
	}

	/**
	 * Sets a field and, where nobody has yet said by whom and when, says so: one step.
	 *
	 * @param part   path of the part with person and time
	 * @param signed whether what is set counts as done
	 */
	static void set(Draft draft, String label, String part, String feature, Object value, boolean signed) {
		Configuration now = with(draft.current(), part + '.' + feature, value);
		if (signed) {
			now = absent(now, part + ".time") ? with(now, part + ".time", Values.now()) : now;
			now = absent(now, part + ".person") ? with(now, part + ".person", now.site().map(Place::engineer).orElse("")) : now;
		}
		draft.change(label, now);
	}

	private static boolean absent(Configuration configuration, String path) {
		return ConfigurationEdit.get(configuration, path).filter(""::equals).isPresent();
	}

	private static Configuration with(Configuration configuration, String path, Object value) {
		return ConfigurationEdit.set(configuration, path, value).or(configuration);
	}
}
