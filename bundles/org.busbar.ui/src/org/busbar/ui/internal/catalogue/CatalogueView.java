package org.busbar.ui.internal.catalogue;

import java.util.Optional;

import org.busbar.core.catalogue.Catalogue;
import org.busbar.ui.internal.AccessibleName;
import org.busbar.ui.internal.BusbarUi;
import org.busbar.ui.internal.WidgetIds;
import org.busbar.ui.internal.guided.GuidedCaptureHandler;
import org.busbar.ui.internal.page.History;
import org.busbar.ui.internal.page.Link;
import org.busbar.ui.internal.page.Page;
import org.busbar.ui.internal.page.PageView;
import org.busbar.ui.internal.page.Query;
import org.busbar.ui.internal.settings.SettingsPanel;
import org.busbar.ui.internal.view.Refresh;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.themes.IThemeManager;
import org.jspecify.annotations.Nullable;

/**
 * What is known of every installed brand, battery and protocol, with which confidence and by whose word; and why something installed cannot be used. On the
 * left what there is and a search over all of it, on the right a page to read.
 */
public final class CatalogueView extends ViewPart {

	/** Its id in {@code plugin.xml}. */
	public static final String ID = "org.busbar.ui.view.catalogue";

	private static final int REFRESH_MILLIS = 500;
	private static final int[] SIDE_BY_SIDE = {32, 68};
	private static final int[] ONE_OVER_THE_OTHER = {35, 65};
	/** With fewer letters to a line, tree and page are better one over the other. */
	private static final int NARROW_LETTERS = 90;

	private final History<Visit> history = new History<>();
	private Pages pages = new Pages(Catalogue.EMPTY);
	private Outline outline = Outline.of(pages, Query.of(""));
	private Topic topic = new Topic.Group(Topic.Kind.INVERTERS);
	private @Nullable Widgets widgets;
	private @Nullable SettingsPanel settings;

	private record Widgets(Text search, OutlineTree tree, PageView page, CatalogueActions actions) {
	}

