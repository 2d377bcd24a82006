package org.busbar.ui.internal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

import org.busbar.ui.internal.page.Page.Form;
import org.busbar.ui.internal.page.Page.Run;
import org.busbar.ui.internal.view.Colour;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;

/** Makes a page look as it should in the fonts and colours of the moment. Everything is measured in the letters of the font, so that it grows with them. */
public final class PageLook {

	private static final float TITLE_SIZE = 1.7f;
	private static final float HEADING_SIZE = 1.25f;
	/** How much of the letters' colour is mixed into the ground. */
	private static final double FAINT = 0.82;
	private static final double GROUND = 0.08;
	private static final double LANDED = 0.12;
	private static final double MARK = 0.3;
	private static final String[] NO_WORDS = {};

	private final StyledText control;
	private final Font title;
	private final Font heading;
	private final Font strong;
	private final Font name;

	PageLook(StyledText control) {
		this.control = control;
		LocalResourceManager fonts = new LocalResourceManager(JFaceResources.getResources(), control);
		FontDescriptor plain = FontDescriptor.createFrom(control.getFont());
		int height = control.getFont().getFontData()[0].getHeight();
		title = fonts.create(plain.setHeight(Math.round(height * TITLE_SIZE)).setStyle(SWT.BOLD));
		heading = fonts.create(plain.setHeight(Math.round(height * HEADING_SIZE)).setStyle(SWT.BOLD));
		strong = fonts.create(plain.setStyle(SWT.BOLD));
		name = fonts.create(plain.setStyle(SWT.ITALIC));
	}

	/** Gives the text, which the control has already, its looks. */
	void apply(Page page, Query query) {
		control.setStyleRanges(ranges(page, query).toArray(StyleRange[]::new));
		int em = width("M");
		for (int line = 0; line < page.lines().size(); line++) {
			Form form = page.lines().get(line);
			switch (form) {
				case ITEM, SUBHEADING -> indent(line, form == Form.ITEM ? em : 0, 2 * em);
				case DETAIL -> indent(line, 2 * em, 2 * em);
				case SUBITEM -> indent(line, 3 * em, 4 * em);
				case CODE, CALLOUT -> block(line, em);
				case HEADER -> line = table(page, line, em);
				default -> indent(line, 0, 0);
			}
			if (form == Form.SUBHEADING || form == Form.ITEM || form == Form.PARAGRAPH || form == Form.CALLOUT) {
				control.setLineVerticalIndent(line, em / 2);
			}
		}
	}

	/** Marks the line that a link has led to, or takes the mark away. */
	void land(int line, boolean landed) {
		control.setLineBackground(line, 1, landed ? mix(LANDED) : null);
	}

	/** Lines up the cells of the table that begins at a line, and hands back its last line. */
	private int table(Page page, int first, int em) {
		int last = first;
		while (last + 1 < page.lines().size() && (page.lines().get(last + 1) == Form.ROW || page.lines().get(last + 1) == Form.REMARK)) {
			last++;
		}
		List<Integer> widths = new ArrayList<>();
		int longest = 0;
		GC gc = new GC(control);
		try {
			gc.setFont(strong);
			for (int line = first; line <= last; line++) {
				String[] cells = control.getLine(line).split("\t", -1);
				for (int cell = 0; cell < cells.length - 1; cell++) {
					if (cell == widths.size()) {
						widths.add(0);
					}
					widths.set(cell, Math.max(widths.get(cell), gc.textExtent(cells[cell]).x));
				}
				for (String word : page.lines().get(line) == Form.REMARK ? NO_WORDS : cells[cells.length - 1].split(" ")) {
					longest = Math.max(longest, gc.textExtent(word).x);
				}
			}
		} finally {
			gc.dispose();
		}
		int gap = em + em / 2;
		int[] stops = new int[widths.size()];
		int right = 0;
		for (int cell = 0; cell < stops.length; cell++) {
			right += widths.get(cell) + gap;
			stops[cell] = right;
		}
		// Where no word of the last column has room in it, its lines go on below the second.
		int room = control.getClientArea().width - control.getLeftMargin() - control.getRightMargin() - em - right;
		int further = room < longest && stops.length > 0 ? stops[0] : right;
		for (int line = first; line <= last; line++) {
			boolean remark = page.lines().get(line) == Form.REMARK;
			control.setLineVerticalIndent(line, remark ? 0 : em / 4);
			control.setLineTabStops(line, 1, stops);
			// Tab stops count from the indent, which wrapped lines do not have.
			indent(line, remark ? em + stops[0] : em, remark ? em + stops[0] : em + further);
		}
		control.setLineBackground(first, 1, mix(GROUND));
		return last;
	}

