package org.busbar.help.platform;

import java.util.Optional;

import org.busbar.help.manual.HelpPage;
import org.busbar.help.manual.Manual;
import org.eclipse.help.AbstractContextProvider;
import org.eclipse.help.IContext;
import org.eclipse.help.IContext2;
import org.eclipse.help.IHelpResource;
import org.jspecify.annotations.Nullable;

/** What F1 shows: the part of a page that is about the widget, and the page. */
public final class Contexts extends AbstractContextProvider {

	@Override
	public @Nullable IContext getContext(String id, String locale) {
		Manual manual = Topic.manual(locale);
		return manual.find(id.substring(id.lastIndexOf('.') + 1)).flatMap(place -> context(manual, place)).orElse(null);
	}

	@Override
	public String[] getPlugins() {
		return new String[]{Manual.BUNDLE};
	}

	private static Optional<IContext> context(Manual manual, Manual.Place place) {
		return manual.page(place.page()).flatMap(page -> page.part(place.anchor()).map(part -> new Helped(page, page.summary(part), Topic.href(place))));
	}

	private record Helped(HelpPage page, String text, String href) implements IContext2, IHelpResource {

		@Override
		public IHelpResource[] getRelatedTopics() {
			return new IHelpResource[]{this};
		}

		@Override
		public String getText() {
			return text;
		}

		@Override
		public String getTitle() {
			return page.title();
		}

		@Override
		public String getStyledText() {
			return text;
		}

		@Override
		public @Nullable String getCategory(IHelpResource topic) {
			return null;
		}

		@Override
		public String getHref() {
			return href;
		}

		@Override
		public String getLabel() {
			return page.title();
		}
	}
}
