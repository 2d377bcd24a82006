package org.busbar.ui.internal.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.busbar.core.catalogue.Catalogue;
import org.busbar.ui.internal.AccessibleName;
import org.busbar.ui.internal.WidgetIds;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** The entries of the catalogue below four headings, models below their makers. */
final class EntryTree {

	private final Tree tree;

	/** @param chosen hears which entry is selected */
	EntryTree(Composite parent, Consumer<Entry> chosen) {
		tree = new Tree(parent, SWT.SINGLE | SWT.FULL_SELECTION);
		WidgetIds.set(tree, CatalogueIds.TREE);
		AccessibleName.set(tree, Messages.tree_name);
		tree.addListener(SWT.Selection, event -> selected().ifPresent(chosen));
	}

	Tree control() {
		return tree;
	}

	/** The selected entry. */
	Optional<Entry> selected() {
		return tree.getSelectionCount() == 1 && tree.getSelection()[0].getData() instanceof Entry entry ? Optional.of(entry) : Optional.empty();
	}

	/**
	 * Shows the entries that mention the words, and keeps the selection where it can.
	 *
	 * @return how many entries fit
	 */
	int show(Catalogue catalogue, String words) {
		String before = selected().map(Entry::key).orElse("");
		tree.setRedraw(false);
		tree.removeAll();
		int count = devices(Messages.head_inverters, Entry.of(catalogue.brands()), catalogue, words)
				+ devices(Messages.head_batteries, Entry.of(catalogue.batteries()), catalogue, words)
				+ flat(Messages.head_protocols, catalogue.protocols().stream().<Entry>map(Entry.OfProtocol::new).toList(), catalogue, words)
				+ flat(Messages.head_problems, catalogue.problems().stream().<Entry>map(Entry.OfProblem::new).toList(), catalogue, words);
		select(before);
		tree.setRedraw(true);
		return count;
	}

	/** Selects the entry with this key; does nothing when it is not there. */
	boolean select(String key) {
		Optional<TreeItem> item = Stream.of(tree.getItems()).flatMap(EntryTree::all)
				.filter(one -> one.getData() instanceof Entry entry && entry.key().equals(key))
				.findFirst();
		item.ifPresent(tree::setSelection);
		return item.isPresent();
	}

	private static Stream<TreeItem> all(TreeItem item) {
		return Stream.concat(Stream.of(item), Stream.of(item.getItems()).flatMap(EntryTree::all));
	}

	/** A maker stays above a model that fits. */
	private int devices(String title, List<Entry> entries, Catalogue catalogue, String words) {
		TreeItem head = null;
		TreeItem maker = null;
		int count = 0;
		for (int i = 0; i < entries.size(); i++) {
			Entry entry = entries.get(i);
			boolean fits = fits(entry, catalogue, words);
			if (entry instanceof Entry.OfDevice) {
				maker = null;
				boolean modelFits = false;
				for (int next = i + 1; next < entries.size() && entries.get(next) instanceof Entry.OfModel; next++) {
					modelFits |= fits(entries.get(next), catalogue, words);
				}
				if (fits || modelFits) {
					head = head == null ? item(tree, title) : head;
					maker = item(head, entry);
				}
			} else if (maker != null && (fits || words.isEmpty())) {
				item(maker, entry);
			}
			count += fits ? 1 : 0;
		}
		if (head != null) {
			head.setText(NLS.bind(title, head.getItemCount()));
			head.setExpanded(true);
			if (!words.isEmpty()) {
				Stream.of(head.getItems()).forEach(one -> one.setExpanded(true));
			}
		}
		return count;
	}

	private int flat(String title, List<Entry> entries, Catalogue catalogue, String words) {
		List<Entry> fitting = entries.stream().filter(entry -> fits(entry, catalogue, words)).toList();
		if (!fitting.isEmpty()) {
			TreeItem head = item(tree, NLS.bind(title, fitting.size()));
			fitting.forEach(entry -> item(head, entry));
			head.setExpanded(true);
		}
		return fitting.size();
	}

	private static boolean fits(Entry entry, Catalogue catalogue, String words) {
		return words.isEmpty() || entry.mentions(words, catalogue);
	}

	private static TreeItem item(Tree parent, String text) {
		TreeItem item = new TreeItem(parent, SWT.NONE);
		item.setText(text);
		return item;
	}

	private static TreeItem item(TreeItem parent, Entry entry) {
		TreeItem item = new TreeItem(parent, SWT.NONE);
		item.setText(entry.title());
		item.setData(entry);
		return item;
	}
}
