package org.busbar.ui.internal.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;

import org.busbar.ui.internal.WidgetIds;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;

/** The verdict, and below it causes, findings, details and what was inferred, which scroll together. Only what says something else is touched. */
final class FindingsContent {

	private static final CardText NOTHING = new CardText(Tint.NONE, OptionalDouble.empty(), List.of());
	private static final FindingsPage EMPTY = new FindingsPage(NOTHING, List.of(), List.of(), List.of());
	private static final int MOST_LINES = 8;
	/** With less room than this below the verdict, the verdict scrolls too. */
	private static final int LEAST_LINES = 5;

	private final Composite composite;
	private final Card verdict;
	private final ScrolledComposite scroll;
	private final Composite page;
	private final Label causesTitle;
	private final Composite causes;
	private final Label findingsTitle;
	private final FindingsTable table;
	private final Card details;
	private final Label inferredTitle;
	private final Composite inferred;
	private final List<Card> causeCards = new ArrayList<>();
	private final List<Card> inferredCards = new ArrayList<>();
	private final Consumer<Control> made;
	private boolean detailsClosed;
	private FindingsPage shown = EMPTY;

	/**
	 * @param selected gets the id of the rule whose finding the user selects
	 * @param made     gets every control that takes the focus, when it is made
	 */
	FindingsContent(Composite parent, Consumer<String> selected, Consumer<Control> made) {
		this.made = made;
		composite = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(composite);
		verdict = new Card(composite, FindingsIds.VERDICT, Messages.verdict_name);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(verdict);
		scroll = new ScrolledComposite(composite, SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(scroll);
		WidgetIds.set(scroll, FindingsIds.SCROLL);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		scroll.setShowFocusedControl(true);
		page = new Composite(scroll, SWT.NONE);
		scroll.setContent(page);
		GridLayoutFactory.fillDefaults().margins(4, 4).spacing(0, 2).applyTo(page);
		causesTitle = title(Messages.causes_title);
		causes = column();
		findingsTitle = title("");
		table = new FindingsTable(page, rule -> {
			detailsClosed = false;
			selected.accept(rule);
			showDetails();
		}, () -> {
			detailsClosed = !detailsClosed;
			showDetails();
		});
		GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, SWT.DEFAULT).applyTo(table.control());
		details = new Card(page, FindingsIds.DETAILS, Messages.details_name);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(details);
		inferredTitle = title(Messages.inferred_title);
		inferred = column();
		made.accept(verdict);
		made.accept(table.control());
		made.accept(details);
		for (Control control : List.of(verdict, details)) {
			control.addListener(SWT.KeyDown, this::scroll);
		}
		scroll.addListener(SWT.Resize, event -> measure());
		composite.addListener(SWT.Resize, event -> place());
	}

	/** The verdict stays in sight as long as that leaves room to read on. */
	private void place() {
		int width = composite.getClientArea().width;
		int line = new PixelConverter(composite).convertHeightInCharsToPixels(1);
		boolean tight = composite.getClientArea().height - verdict.computeSize(width, SWT.DEFAULT).y < LEAST_LINES * line;
		Composite parent = tight ? page : composite;
		if (width > 0 && verdict.getParent() != parent && verdict.setParent(parent)) {
			verdict.moveAbove(null);
			composite.layout(true, true);
			measure();
		}
	}

	Control control() {
		return composite;
	}

	/** The control that the keyboard begins with. */
	Control firstControl() {
		return verdict;
	}

	Table table() {
		return table.control();
	}

	Optional<String> selection() {
		return table.selection().map(FindingRow::id);
	}

	/** Nothing is selected any more, and details open again. */
	void restart() {
		detailsClosed = false;
		table.select("");
		shown = EMPTY;
		scroll.setOrigin(0, 0);
	}

	void recolour() {
		verdict.redraw();
		causeCards.forEach(Control::redraw);
		table.recolour();
	}

