package org.busbar.ui.internal.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.busbar.ui.internal.AccessibleName;
import org.busbar.ui.internal.BusbarUi;
import org.busbar.ui.internal.WidgetIds;
import org.busbar.ui.internal.catalogue.Outline.Icon;
import org.busbar.ui.internal.catalogue.Outline.Node;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.IElementComparer;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.jspecify.annotations.Nullable;

/** The tree beside the page. */
final class OutlineTree {

	private final TreeViewer viewer;
	private boolean quiet;
	private boolean searching;

	/** @param chosen is told what the user has chosen */
	OutlineTree(Composite parent, Consumer<Place> chosen) {
		viewer = new TreeViewer(parent, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
		viewer.setUseHashlookup(true);
		viewer.setComparer(new ByPlace());
		viewer.setContentProvider(new Content());
		viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new Labels(new LocalResourceManager(JFaceResources.getResources(), viewer.getTree()))) {
			@Override
			public String getToolTipText(Object element) {
				// What is wider than the tree can be read all the same.
				return getStyledStringProvider().getStyledText(element).getString();
			}
		});
		ColumnViewerToolTipSupport.enableFor(viewer);
		viewer.addSelectionChangedListener(event -> {
			if (!quiet && event.getStructuredSelection().getFirstElement() instanceof Node node) {
				chosen.accept(node.place());
			}
		});
		viewer.addDoubleClickListener(event -> {
			if (event.getSelection() instanceof StructuredSelection selection && selection.getFirstElement() instanceof Node node) {
				viewer.setExpandedState(node, !viewer.getExpandedState(node));
			}
		});
		WidgetIds.set(viewer.getTree(), CatalogueIds.TREE);
		AccessibleName.set(viewer.getTree(), Messages.tree_name);
	}

	Tree control() {
		return viewer.getTree();
	}

	/** Shows another outline; what is expanded stays so, a new group is, and while something is searched for everything is. */
	void show(Outline outline) {
		List<Object> expanded = new ArrayList<>(List.of(viewer.getExpandedElements()));
		List<Node> before = viewer.getInput() instanceof Outline shown ? shown.groups() : List.of();
		boolean search = !outline.query().isEmpty();
		quietly(() -> {
			viewer.getTree().setRedraw(false);
			viewer.setInput(outline);
			if (search) {
				viewer.expandAll();
			} else if (before.isEmpty() || searching) {
				viewer.expandToLevel(2);
			} else {
				outline.groups().stream().filter(group -> before.stream().noneMatch(old -> old.place().equals(group.place()))).forEach(expanded::add);
				viewer.setExpandedElements(expanded.toArray());
			}
			viewer.getTree().setRedraw(true);
		});
		searching = search;
	}

	/** Selects a node without telling anybody. */
	void select(Optional<Node> node) {
		quietly(() -> viewer.setSelection(node.map(StructuredSelection::new).orElse(StructuredSelection.EMPTY), true));
	}

	void expandAll() {
		viewer.expandAll();
	}

	void collapseAll() {
		viewer.collapseAll();
	}

	private void quietly(Runnable change) {
		quiet = true;
		try {
			change.run();
		} finally {
			quiet = false;
		}
	}

	/** A node is the same as long as it leads to the same place, whatever else has changed. */
	private static final class ByPlace implements IElementComparer {

		@Override
		public boolean equals(@Nullable Object a, @Nullable Object b) {
			return a instanceof Node one && b instanceof Node other ? one.place().equals(other.place()) : a == b;
		}

		@Override
		public int hashCode(Object element) {
			return element instanceof Node node ? node.place().hashCode() : System.identityHashCode(element);
		}
	}

	private static final class Content implements ITreeContentProvider {

		@Override
		public Object[] getElements(Object input) {
			return input instanceof Outline outline ? outline.groups().toArray() : new Object[0];
		}

		@Override
		public Object[] getChildren(Object parent) {
			return parent instanceof Node node ? node.children().toArray() : new Object[0];
		}

		@Override
		public @Nullable Object getParent(Object element) {
			return null;
		}

		@Override
		public boolean hasChildren(Object element) {
			return element instanceof Node node && !node.children().isEmpty();
		}
	}

	private static final class Labels extends LabelProvider implements IStyledLabelProvider {

		private final LocalResourceManager images;

		Labels(LocalResourceManager images) {
			this.images = images;
		}

		@Override
		public StyledString getStyledText(Object element) {
			StyledString text = new StyledString();
			if (element instanceof Node node) {
				text.append(node.label());
				if (!node.detail().isEmpty()) {
					text.append("  ").append(node.detail(), StyledString.QUALIFIER_STYLER);
				}
			}
			return text;
		}

		@Override
		public @Nullable Image getImage(@Nullable Object element) {
			return element instanceof Node node ? descriptor(node.icon()).map(images::create).orElse(null) : null;
		}

		private static Optional<ImageDescriptor> descriptor(Icon icon) {
			return switch (icon) {
				case GROUP, MODEL, HIT -> Optional.empty();
				case INVERTER -> bundled("icons/inverter.svg");
				case BATTERY -> bundled("icons/battery.svg");
				case COMPUTER -> bundled("icons/computer.svg");
				case PROTOCOL -> bundled("icons/protocol.svg");
				case NOT_USABLE -> shared(ISharedImages.IMG_OBJS_ERROR_TSK);
				case DOUBTFUL -> shared(ISharedImages.IMG_OBJS_WARN_TSK);
			};
		}

		private static Optional<ImageDescriptor> bundled(String path) {
			return ResourceLocator.imageDescriptorFromBundle(BusbarUi.ID, path);
		}

		private static Optional<ImageDescriptor> shared(String key) {
			return Optional.ofNullable(PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(key));
		}
	}
}
