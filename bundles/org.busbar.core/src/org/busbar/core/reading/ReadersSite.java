package org.busbar.core.reading;

import org.busbar.core.acceptance.Retelling;
import org.busbar.core.catalogue.Catalogue;
import org.busbar.core.configuration.Configuration;
import org.busbar.core.configuration.ReadersCopy;

/** A site in the language of the reader, whatever language it was made in. */
public final class ReadersSite {

	private ReadersSite() {
	}

	/**
	 * A configuration to be shown. What is saved, exported for programs or signed is the one that it is made of.
	 *
	 * @param catalogue what is installed: texts that were copied out of a file that is not there, or is another by now, stay as they were copied
	 */
	public static Configuration of(Configuration configuration, Catalogue catalogue) {
		Configuration copy = ReadersCopy.of(configuration, catalogue);
		return new Configuration(copy.id(), copy.title(), copy.converter(), copy.lines(), copy.site(), copy.origins(), copy.sources(), copy.battery(),
				copy.inverter(), copy.cable(), copy.protocol(), copy.limits(), copy.settings(), copy.checks(), copy.measurements(),
				copy.tests().stream().map(Retelling::of).toList(), copy.fingerprint(), copy.notes(), copy.photos());
	}
}