	@Override
	public void createPartControl(Composite parent) {
		WidgetIds.set(parent, CatalogueIds.VIEW);
		SashForm sash = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
		Composite master = new Composite(sash, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(master);
		Text search = search(master);
		OutlineTree tree = new OutlineTree(master, this::chosen);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.control());
		Composite reading = new Composite(sash, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(reading);
		PageView page = new PageView(reading, CatalogueIds.PAGE, new PageView.Words(title -> NLS.bind(Messages.page_name, title), Messages.link_to),
				this::follow,
				hint -> getViewSite().getActionBars().getStatusLineManager().setMessage(hint));
		GridDataFactory.fillDefaults().grab(true, true).applyTo(page.control());
		settings = new SettingsPanel(reading, getViewSite().getActionBars());
		sash.setWeights(SIDE_BY_SIDE);
		sash.addListener(SWT.Resize, event -> arrange(sash));
		CatalogueActions actions = new CatalogueActions(this, tree, page);
		widgets = new Widgets(search, tree, page, actions);
		actions.contribute(getViewSite(), search);
		tree.control().addListener(SWT.KeyDown, event -> enter(event, page));
		page.control().addListener(SWT.KeyDown, event -> escape(event, tree));
		followTheme(page);
		follow(BusbarUi.catalogue());

		Refresh.start(parent, REFRESH_MILLIS, this::refresh);
	}

	@Override
	public void setFocus() {
		if (widgets != null) {
			widgets.tree().control().setFocus();
		}
	}

	/** Lets the user write what to search for. */
	void find() {
		if (widgets != null) {
			widgets.search().setFocus();
			widgets.search().selectAll();
		}
	}

	/** Goes to a place, as a link does. */
	void go(Place place) {
		Widgets in = widgets;
		if (in == null) {
			return;
		}
		history.leave(here(in));
		if (!place.topic().equals(topic)) {
			topic = place.topic();
			in.tree().select(outline.node(place));
			showPage(in);
		}
		in.page().goTo(place.anchor());
		in.page().control().setFocus();
		in.actions().enable(history);
	}

	private void follow(Link link) {
		if (link instanceof CatalogueLink ours) {
			switch (ours) {
				case Place place -> go(place);
				case CatalogueLink.Recording recording -> GuidedCaptureHandler.open(getSite(), recording.device(), recording.capture());
			}
		}
	}

	void back() {
		if (widgets != null) {
			history.back(here(widgets)).ifPresent(this::revisit);
		}
	}

	void forward() {
		if (widgets != null) {
			history.forward(here(widgets)).ifPresent(this::revisit);
		}
	}

	private Text search(Composite parent) {
		Composite bar = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		Text search = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		search.setMessage(Messages.search_hint);
		WidgetIds.set(search, CatalogueIds.SEARCH);
		AccessibleName.set(search, Messages.search_name);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(search);
		search.addListener(SWT.Modify, event -> searched());
		search.addListener(SWT.KeyDown, this::searchKey);
		return search;
	}

	private void searchKey(Event event) {
		if (widgets == null) {
			return;
		}
		if (event.keyCode == SWT.ESC) {
			widgets.search().setText("");
			event.doit = false;
		} else if (event.keyCode == SWT.ARROW_DOWN || event.character == SWT.CR) {
			widgets.tree().control().setFocus();
			event.doit = false;
		}
	}

	private static void enter(Event event, PageView page) {
		if (event.character == SWT.CR) {
			page.control().setFocus();
			event.doit = false;
		}
	}

	private static void escape(Event event, OutlineTree tree) {
		if (event.keyCode == SWT.ESC) {
			tree.control().setFocus();
		}
	}

	/** Colours that are mixed out of those of the theme have to be mixed anew when it changes; the controls have theirs only after that. */
	private static void followTheme(PageView page) {
		IThemeManager themes = PlatformUI.getWorkbench().getThemeManager();
		IPropertyChangeListener changed = event -> page.control().getDisplay().asyncExec(() -> {
			if (!page.control().isDisposed()) {
				page.restyle();
			}
		});
		themes.addPropertyChangeListener(changed);
		page.control().addDisposeListener(disposed -> themes.removePropertyChangeListener(changed));
	}

	private static void arrange(SashForm sash) {
		int narrow = new PixelConverter(sash).convertWidthInCharsToPixels(NARROW_LETTERS);
		int orientation = sash.getSize().x < narrow ? SWT.VERTICAL : SWT.HORIZONTAL;
		if (sash.getOrientation() != orientation) {
			sash.setOrientation(orientation);
			sash.setWeights(orientation == SWT.VERTICAL ? ONE_OVER_THE_OTHER : SIDE_BY_SIDE);
		}
	}

	private void refresh() {
		Catalogue now = BusbarUi.catalogue();
		if (now != pages.catalogue()) {
			follow(now);
		}
		if (settings != null) {
			settings.show(now, pages.device(topic), BusbarUi.connection().observation());
		}
	}

	/** Shows another catalogue; what is selected and where the reader is stays as far as it is still there. */
	private void follow(Catalogue now) {
		pages = new Pages(now);
		if (widgets != null) {
			showOutline(widgets);
			showPage(widgets);
		}
	}

	private void searched() {
		Widgets in = widgets;
		if (in == null) {
			return;
		}
		showOutline(in);
		Optional<Outline.Node> hit = outline.query().isEmpty() ? Optional.empty() : outline.firstHit();
		// Where the reader is something was found as well: there is no need to go elsewhere.
		if (hit.isPresent() && outline.all().noneMatch(node -> node.place().topic().equals(topic) && node.icon() != Outline.Icon.GROUP)) {
			history.leave(here(in));
			topic = hit.get().place().topic();
			in.actions().enable(history);
		}
		showPage(in);
		outline.all().filter(node -> node.icon() == Outline.Icon.HIT && node.place().topic().equals(topic)).findFirst()
				.ifPresent(node -> in.page().goTo(node.place().anchor()));
		in.tree().select(outline.node(topic.start()));
		long found = outline.all().filter(node -> node.children().isEmpty()).count();
		getViewSite().getActionBars().getStatusLineManager().setMessage(outline.query().isEmpty() ? "" : NLS.bind(Messages.search_found, found));
	}

	private void showOutline(Widgets in) {
		Query query = Query.of(in.search().getText());
		outline = Outline.of(pages, query);
		in.tree().show(outline);
		in.tree().select(outline.node(topic.start()));
	}

	private void showPage(Widgets in) {
		boolean nothing = outline.groups().isEmpty() && !outline.query().isEmpty();
		Page page = nothing
				? Pages.nothingFound(in.search().getText().strip())
				: pages.page(topic).orElseGet(() -> Pages.gone(topic));
		in.page().show(page, nothing ? Query.of("") : outline.query());
	}

	private void chosen(Place place) {
		Widgets in = widgets;
		if (in == null) {
			return;
		}
		if (!place.topic().equals(topic)) {
			history.leave(here(in));
			topic = place.topic();
			in.actions().enable(history);
		}
		showPage(in);
		in.page().goTo(place.anchor());
	}

	private void revisit(Visit visit) {
		Widgets in = widgets;
		if (in == null) {
			return;
		}
		topic = visit.topic();
		in.tree().select(outline.node(topic.start()));
		showPage(in);
		in.page().goTo(visit.offset());
		in.actions().enable(history);
	}

	private Visit here(Widgets in) {
		return new Visit(topic, in.page().offset());
	}
}
