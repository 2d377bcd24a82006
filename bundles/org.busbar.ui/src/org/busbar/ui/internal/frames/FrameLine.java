package org.busbar.ui.internal.frames;

import java.util.List;
import java.util.Optional;

import org.busbar.can.codec.MessageCodec;
import org.busbar.core.session.LiveFrame;
import org.busbar.ui.internal.presenter.Column;
import org.busbar.ui.internal.presenter.FramePresenter;
import org.busbar.ui.internal.presenter.FrameRow;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.TreeItem;
import org.jspecify.annotations.Nullable;

/** The item of one frame and the items of its signals. Remembers what it shows, so that only cells that change are touched. */
final class FrameLine {

	private final TreeItem item;
	private final ChangedStyle style;
	private Optional<MessageCodec> codec = Optional.empty();
	private @Nullable FrameRow shown;
	private List<List<String>> shownSignals = List.of();
	/** The frame whose signals are shown. */
	private @Nullable LiveFrame decoded;

	FrameLine(TreeItem item, ChangedStyle style) {
		this.item = item;
		this.style = style;
		item.setData(this);
		style.apply(item, Column.DATA.ordinal(), false, 0);
	}

	void show(FrameRow row, FramePresenter presenter) {
		FrameRow before = shown;
		if (row == before) {
			return;
		}
		shown = row;
		write(item, before == null ? List.of() : before.cells(), row.cells());
		if (row.changed() != (before != null && before.changed()) || row.freshness() != (before == null ? 0 : before.freshness())) {
			style.apply(item, Column.DATA.ordinal(), row.changed(), row.freshness());
		}
		if (!row.codec().equals(codec)) {
			codec = row.codec();
			makeSignals();
			expand(true, presenter);
		} else if (item.getExpanded()) {
			showSignals(presenter);
		}
	}

	void expand(boolean expanded, FramePresenter presenter) {
		item.setExpanded(expanded);
		if (expanded) {
			showSignals(presenter);
		}
	}

	/** Signals of a line that is not expanded are not decoded. */
	void showSignals(FramePresenter presenter) {
		FrameRow row = shown;
		if (row == null || row.frame() == decoded) {
			return;
		}
		decoded = row.frame();
		List<List<String>> signals = presenter.signals(row);
		for (int i = 0; i < signals.size(); i++) {
			write(item.getItem(i), i < shownSignals.size() ? shownSignals.get(i) : List.of(), signals.get(i));
		}
		shownSignals = signals;
	}

	/** The frame that is shown; empty before the first. */
	Optional<LiveFrame> frame() {
		return Optional.ofNullable(shown).map(FrameRow::frame);
	}

	boolean isExpanded() {
		return item.getExpanded();
	}

	void dispose() {
		item.dispose();
	}

	private void makeSignals() {
		item.removeAll();
		shownSignals = List.of();
		decoded = null;
		codec.ifPresent(known -> known.signals().forEach(signal -> new TreeItem(item, SWT.NONE).setText(signal.signal().name())));
	}

	private static void write(TreeItem item, List<String> before, List<String> cells) {
		for (int i = 0; i < cells.size(); i++) {
			if (i >= before.size() || !before.get(i).equals(cells.get(i))) {
				item.setText(i, cells.get(i));
			}
		}
	}
}
