package org.busbar.ui.internal.configuration;

import java.util.List;

import org.busbar.core.configuration.Configuration;

/** What one page of the editor shows. */
interface SitePage {

	/** Its name for tests. */
	String name();

	/** Its name for people. */
	String title();

	/** What the paths of its fields begin with. */
	List<String> features();

	/** Which fields it has: when that is another text than before, the page is filled anew. */
	String shape(Configuration configuration);

	/** Makes the fields. What they say is shown afterwards. */
	void fill(Form form, Configuration configuration);
}
