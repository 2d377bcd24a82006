package org.busbar.ui.internal.help;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.busbar.help.manual.HelpPage;
import org.busbar.help.manual.Manual;
import org.busbar.ui.internal.AccessibleName;
import org.busbar.ui.internal.WidgetIds;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.jspecify.annotations.Nullable;

/** The chapters with their pages, or what a search has found. */
final class ContentsTree {

	private final TreeViewer viewer;
	private List<Node> nodes = List.of();
	private boolean quiet;

	/**
	 * A line of the tree.
	 *
	 * @param label   what it is called
	 * @param detail  what is said besides; may be empty
	 * @param place   where it leads
	 * @param members what is below it
	 */
	private record Node(String label, String detail, Optional<Manual.Place> place, List<Node> members) {
	}

	/** @param chosen is told where the reader wants to go */
	ContentsTree(Composite parent, Consumer<Manual.Place> chosen) {
		viewer = new TreeViewer(parent, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
		viewer.setContentProvider(new Content());
		viewer.setLabelProvider(new Labels());
		ColumnViewerToolTipSupport.enableFor(viewer);
		viewer.addSelectionChangedListener(event -> {
			if (!quiet && event.getStructuredSelection().getFirstElement() instanceof Node node) {
				node.place().ifPresent(chosen);
			}
		});
		WidgetIds.set(viewer.getTree(), HelpIds.TREE);
		AccessibleName.set(viewer.getTree(), Messages.tree_name);
	}

	Tree control() {
		return viewer.getTree();
	}

	void showContents(Manual manual) {
		show(manual.chapters().stream().map(chapter -> new Node(chapter.title(), "", Optional.empty(),
				chapter.pages().stream().flatMap(name -> manual.page(name).stream()).map(ContentsTree::node).toList())).toList());
	}

	void showHits(List<HelpSearch.Hit> hits) {
		show(hits.isEmpty()
				? List.of(new Node(Messages.search_nothing, "", Optional.empty(), List.of()))
				: hits.stream().map(hit -> new Node(hit.title(), hit.excerpt(), Optional.of(hit.place()), List.of())).toList());
	}

	/** Selects the page, without telling anybody. */
	void select(String page) {
		if (viewer.getStructuredSelection().getFirstElement() instanceof Node node && node.place().filter(place -> place.page().equals(page)).isPresent()) {
			return;
		}
		Object[] path = nodes.stream().flatMap(node -> node.members().isEmpty() ? List.of(node).stream() : node.members().stream())
				.filter(node -> node.place().filter(place -> place.page().equals(page)).isPresent()).limit(1).toArray();
		quiet = true;
		viewer.setSelection(new StructuredSelection(path), true);
		quiet = false;
	}

	private void show(List<Node> next) {
		nodes = next;
		quiet = true;
		viewer.getTree().setRedraw(false);
		viewer.setInput(nodes);
		viewer.expandAll();
		viewer.getTree().setRedraw(true);
		quiet = false;
	}

	private static Node node(HelpPage page) {
		return new Node(page.title(), "", Optional.of(new Manual.Place(page.name(), "")), List.of());
	}

	private static final class Content implements ITreeContentProvider {

		@Override
		public Object[] getElements(Object input) {
			return input instanceof List<?> list ? list.toArray() : new Object[0];
		}

		@Override
		public Object[] getChildren(Object parent) {
			return parent instanceof Node node ? node.members().toArray() : new Object[0];
		}

		@Override
		public @Nullable Object getParent(Object element) {
			return null;
		}

		@Override
		public boolean hasChildren(Object element) {
			return element instanceof Node node && !node.members().isEmpty();
		}
	}

	private static final class Labels extends ColumnLabelProvider {

		@Override
		public String getText(Object element) {
			return element instanceof Node node ? node.detail().isEmpty() ? node.label() : node.label() + "  \u2013  " + node.detail() : "";
		}

		@Override
		public String getToolTipText(Object element) {
			// What is wider than the tree can be read all the same.
			return getText(element);
		}
	}
}
