package org.busbar.ui.internal.catalogue;

import org.busbar.core.catalogue.Catalogue;
import org.busbar.ui.internal.AccessibleName;
import org.busbar.ui.internal.BusbarUi;
import org.busbar.ui.internal.WidgetIds;
import org.busbar.ui.internal.presenter.Throttle;
import org.busbar.ui.internal.view.Colour;
import org.busbar.ui.internal.view.CopyMenu;
import org.busbar.ui.internal.view.Page;
import org.busbar.ui.internal.view.PageControl;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;
import org.jspecify.annotations.Nullable;

/** What is known of every installed brand, battery and protocol, how sure it is, what is not known, and what cannot be used and why. */
public final class CatalogueView extends ViewPart {

	/** Its id in {@code plugin.xml}. */
	public static final String ID = "org.busbar.ui.view.catalogue";

	/** Brands come and go seldom. */
	private static final int REFRESH_MILLIS = 1000;
	private static final int LEFT = 34;

	private Catalogue shown = Catalogue.EMPTY;
	private boolean filled;
	private @Nullable Widgets widgets;

	private record Widgets(Text search, Label hits, EntryTree tree, PageControl page) {
	}

	@Override
	public void createPartControl(Composite parent) {
		WidgetIds.set(parent, CatalogueIds.VIEW);
		SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
		Composite left = new Composite(sash, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(left);
		Text search = new Text(left, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		search.setMessage(Messages.search);
		WidgetIds.set(search, CatalogueIds.SEARCH);
		AccessibleName.set(search, Messages.search_name);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
		EntryTree tree = new EntryTree(left, this::open);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.control());
		Label hits = new Label(left, SWT.NONE);
		hits.setForeground(Colour.MUTED.get());
		WidgetIds.set(hits, CatalogueIds.HITS);
		GridDataFactory.fillDefaults().grab(true, false).indent(4, 0).applyTo(hits);
		PageControl page = new PageControl(sash, CatalogueIds.PAGE, Messages.page_name, this::follow);
		sash.setWeights(LEFT, 100 - LEFT);
		new CopyMenu(getViewSite().getActionBars(), page.control()).add(Messages.copy, true, page::copied);
		search.addListener(SWT.Modify, event -> fill());
		search.addListener(SWT.KeyDown, event -> {
			if (event.character == SWT.ESC) {
				search.setText("");
			} else if (event.keyCode == SWT.ARROW_DOWN) {
				tree.control().setFocus();
			}
		});
		parent.addListener(SWT.KeyDown, event -> focusSearch(search, event.stateMask, event.keyCode));
		tree.control().addListener(SWT.KeyDown, event -> focusSearch(search, event.stateMask, event.keyCode));
		page.control().addListener(SWT.KeyDown, event -> focusSearch(search, event.stateMask, event.keyCode));
		widgets = new Widgets(search, hits, tree, page);
		refresh();

		Throttle throttle = new Throttle(parent.getDisplay()::timerExec, REFRESH_MILLIS, () -> !parent.isDisposed() && parent.isVisible(), this::refresh);
		parent.addDisposeListener(disposed -> throttle.stop());
		throttle.start();
	}

	@Override
	public void setFocus() {
		if (widgets != null) {
			widgets.search().setFocus();
		}
	}

	private static void focusSearch(Text search, int stateMask, int keyCode) {
		if ((stateMask & SWT.MOD1) != 0 && keyCode == 'f') {
			search.setFocus();
			search.selectAll();
		}
	}

	private void refresh() {
		Catalogue now = BusbarUi.catalogue();
		if (!filled || !now.equals(shown)) {
			filled = true;
			shown = now;
			fill();
		}
	}

	private void fill() {
		Widgets in = widgets;
		if (in == null) {
			return;
		}
		String words = in.search().getText().strip();
		int count = in.tree().show(shown, words);
		in.hits().setText(words.isEmpty() ? "" : count == 0 ? NLS.bind(Messages.hits_none, words) : NLS.bind(Messages.hits, count));
		boolean empty = shown.brands().isEmpty() && shown.batteries().isEmpty() && shown.protocols().isEmpty() && shown.problems().isEmpty();
		in.tree().selected().ifPresentOrElse(this::open, () -> in.page()
				.show(new Page.Builder().add(empty ? Messages.hint_empty : Messages.hint_choose).build()));
	}

	private void open(Entry entry) {
		Widgets in = widgets;
		if (in == null) {
			return;
		}
		Page page = CataloguePage.of(entry, shown);
		if (!page.equals(in.page().page())) {
			in.page().show(page);
			in.page().toTop();
		}
		if (entry instanceof Entry.OfModel(var device, var model)) {
			in.page().reveal(CataloguePage.MODEL + model.id());
		}
	}

	/** A protocol that the search hides is shown all the same. */
	private void follow(String link) {
		Widgets in = widgets;
		if (in != null && link.startsWith(CataloguePage.PROTOCOL)) {
			if (!in.tree().select(link)) {
				in.search().setText("");
				in.tree().select(link);
			}
			in.tree().selected().ifPresent(this::open);
		}
	}
}
