package org.busbar.ui.internal.wiring;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.busbar.ui.internal.AccessibleName;
import org.busbar.ui.internal.WidgetIds;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A list to choose an end of the cable from. What was chosen stays chosen while other brands come and go. */
final class EndCombo {

	private final Combo combo;
	private List<EndChoice> choices = List.of();
	private String wanted;

	/**
	 * @param wanted  key of what was chosen the last time; empty for nothing
	 * @param changed hears of the user's choices
	 */
	EndCombo(Composite parent, String label, String id, String name, String wanted, Runnable changed) {
		this.wanted = wanted;
		new Label(parent, SWT.NONE).setText(label);
		combo = new Combo(parent, SWT.DROP_DOWN | SWT.READ_ONLY);
		combo.setVisibleItemCount(20);
		WidgetIds.set(combo, id);
		AccessibleName.set(combo, name);
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(combo);
		combo.addListener(SWT.Selection, event -> {
			this.wanted = choices.get(combo.getSelectionIndex()).key();
			changed.run();
		});
	}

	Combo control() {
		return combo;
	}

	/** Key of what is chosen. */
	String key() {
		return wanted;
	}

	/** Offers these; the first where what was chosen is not among them. */
	void offer(List<EndChoice> now) {
		choices = now;
		combo.setItems(now.stream().map(EndChoice::title).toArray(String[]::new));
		combo.select(IntStream.range(0, now.size()).filter(i -> now.get(i).key().equals(wanted)).findFirst().orElse(now.isEmpty() ? -1 : 0));
	}

	Optional<EndChoice> chosen() {
		int index = combo.getSelectionIndex();
		return index < 0 || index >= choices.size() ? Optional.empty() : Optional.of(choices.get(index));
	}
}
