package org.busbar.ui.internal.configuration;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.busbar.core.configuration.Outline;
import org.busbar.ui.internal.AccessibleName;
import org.busbar.ui.internal.WidgetIds;
import org.busbar.ui.internal.view.Refresh;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.part.ViewPart;
import org.jspecify.annotations.Nullable;

/** The pages and parts of the site that is being edited, with what is wrong in each. A double click or the return key leads there. */
public final class SiteOutlineView extends ViewPart {

	/** Its id in {@code plugin.xml}. */
	public static final String ID = "org.busbar.ui.view.siteOutline";

	private static final int REFRESH_MILLIS = 500;
	private static final String PATH = "path";

	private @Nullable Tree tree;
	private @Nullable Label guidance;
	private @Nullable ConfigurationEditor shownEditor;
	private List<Outline> shown = List.of();

	@Override
	public void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		Label label = Form.words(parent, Messages.outline_none, 1);
		guidance = label;
		Tree made = new Tree(parent, SWT.SINGLE);
		WidgetIds.set(made, ConfigurationIds.OUTLINE);
		AccessibleName.set(made, Messages.outline_name);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(made);
		made.addListener(SWT.DefaultSelection, event -> editor().ifPresent(editor -> {
			if (event.item.getData(PATH) instanceof String path) {
				editor.getSite().getPage().activate(editor);
				editor.reveal(path);
			}
		}));
		tree = made;
		Refresh.start(parent, REFRESH_MILLIS, () -> refresh(made, label));
	}

	@Override
	public void setFocus() {
		Tree in = tree;
		if (in != null && in.isVisible()) {
			in.setFocus();
		} else if (guidance != null) {
			guidance.getParent().setFocus();
		}
	}

	private Optional<ConfigurationEditor> editor() {
		return getSite().getPage().getActiveEditor() instanceof ConfigurationEditor editor ? Optional.of(editor) : Optional.empty();
	}

	private void refresh(Tree in, Label label) {
		ConfigurationEditor editor = editor().orElse(null);
		List<Outline> now = editor == null ? List.of() : editor.outline();
		if (now.equals(shown) && editor == shownEditor) {
			return;
		}
		Set<String> open = new HashSet<>();
		if (editor == shownEditor) {
			open(in.getItems(), open);
		} else {
			now.forEach(page -> open.add(page.path()));
		}
		shown = now;
		shownEditor = editor;
		fill(in, now, open);
		Form.fold(label, !now.isEmpty());
		Form.fold(in, now.isEmpty());
		in.getParent().layout();
	}

	private static void open(TreeItem[] items, Set<String> open) {
		for (TreeItem item : items) {
			if (item.getExpanded()) {
				open.add(String.valueOf(item.getData(PATH)));
			}
			open(item.getItems(), open);
		}
	}

	private static void fill(Tree in, List<Outline> pages, Set<String> open) {
		String selected = in.getSelectionCount() == 0 ? "" : String.valueOf(in.getSelection()[0].getData(PATH));
		in.setRedraw(false);
		in.removeAll();
		for (Outline page : pages) {
			fill(new TreeItem(in, SWT.NONE), page, open, selected);
		}
		in.setRedraw(true);
	}

	private static void fill(TreeItem item, Outline part, Set<String> open, String selected) {
		String name = part.name().replaceAll("\\s+", " ");
		item.setText(part.worst().map(severity -> Notice.sign(severity, name)).orElse(name));
		item.setData(PATH, part.path());
		part.parts().forEach(inner -> fill(new TreeItem(item, SWT.NONE), inner, open, selected));
		item.setExpanded(open.contains(part.path()));
		if (part.path().equals(selected)) {
			item.getParent().setSelection(item);
		}
	}
}