	void show(FindingsPage next) {
		if (next.equals(shown)) {
			return;
		}
		FindingsPage before = shown;
		shown = next;
		boolean resized = verdict.show(next.verdict());
		if (resized) {
			place();
			composite.layout();
		}
		resized |= show(next.causes(), causeCards, causes, FindingsIds.CAUSE, Messages.cause_name);
		resized |= visible(causesTitle, !next.causes().isEmpty()) | visible(causes, !next.causes().isEmpty());
		resized |= table.show(next.findings());
		if (next.findings().size() != before.findings().size()) {
			findingsTitle.setText(NLS.bind(Messages.findings_title, next.findings().size()));
		}
		if (table.selection().isEmpty() && !next.findings().isEmpty()) {
			table.select(next.findings().getFirst().id());
		}
		resized |= visible(findingsTitle, !next.findings().isEmpty()) | visible(table.control(), !next.findings().isEmpty());
		resized |= details();
		resized |= show(next.inferred(), inferredCards, inferred, FindingsIds.INFERRED, Messages.inferred_name);
		resized |= visible(inferredTitle, !next.inferred().isEmpty()) | visible(inferred, !next.inferred().isEmpty());
		if (resized) {
			measure();
		}
	}

	private void showDetails() {
		if (details()) {
			measure();
			Point place = details.getLocation();
			int bottom = place.y + details.getSize().y;
			int seen = scroll.getOrigin().y + scroll.getClientArea().height;
			if (details.isVisible() && bottom > seen) {
				scroll.setOrigin(0, Math.min(table.control().getLocation().y, bottom - scroll.getClientArea().height));
			}
		}
	}

	/** Returns whether they need another height. */
	private boolean details() {
		Optional<FindingRow> selected = detailsClosed ? Optional.empty() : table.selection();
		boolean resized = details.show(selected.map(FindingRow::details).orElse(NOTHING));
		return visible(details, selected.isPresent()) | resized;
	}

	private boolean show(List<CardText> texts, List<Card> cards, Composite parent, String id, String name) {
		boolean resized = texts.size() != cards.stream().filter(card -> !isExcluded(card)).count();
		while (cards.size() < texts.size()) {
			int number = cards.size() + 1;
			Card card = new Card(parent, id + number, NLS.bind(name, number));
			GridDataFactory.fillDefaults().grab(true, false).applyTo(card);
			card.addListener(SWT.KeyDown, this::scroll);
			made.accept(card);
			cards.add(card);
		}
		for (int i = 0; i < cards.size(); i++) {
			resized |= cards.get(i).show(i < texts.size() ? texts.get(i) : NOTHING);
			visible(cards.get(i), i < texts.size());
		}
		return resized;
	}

	private static boolean isExcluded(Control control) {
		return control.getLayoutData() instanceof GridData data && data.exclude;
	}

	private static boolean visible(Control control, boolean visible) {
		if (control.getLayoutData() instanceof GridData data && data.exclude == visible) {
			data.exclude = !visible;
			control.setVisible(visible);
			return true;
		}
		return false;
	}

	/** Gives everything its height; the place that is scrolled to stays. */
	private void measure() {
		int width = scroll.getClientArea().width;
		if (width > 0) {
			if (table.control().getLayoutData() instanceof GridData data) {
				int lines = Math.clamp(shown.findings().size(), 1, MOST_LINES);
				Table control = table.control();
				data.heightHint = control.getHeaderHeight() + control.getItemHeight() * lines;
			}
			page.layout(true, true);
			scroll.setMinHeight(page.computeSize(width, SWT.DEFAULT).y);
		}
	}

	/** What has the focus cannot be scrolled by itself. */
	private void scroll(Event event) {
		int line = causesTitle.getFont().getFontData()[0].getHeight() * 3;
		int by = switch (event.keyCode) {
			case SWT.ARROW_DOWN -> line;
			case SWT.ARROW_UP -> -line;
			case SWT.PAGE_DOWN -> scroll.getClientArea().height;
			case SWT.PAGE_UP -> -scroll.getClientArea().height;
			default -> 0;
		};
		if (by != 0) {
			scroll.setOrigin(0, Math.max(0, scroll.getOrigin().y + by));
		}
	}

	private Label title(String text) {
		Label label = new Label(page, SWT.NONE);
		label.setText(text);
		label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		GridDataFactory.fillDefaults().grab(true, false).indent(0, 4).applyTo(label);
		return label;
	}

	private Composite column() {
		Composite column = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(column);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(column);
		return column;
	}
}
