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
	 * A view of the workbench, which is then shown.
	 *
	 * @param id its id
	 */
	record View(String id) implements HelpLink {
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
				: link.startsWith(Span.VIEW)
						? new View(link.substring(Span.VIEW.length()))
						: manual.follow(page, link).<HelpLink>map(Inside::new).orElseGet(() -> new Outside(link));
	}
}