	/** A line on a ground of its own. */
	private void block(int line, int em) {
		indent(line, em, em);
		control.setLineBackground(line, 1, mix(GROUND));
	}

	private void indent(int line, int indent, int wrapped) {
		control.setLineIndent(line, 1, indent);
		control.setLineWrapIndent(line, 1, wrapped);
	}

	private int width(String text) {
		GC gc = new GC(control);
		try {
			return gc.textExtent(text).x;
		} finally {
			gc.dispose();
		}
	}

	/** The page is cut wherever anything begins or ends, so that no two ranges lie over each other. */
	private List<StyleRange> ranges(Page page, Query query) {
		List<Query.Hit> hits = query.hits(page.text());
		SortedSet<Integer> cuts = new TreeSet<>();
		List<int[]> lines = new ArrayList<>();
		int start = 0;
		for (int line = 0; line < page.lines().size(); line++) {
			int end = page.text().indexOf('\n', start);
			lines.add(new int[]{start, end});
			cuts.add(start);
			cuts.add(end);
			start = end + 1;
		}
		page.runs().forEach(run -> {
			cuts.add(run.start());
			cuts.add(run.end());
		});
		hits.forEach(hit -> {
			cuts.add(hit.start());
			cuts.add(hit.start() + hit.length());
		});
		List<StyleRange> ranges = new ArrayList<>();
		int line = 0;
		int run = 0;
		int hit = 0;
		int from = 0;
		for (int to : cuts) {
			if (to > from) {
				while (line + 1 < lines.size() && lines.get(line)[1] < to) {
					line++;
				}
				while (run < page.runs().size() && page.runs().get(run).end() <= from) {
					run++;
				}
				while (hit < hits.size() && hits.get(hit).start() + hits.get(hit).length() <= from) {
					hit++;
				}
				StyleRange range = new StyleRange(from, to - from, null, null);
				style(range, page.lines().get(line));
				if (run < page.runs().size() && page.runs().get(run).start() <= from) {
					style(range, page.runs().get(run));
				}
				if (hit < hits.size() && hits.get(hit).start() <= from) {
					mark(range);
				}
				ranges.add(range);
			}
			from = to;
		}
		return ranges;
	}

	private void style(StyleRange range, Form form) {
		switch (form) {
			case TITLE -> range.font = title;
			case HEADING -> range.font = heading;
			case SUBHEADING, HEADER -> range.font = strong;
			case CODE -> range.font = JFaceResources.getTextFont();
			default -> {
				// The font of the control.
			}
		}
	}

	private void style(StyleRange range, Run run) {
		switch (run.style()) {
			case STRONG -> range.font = strong;
			case NAME -> range.font = name;
			case CODE -> range.font = JFaceResources.getTextFont();
			case FAINT -> {
				range.font = null;
				range.foreground = mix(FAINT);
			}
			case DANGER -> {
				range.font = strong;
				range.foreground = JFaceColors.getErrorText(control.getDisplay());
			}
			case PLAIN -> {
				// As the line.
			}
		}
		if (run.link().isPresent()) {
			range.underline = true;
			range.underlineStyle = SWT.UNDERLINE_SINGLE;
			range.foreground = link();
			range.data = run;
		}
	}

	/** A frame besides the ground, for those who do not see the colour. */
	private void mark(StyleRange range) {
		range.background = Colour.mix(control.getBackground(), link(), MARK);
		range.borderStyle = SWT.BORDER_SOLID;
		range.borderColor = link();
	}

	private Color link() {
		return JFaceColors.getHyperlinkText(control.getDisplay());
	}

	/** Between the ground and the letters, in whichever theme. */
	private Color mix(double letters) {
		return Colour.mix(control.getBackground(), control.getForeground(), letters);
	}
}
