package org.busbar.ui.internal.help;

import org.busbar.help.manual.HelpPage;
import org.busbar.help.manual.Manual;
import org.busbar.help.manual.Span;
import org.busbar.ui.internal.page.Link;

/** What a link of a page of the help leads to. */
sealed interface HelpLink extends Link {

	/** Another place in the help. */
	record Inside(Manual.Place place) implements HelpLink {
	}

	/**
	 * A command of the workbench, which is then run.
	 *
	 * @param id its id
	 */
	record Command(String id) implements HelpLink {
	}

	/**
	 * Something in the web, which the computer's browser is asked to show.
	 *
	 * @param address its address
	 */
	record Outside(String address) implements HelpLink {
	}

	/** What a link on a page means. */
	static HelpLink of(Manual manual, HelpPage page, String link) {
		return link.startsWith(Span.COMMAND)
				? new Command(link.substring(Span.COMMAND.length()))
				: manual.follow(page, link).<HelpLink>map(Inside::new).orElseGet(() -> new Outside(link));
	}
}
