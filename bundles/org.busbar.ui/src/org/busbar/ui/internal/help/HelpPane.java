package org.busbar.ui.internal.help;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.busbar.help.manual.HelpPage;
import org.busbar.help.manual.Manual;
import org.busbar.ui.internal.AccessibleName;
import org.busbar.ui.internal.WidgetIds;
import org.busbar.ui.internal.page.History;
import org.busbar.ui.internal.page.Link;
import org.busbar.ui.internal.page.PageView;
import org.busbar.ui.internal.page.Query;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.themes.IThemeManager;

/** The help to be read: the contents or what a search has found, beside or above the page. */
final class HelpPane {

	private static final int[] SIDE_BY_SIDE = {32, 68};
	private static final int[] ONE_OVER_THE_OTHER = {30, 70};
	/** With fewer letters to a line, contents and page are better one over the other. */
	private static final int NARROW_LETTERS = 90;

	private final Manual manual = Manual.of(Locale.getDefault());
	private final History<Visit> history = new History<>();
	private final SashForm sash;
	private final Text search;
	private final ToolItem back;
	private final ToolItem forward;
	private final ContentsTree tree;
	private final PageView view;
	private String page;

	/**
	 * Where the reader was.
	 *
	 * @param page   name of the page
	 * @param offset place of the caret
	 */
	private record Visit(String page, int offset) {
	}

	/** @param hint is told what is to be known of the link at the caret; empty when nothing is */
	HelpPane(Composite parent, Consumer<String> hint) {
		page = manual.pages().getFirst().name();
		sash = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
		Composite left = new Composite(sash, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(left);
		Composite bar = new Composite(left, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		search = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		search.setMessage(Messages.search_hint);
		WidgetIds.set(search, HelpIds.SEARCH);
		AccessibleName.set(search, Messages.search_name);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(search);
		ToolBar tools = new ToolBar(bar, SWT.FLAT);
		WidgetIds.set(tools, HelpIds.HISTORY);
		back = tool(tools, HelpIds.BACK, Messages.back, ISharedImages.IMG_TOOL_BACK, this::back);
		forward = tool(tools, HelpIds.FORWARD, Messages.forward, ISharedImages.IMG_TOOL_FORWARD, this::forward);
		tree = new ContentsTree(left, this::show);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.control());
		view = new PageView(sash, HelpIds.PAGE, new PageView.Words(title -> NLS.bind(Messages.page_name, title), Messages.link_to), this::follow, hint);
		sash.setWeights(SIDE_BY_SIDE);
		sash.addListener(SWT.Resize, event -> arrange());
		search.addListener(SWT.Modify, event -> searched());
		search.addListener(SWT.KeyDown, this::searchKey);
		tree.control().addListener(SWT.KeyDown, this::treeKey);
		view.control().addListener(SWT.KeyDown, this::pageKey);
		followTheme();
		tree.showContents(manual);
		showPage();
		enable();
	}

	void setFocus() {
		view.control().setFocus();
	}

	/** Goes to a place; does nothing where there is no such page. */
	void show(Manual.Place place) {
		if (manual.page(place.page()).isEmpty()) {
			return;
		}
		if (!place.page().equals(page) || !place.anchor().isEmpty()) {
			history.leave(here());
		}
		page = place.page();
		showPage();
		view.goTo(place.anchor());
		enable();
	}

	/** Searches for words. */
	void search(String words) {
		search.setText(words);
		search.setFocus();
	}

	void back() {
		history.back(here()).ifPresent(this::revisit);
	}

	void forward() {
		history.forward(here()).ifPresent(this::revisit);
	}

	private void revisit(Visit visit) {
		page = visit.page();
		showPage();
		view.goTo(visit.offset());
		enable();
	}

	private Visit here() {
		return new Visit(page, view.offset());
	}

	private void showPage() {
		HelpPage shown = manual.page(page).orElseThrow();
		view.show(PageText.of(manual, shown), Query.of(search.getText()));
		tree.select(page);
	}

	private void enable() {
		back.setEnabled(history.canGoBack());
		forward.setEnabled(history.canGoForward());
	}

	private void follow(Link link) {
		if (link instanceof HelpLink ours) {
			switch (ours) {
				case HelpLink.Inside inside -> show(inside.place());
				case HelpLink.Command command -> Commands.run(command.id());
				case HelpLink.View shown -> Commands.show(shown.id());
				case HelpLink.Outside outside -> Program.launch(outside.address());
			}
		}
	}

	private void searched() {
		Query query = Query.of(search.getText());
		if (query.isEmpty()) {
			tree.showContents(manual);
			showPage();
			return;
		}
		List<HelpSearch.Hit> hits = HelpSearch.find(manual, query);
		tree.showHits(hits);
		Optional<HelpSearch.Hit> here = hits.stream().filter(hit -> hit.place().page().equals(page)).findFirst();
		if (here.isEmpty() && !hits.isEmpty()) {
			show(hits.getFirst().place());
		} else {
			showPage();
		}
	}

	private void searchKey(Event event) {
		if (event.keyCode == SWT.ESC && !search.getText().isEmpty()) {
			search.setText("");
			event.doit = false;
		} else if (event.keyCode == SWT.ARROW_DOWN || event.character == SWT.CR) {
			tree.control().setFocus();
			event.doit = false;
		}
	}

	private void treeKey(Event event) {
		if (event.character == SWT.CR) {
			view.control().setFocus();
			event.doit = false;
		} else {
			historyKey(event);
		}
	}

	private void pageKey(Event event) {
		if (event.keyCode == SWT.F6) {
			tree.control().setFocus();
			event.doit = false;
		} else if (event.character == SWT.BS) {
			back();
		} else {
			historyKey(event);
		}
	}

	private void historyKey(Event event) {
		if ((event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD3 && event.keyCode == SWT.ARROW_LEFT) {
			back();
		} else if ((event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD3 && event.keyCode == SWT.ARROW_RIGHT) {
			forward();
		}
	}

	private static ToolItem tool(ToolBar bar, String id, String text, String image, Runnable run) {
		ToolItem item = new ToolItem(bar, SWT.PUSH);
		item.setImage(PlatformUI.getWorkbench().getSharedImages().getImage(image));
		item.setToolTipText(text);
		item.addListener(SWT.Selection, event -> run.run());
		WidgetIds.set(item, id);
		return item;
	}

	private void arrange() {
		int narrow = new PixelConverter(sash).convertWidthInCharsToPixels(NARROW_LETTERS);
		int orientation = sash.getSize().x < narrow ? SWT.VERTICAL : SWT.HORIZONTAL;
		if (sash.getOrientation() != orientation) {
			sash.setOrientation(orientation);
			sash.setWeights(orientation == SWT.VERTICAL ? ONE_OVER_THE_OTHER : SIDE_BY_SIDE);
		}
	}

	/** Colours that are mixed out of those of the theme have to be mixed anew when it changes; the controls have theirs only after that. */
	private void followTheme() {
		IThemeManager themes = PlatformUI.getWorkbench().getThemeManager();
		IPropertyChangeListener changed = event -> sash.getDisplay().asyncExec(() -> {
			if (!view.control().isDisposed()) {
				view.restyle();
			}
		});
		themes.addPropertyChangeListener(changed);
		view.control().addDisposeListener(disposed -> themes.removePropertyChangeListener(changed));
	}
}
