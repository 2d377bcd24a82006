package org.busbar.ui.internal.help;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.busbar.help.manual.Manual;
import org.busbar.ui.internal.BusbarUi;
import org.eclipse.core.runtime.ILog;
import org.eclipse.help.IContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.help.AbstractHelpUI;
import org.jspecify.annotations.Nullable;

/**
 * What F1 and the help menu do in the product. The help of Eclipse shows its pages in a browser and serves them from a socket that it listens on; here they are
 * shown in a view, without either.
 */
public final class BusbarHelp extends AbstractHelpUI {

	private static final Pattern HREF = Pattern.compile("/" + Pattern.quote(Manual.BUNDLE) + "/pages/([\\w-]+)\\.html(?:#(.*))?");

	@Override
	public void displayHelp() {
		show(new Manual.Place(Manual.of(Locale.getDefault()).pages().getFirst().name(), ""));
	}

	@Override
	public void displaySearch() {
		view().ifPresent(view -> view.search(""));
	}

	@Override
	public void search(String expression) {
		view().ifPresent(view -> view.search(expression));
	}

	@Override
	public void displayDynamicHelp() {
		displayHelp();
	}

	/** @param context nothing where nobody has said anything about the widget */
	@Override
	public void displayContext(@Nullable IContext context, int x, int y) {
		Optional<Manual.Place> place = context == null || context.getRelatedTopics() == null
				? Optional.empty()
				: Arrays.stream(context.getRelatedTopics()).flatMap(topic -> place(topic.getHref()).stream()).findFirst();
		place.ifPresentOrElse(BusbarHelp::show, this::displayHelp);
	}

	@Override
	public void displayHelpResource(String href) {
		place(href).ifPresentOrElse(BusbarHelp::show, this::displayHelp);
	}

	@Override
	public boolean isContextHelpDisplayed() {
		return false;
	}

	private static Optional<Manual.Place> place(String href) {
		Matcher parts = HREF.matcher(href);
		return parts.matches() ? Optional.of(new Manual.Place(parts.group(1), parts.group(2) == null ? "" : parts.group(2))) : Optional.empty();
	}

	/** Shows a place in the view or beside the dialog that is open. */
	static void show(Manual.Place place) {
		Shell active = Display.getCurrent().getActiveShell();
		if (active != null && HelpWindow.is(active)) {
			HelpWindow.go(active, place);
		} else if (active != null && Stream.of(PlatformUI.getWorkbench().getWorkbenchWindows()).noneMatch(window -> window.getShell() == active)) {
			HelpWindow.show(active, place);
		} else {
			view().ifPresent(view -> view.show(place));
		}
	}

	private static Optional<HelpView> view() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		IWorkbenchPage page = window == null ? null : window.getActivePage();
		try {
			return page != null && page.showView(HelpView.ID) instanceof HelpView view ? Optional.of(view) : Optional.empty();
		} catch (PartInitException e) {
			ILog.of(BusbarUi.class).error(HelpView.ID, e);
			return Optional.empty();
		}
	}
}
