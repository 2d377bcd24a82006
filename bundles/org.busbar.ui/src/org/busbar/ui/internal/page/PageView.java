package org.busbar.ui.internal.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import org.busbar.ui.internal.AccessibleName;
import org.busbar.ui.internal.WidgetIds;
import org.busbar.ui.internal.page.Page.Run;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * Shows a page as text that is read, marked and copied with the caret. Tab goes from link to link and past the last of them out of the page, Enter follows the
 * link at the caret.
 */
public final class PageView {

	private static final int MARGIN_LETTERS = 2;

	private final StyledText control;
	private final PageLook look;
	private final Consumer<Link> follow;
	private final Words words;
	private Page page = new PageWriter("").page();
	private Query query = Query.of("");
	private int landed = -1;
	private int width;

	/**
	 * What is said about a page.
	 *
	 * @param name what a screen reader calls a page with a title
	 * @param link how a link at the caret is followed
	 */
	public record Words(UnaryOperator<String> name, String link) {
	}

	/**
	 * @param id     of the control, for {@link WidgetIds}
	 * @param follow is told which link is followed
	 * @param hint   is told what explains the word at the caret; empty when nothing does
	 */
	public PageView(Composite parent, String id, Words words, Consumer<Link> follow, Consumer<String> hint) {
		this.follow = follow;
		this.words = words;
		control = new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
		control.setFont(JFaceResources.getDialogFont());
		int margin = control.getLineHeight() / 2 * MARGIN_LETTERS;
		control.setMargins(margin, margin / 2, margin, margin);
		control.setLineSpacing(control.getLineHeight() / 8);
		look = new PageLook(control);
		WidgetIds.set(control, id);
		AccessibleName.set(control, () -> words.name().apply(page.title()));
		control.addListener(SWT.Traverse, this::traverse);
		control.addListener(SWT.KeyDown, this::key);
		control.addListener(SWT.MouseUp, this::click);
		control.addListener(SWT.MouseMove, this::point);
		control.addCaretListener(event -> hint.accept(hint(event.caretOffset)));
		control.addListener(SWT.Settings, event -> restyle());
		control.addListener(SWT.Resize, event -> resized());
	}

	/** The control itself. */
	public StyledText control() {
		return control;
	}

	/** Where the caret is. */
	public int offset() {
		return control.getCaretOffset();
	}

	/** Shows a page with the words of a search marked; where it is the page that is shown already, nothing moves. */
	public void show(Page next, Query marked) {
		if (!next.equals(page)) {
			page = next;
			query = marked;
			landed = -1;
			control.setText(page.text());
			look.apply(page, query);
		} else if (!marked.equals(query)) {
			query = marked;
			restyle();
		}
	}

	/** How the lines of a table go on depends on the width. */
	private void resized() {
		if (control.getClientArea().width != width) {
			width = control.getClientArea().width;
			int top = control.getTopIndex();
			boolean margin = control.getTopPixel() == 0;
			restyle();
			if (margin) {
				control.setTopPixel(0);
			} else {
				control.setTopIndex(top);
			}
		}
	}

	/** Colours are those of the moment: they change with the theme. */
	public void restyle() {
		look.apply(page, query);
	}

	/** Puts the caret to a place of the page and lets it be seen. */
	public void goTo(String anchor) {
		int offset = page.offset(anchor);
		goTo(offset);
		if (!anchor.isEmpty()) {
			landed = control.getLineAtOffset(offset);
			look.land(landed, true);
		}
	}

	/** Puts the caret to an offset and lets it be seen. */
	public void goTo(int offset) {
		if (landed >= 0) {
			look.land(landed, false);
			landed = -1;
		}
		int there = Math.min(offset, control.getCharCount());
		control.setSelection(there);
		int line = control.getLineAtOffset(there);
		if (line <= 1) {
			control.setTopPixel(0);
		} else {
			// A line above tells that the page does not begin here.
			control.setTopIndex(line - 1);
		}
	}

	/** Follows the link at the caret, if there is one. */
	public void follow() {
		page.link(offset()).flatMap(Run::link).ifPresent(follow);
	}

	/** What is marked, or else the whole page, goes to the clipboard. */
	public void copy() {
		if (control.getSelectionCount() > 0) {
			control.copy();
		} else {
			copyPage();
		}
	}

	/** The whole page goes to the clipboard. */
	public void copyPage() {
		Clipboard clipboard = new Clipboard(control.getDisplay());
		clipboard.setContents(new Object[]{page.text().replace("\n", System.lineSeparator())}, new Transfer[]{TextTransfer.getInstance()});
		clipboard.dispose();
	}

	private String hint(int offset) {
		String tip = page.tip(offset);
		return page.link(offset).isPresent() ? (tip + ' ' + words.link()).strip() : tip;
	}

	private void traverse(Event event) {
		boolean next = event.detail == SWT.TRAVERSE_TAB_NEXT;
		if (next || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
			Optional<Run> link = neighbour(next);
			// Without a further link the focus leaves the page.
			event.doit = link.isEmpty() || (event.stateMask & SWT.MOD1) != 0;
			if (!event.doit) {
				link.ifPresent(run -> control.setSelection(run.start(), run.end()));
				control.showSelection();
			}
		}
	}

	private Optional<Run> neighbour(boolean next) {
		Point selection = control.getSelection();
		List<Run> links = page.links();
		return next
				? links.stream().filter(run -> run.start() >= selection.x && run.end() > selection.y).findFirst()
				: links.reversed().stream().filter(run -> run.end() <= selection.x).findFirst();
	}

	private void key(Event event) {
		if (event.character == SWT.CR && event.stateMask == 0) {
			follow();
		}
	}

	private void click(Event event) {
		if (event.button == 1 && control.getSelectionCount() == 0) {
			linkAt(event).flatMap(Run::link).ifPresent(follow);
		}
	}

	private void point(Event event) {
		int offset = control.getOffsetAtPoint(new Point(event.x, event.y));
		String tip = offset < 0 ? "" : page.tip(offset);
		if (!tip.equals(control.getToolTipText() == null ? "" : control.getToolTipText())) {
			control.setToolTipText(tip.isEmpty() ? null : tip);
		}
		control.setCursor(linkAt(event).isPresent() ? control.getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
	}

	private Optional<Run> linkAt(Event event) {
		int offset = control.getOffsetAtPoint(new Point(event.x, event.y));
		return offset < 0 ? Optional.empty() : page.link(offset);
	}
}
