package org.busbar.ui.internal.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.busbar.ui.internal.AccessibleName;
import org.busbar.ui.internal.WidgetIds;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.themes.IThemeManager;
import org.jspecify.annotations.Nullable;

/** Shows a {@link Page}. It can be read, selected and copied by keyboard; Enter follows the link at the caret, F6 goes on to the next link. */
public final class PageControl {

	private static final int MARGIN = 8;
	private static final double TITLE_SIZE = 1.5;
	private static final double HEADING_SIZE = 1.12;

	private final StyledText text;
	private final Font title;
	private final Font heading;
	private final Font strong;
	private final Font italic;
	private final Consumer<String> follow;
	private Page shown = Page.EMPTY;

	/**
	 * @param id     for {@link WidgetIds}
	 * @param name   for those who cannot see it
	 * @param follow hears of a link that leads to no anchor of the page
	 */
	public PageControl(Composite parent, String id, String name, Consumer<String> follow) {
		this.follow = follow;
		text = new StyledText(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
		text.setAlwaysShowScrollBars(false);
		WidgetIds.set(text, id);
		AccessibleName.set(text, name);
		LocalResourceManager fonts = new LocalResourceManager(JFaceResources.getResources(), text);
		FontDescriptor usual = FontDescriptor.createFrom(text.getFont());
		int height = text.getFont().getFontData()[0].getHeight();
		title = fonts.create(usual.setStyle(SWT.BOLD).setHeight((int) Math.round(height * TITLE_SIZE)));
		heading = fonts.create(usual.setStyle(SWT.BOLD).setHeight((int) Math.round(height * HEADING_SIZE)));
		strong = fonts.create(usual.setStyle(SWT.BOLD));
		italic = fonts.create(usual.setStyle(SWT.ITALIC));
		text.addListener(SWT.MouseUp, this::clicked);
		text.addListener(SWT.MouseMove, event -> text.setCursor(linkAt(event).isPresent() ? text.getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null));
		text.addListener(SWT.KeyDown, this::pressed);
		// A multi-line text keeps Tab for itself unless it is told otherwise.
		text.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		IThemeManager themes = PlatformUI.getWorkbench().getThemeManager();
		IPropertyChangeListener recolour = event -> colour();
		themes.addPropertyChangeListener(recolour);
		text.addDisposeListener(disposed -> themes.removePropertyChangeListener(recolour));
	}

	/** The control itself. */
	public StyledText control() {
		return text;
	}

	/** What is shown. */
	public Page page() {
		return shown;
	}

	/** Shows a page; where the text is the same as before nothing moves. */
	public void show(Page page) {
		if (page.equals(shown)) {
			return;
		}
		int top = text.getTopPixel();
		Point selection = text.getSelection();
		boolean sameText = page.text().equals(shown.text());
		boolean first = shown.text().isEmpty();
		shown = page;
		if (!sameText) {
			text.setText(page.text());
		}
		colour();
		if (!sameText) {
			text.setSelection(Math.min(selection.x, page.text().length()), Math.min(selection.y, page.text().length()));
			text.setTopPixel(first ? 0 : top);
		}
	}

	private void colour() {
		text.setStyleRanges(shown.runs().stream().map(this::range).toArray(StyleRange[]::new));
	}

	/** Shows the page from its beginning. */
	public void toTop() {
		text.setSelection(0);
		text.setTopIndex(0);
	}

	/** Goes to an anchor of the page; does nothing when there is none of that name. */
	public void reveal(String anchor) {
		Integer offset = shown.anchors().get(anchor);
		if (offset != null) {
			text.setSelection(offset);
			text.setTopIndex(text.getLineAtOffset(offset));
		}
	}

	/** What is selected, else everything. */
	public String copied() {
		return text.getSelectionCount() > 0 ? text.getSelectionText() : shown.text();
	}

	private StyleRange range(Page.Run run) {
		StyleRange range = new StyleRange(run.start(), run.length(), colour(run.colour()), null);
		range.font = switch (run.style()) {
			case TITLE -> title;
			case HEADING -> heading;
			case STRONG -> strong;
			case ITALIC -> italic;
			case PLAIN -> null;
		};
		range.underline = !run.link().isEmpty();
		return range;
	}

	private static @Nullable Color colour(Page.Ink ink) {
		return switch (ink) {
			case USUAL -> null;
			case GOOD -> Colour.GOOD.get();
			case WARNING -> Colour.WARNING.get();
			case BAD -> Colour.BAD.get();
			case MUTED -> Colour.MUTED.get();
			case ACCENT -> Colour.ACCENT.get();
		};
	}

	private Optional<Page.Run> linkAt(Event event) {
		int offset = text.getOffsetAtPoint(new Point(event.x, event.y));
		return offset < 0 ? Optional.empty() : linkAt(offset);
	}

	private Optional<Page.Run> linkAt(int offset) {
		return shown.runs().stream().filter(run -> !run.link().isEmpty() && offset >= run.start() && offset <= run.start() + run.length()).findFirst();
	}

	private void clicked(Event event) {
		if (event.button == 1 && text.getSelectionCount() == 0) {
			linkAt(event).ifPresent(this::follow);
		}
	}

	private void pressed(Event event) {
		if (event.keyCode == SWT.F6) {
			nextLink((event.stateMask & SWT.SHIFT) != 0);
		} else if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
			linkAt(text.getCaretOffset()).ifPresent(this::follow);
		}
	}

	private void nextLink(boolean back) {
		List<Page.Run> links = new ArrayList<>(shown.runs().stream().filter(run -> !run.link().isEmpty()).toList());
		if (links.isEmpty()) {
			return;
		}
		int caret = text.getSelection().x;
		Optional<Page.Run> next = back
				? links.reversed().stream().filter(run -> run.start() < caret).findFirst()
				: links.stream().filter(run -> run.start() > caret).findFirst();
		Page.Run chosen = next.orElse(back ? links.getLast() : links.getFirst());
		text.setSelection(chosen.start(), chosen.start() + chosen.length());
		text.showSelection();
	}

	private void follow(Page.Run link) {
		if (shown.anchors().containsKey(link.link())) {
			reveal(link.link());
		} else {
			follow.accept(link.link());
		}
	}
}
