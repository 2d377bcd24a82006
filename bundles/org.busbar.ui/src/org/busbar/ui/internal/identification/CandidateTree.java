package org.busbar.ui.internal.identification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.busbar.core.identify.Fit;
import org.busbar.core.identify.Side;
import org.busbar.core.protocol.EffectiveProtocol;
import org.busbar.ui.internal.AccessibleName;
import org.busbar.ui.internal.WidgetIds;
import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.jspecify.annotations.Nullable;

/** The two ends of the bus and below each the protocols that it may speak. A line is only touched when it says something else; what is selected stays so. */
final class CandidateTree {

	private static final int FIT_CHARACTERS = 38;
	private static final int LEAST_CHARACTERS = 24;

	private final Tree tree;
	private List<Side> sides = List.of();

	/** What a line stands for. */
	record Chosen(Side side, Optional<Fit> fit) {

		/** Whether both stand for the same end, and there for the same protocol. */
		boolean isLike(@Nullable Chosen other) {
			return other != null && side.sender() == other.side.sender() && fit.map(Fit::id).equals(other.fit.map(Fit::id));
		}
	}

	/**
	 * @param selected is run when another line is selected
	 * @param used     is run when Enter is pressed on a line, or it is clicked twice
	 */
	CandidateTree(Composite parent, Runnable selected, Runnable used) {
		tree = new Tree(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
		tree.setHeaderVisible(true);
		WidgetIds.set(tree, IdentificationIds.TREE);
		AccessibleName.set(tree, Messages.tree_name);
		column(Messages.column_protocol, LEAST_CHARACTERS);
		column(Messages.column_fit, FIT_CHARACTERS);
		tree.addListener(SWT.Resize, event -> spread());
		tree.addListener(SWT.Selection, event -> selected.run());
		tree.addListener(SWT.DefaultSelection, event -> used.run());
	}

	private void column(String title, int characters) {
		TreeColumn column = new TreeColumn(tree, SWT.LEFT);
		column.setText(title);
		column.setWidth(new PixelConverter(tree).convertWidthInCharsToPixels(characters));
	}

	private void spread() {
		PixelConverter pixels = new PixelConverter(tree);
		int fit = pixels.convertWidthInCharsToPixels(FIT_CHARACTERS);
		tree.getColumn(0).setWidth(Math.max(tree.getClientArea().width - fit, pixels.convertWidthInCharsToPixels(LEAST_CHARACTERS)));
		tree.getColumn(1).setWidth(fit);
	}

	Tree control() {
		return tree;
	}

	/** The selected line. */
	Optional<Chosen> selection() {
		return tree.getSelectionCount() > 0 && tree.getSelection()[0].getData() instanceof Chosen chosen ? Optional.of(chosen) : Optional.empty();
	}

	/** Shows what is known now. */
	void show(List<Side> now, Optional<EffectiveProtocol> used) {
		Optional<Chosen> before = selection();
		boolean first = sides.isEmpty();
		sides = now;
		for (int i = 0; i < now.size(); i++) {
			Side side = now.get(i);
			TreeItem end = i < tree.getItemCount() ? tree.getItem(i) : new TreeItem(tree, SWT.NONE);
			fill(end, IdentificationPresenter.line(side), new Chosen(side, Optional.empty()));
			while (end.getItemCount() > side.candidates().size()) {
				end.getItem(end.getItemCount() - 1).dispose();
			}
			for (int k = 0; k < side.candidates().size(); k++) {
				Fit fit = side.candidates().get(k);
				boolean grown = end.getItemCount() == 0;
				TreeItem item = k < end.getItemCount() ? end.getItem(k) : new TreeItem(end, SWT.NONE);
				fill(item, IdentificationPresenter.line(fit, used), new Chosen(side, Optional.of(fit)));
				if (grown) {
					end.setExpanded(true);
				}
			}
		}
		if (first && !now.isEmpty()) {
			tree.setSelection(tree.getItem(0));
		} else {
			before.flatMap(this::find).filter(item -> !List.of(tree.getSelection()).contains(item)).ifPresent(tree::setSelection);
		}
	}

	private static void fill(TreeItem item, IdentificationPresenter.Line line, Chosen chosen) {
		item.setData(chosen);
		if (!item.getText(0).equals(line.text())) {
			item.setText(0, line.text());
		}
		if (!item.getText(1).equals(line.fit())) {
			item.setText(1, line.fit());
		}
	}

	/** The line of the same protocol at the same end, wherever it is now. */
	private Optional<TreeItem> find(Chosen wanted) {
		List<TreeItem> items = new ArrayList<>();
		for (TreeItem end : tree.getItems()) {
			items.add(end);
			items.addAll(List.of(end.getItems()));
		}
		return items.stream().filter(item -> item.getData() instanceof Chosen one && one.isLike(wanted)).findFirst();
	}

	void clear() {
		sides = List.of();
		tree.removeAll();
	}
}
