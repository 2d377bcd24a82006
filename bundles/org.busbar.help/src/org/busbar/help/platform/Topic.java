package org.busbar.help.platform;

import java.util.List;
import java.util.Locale;

import org.busbar.help.manual.HelpPage;
import org.busbar.help.manual.Manual;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.help.ITopic;
import org.eclipse.help.IUAElement;
import org.jspecify.annotations.Nullable;

/** A line of the contents. */
record Topic(String label, @Nullable String href, List<Topic> members) implements ITopic {

	private static final String PAGES = "/" + Manual.BUNDLE + "/pages/";
	private static final String ENDING = ".html";

	static Topic of(HelpPage page) {
		return new Topic(page.title(), href(new Manual.Place(page.name(), "")), List.of());
	}

	/** The address of a place, as the help system bears it. */
	static String href(Manual.Place place) {
		return PAGES + place.page() + ENDING + (place.anchor().isEmpty() ? "" : '#' + place.anchor());
	}

	static Manual manual(String locale) {
		return Manual.of(Locale.forLanguageTag(locale.replace('_', '-')));
	}

	@Override
	public boolean isEnabled(IEvaluationContext context) {
		return true;
	}

	@Override
	public IUAElement[] getChildren() {
		return getSubtopics();
	}

	@Override
	public @Nullable String getHref() {
		return href;
	}

	@Override
	public String getLabel() {
		return label;
	}

	@Override
	public ITopic[] getSubtopics() {
		return members.toArray(ITopic[]::new);
	}
}
