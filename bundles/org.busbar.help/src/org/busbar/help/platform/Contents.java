package org.busbar.help.platform;

import java.util.List;
import java.util.stream.Stream;

import org.busbar.help.manual.Manual;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.help.AbstractTocProvider;
import org.eclipse.help.IToc;
import org.eclipse.help.ITocContribution;
import org.eclipse.help.ITopic;
import org.eclipse.help.IUAElement;
import org.jspecify.annotations.Nullable;

/** The contents of the help: one book with its chapters. */
public final class Contents extends AbstractTocProvider {

	@Override
	public ITocContribution[] getTocContributions(String locale) {
		return new ITocContribution[]{new Book(locale, Topic.manual(locale))};
	}

	private record Book(String locale, Manual manual) implements ITocContribution, IToc {

		@Override
		public @Nullable String getCategoryId() {
			return null;
		}

		@Override
		public String getContributorId() {
			return Manual.BUNDLE;
		}

		@Override
		public String[] getExtraDocuments() {
			return new String[0];
		}

		@Override
		public String getId() {
			return '/' + Manual.BUNDLE + "/contents";
		}

		@Override
		public String getLocale() {
			return locale;
		}

		@Override
		public @Nullable String getLinkTo() {
			return null;
		}

		@Override
		public IToc getToc() {
			return this;
		}

		@Override
		public boolean isPrimary() {
			return true;
		}

		@Override
		public ITopic[] getTopics() {
			return manual.chapters().stream().map(chapter -> new Topic(chapter.title(), null,
					chapter.pages().stream().flatMap(name -> manual.page(name).stream()).map(Topic::of).toList())).toArray(ITopic[]::new);
		}

		@Override
		public @Nullable ITopic getTopic(@Nullable String href) {
			List<Topic> all = Stream.of(getTopics()).map(Topic.class::cast).flatMap(chapter -> chapter.members().stream()).toList();
			return href == null
					? new Topic(getLabel(), getHref(), List.of())
					: all.stream().filter(topic -> href.equals(topic.href())).findFirst().orElse(null);
		}

		@Override
		public boolean isEnabled(IEvaluationContext context) {
			return true;
		}

		@Override
		public IUAElement[] getChildren() {
			return getTopics();
		}

		@Override
		public String getHref() {
			return Topic.href(new Manual.Place(manual.pages().getFirst().name(), ""));
		}

		@Override
		public String getLabel() {
			return manual.title();
		}
	}
}
