package org.busbar.ui.internal.plots;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.busbar.api.quantity.Quantity;
import org.busbar.api.quantity.Unit;
import org.busbar.core.protocol.EffectiveProtocol;
import org.busbar.core.quantity.MappedSignal;
import org.busbar.ui.internal.AccessibleName;
import org.busbar.ui.internal.WidgetIds;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** What can be plotted, with a tick before what is. What is ticked and not there at the moment is remembered. */
final class CurveChoice {

	private final Composite composite;
	private final Text filter;
	private final Tree tree;
	private final Runnable changed;
	private final Set<String> chosen = new LinkedHashSet<>();
	private Optional<EffectiveProtocol> protocol = Optional.empty();

	CurveChoice(Composite parent, Runnable changed) {
		this.changed = changed;
		composite = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(composite);
		filter = new Text(composite, SWT.SEARCH | SWT.ICON_CANCEL);
		filter.setMessage(Messages.choice_filter);
		WidgetIds.set(filter, PlotIds.CHOICE_FILTER);
		AccessibleName.set(filter, Messages.choice_filter);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
		tree = new Tree(composite, SWT.CHECK | SWT.SINGLE | SWT.FULL_SELECTION);
		WidgetIds.set(tree, PlotIds.CHOICE);
		AccessibleName.set(tree, Messages.choice_name);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(tree);
		filter.addListener(SWT.Modify, event -> fill());
		tree.addListener(SWT.Selection, this::ticked);
	}

	Control control() {
		return composite;
	}

	/** Ticks these, by their keys. */
	void choose(List<String> keys) {
		chosen.clear();
		chosen.addAll(keys);
		fill();
	}

	/** What is ticked, by key. */
	List<String> keys() {
		return List.copyOf(chosen);
	}

	/** What is ticked and can be plotted now, in the order of ticking. */
	List<Curve> curves() {
		List<Curve> all = available();
		return chosen.stream().flatMap(key -> all.stream().filter(curve -> curve.key().equals(key))).toList();
	}

	/** Offers what a protocol has. */
	void offer(Optional<EffectiveProtocol> spoken) {
		if (!spoken.equals(protocol)) {
			protocol = spoken;
			fill();
		}
	}

	private List<Curve> available() {
		List<Curve> all = new ArrayList<>(quantities());
		protocol.ifPresent(known -> known.codec().messages().forEach(message -> message.signals().stream().filter(signal -> !signal.ascii())
				.forEach(signal -> all.add(new Curve.OfSignal(message.message().name(), signal.signal().name())))));
		return all;
	}

	private List<Curve> quantities() {
		return protocol.map(known -> known.mappings().stream().map(MappedSignal::quantity).filter(quantity -> quantity.unit() != Unit.TEXT).distinct()
				.sorted().<Curve>map(Curve.OfQuantity::new).toList()).orElse(List.of());
	}

	private void fill() {
		tree.setRedraw(false);
		tree.removeAll();
		String wanted = filter.getText().strip().toLowerCase(Locale.ROOT);
		head(Messages.quantities, quantities(), wanted, true);
		protocol.ifPresent(known -> known.codec().messages().forEach(message -> head(NLS.bind(Messages.signals, message.message().name()),
				message.signals().stream().filter(signal -> !signal.ascii())
						.<Curve>map(signal -> new Curve.OfSignal(message.message().name(), signal.signal().name())).toList(),
				wanted, !wanted.isEmpty())));
		tree.setRedraw(true);
	}

	private void head(String title, List<Curve> curves, String wanted, boolean expanded) {
		List<Curve> fitting = curves.stream().filter(curve -> (curve.title() + ' ' + curve.key()).toLowerCase(Locale.ROOT).contains(wanted)).toList();
		if (fitting.isEmpty()) {
			return;
		}
		TreeItem head = new TreeItem(tree, SWT.NONE);
		head.setText(title);
		for (Curve curve : fitting) {
			TreeItem item = new TreeItem(head, SWT.NONE);
			item.setText(curve.titleWithUnit(protocol));
			item.setData(curve);
			item.setChecked(chosen.contains(curve.key()));
		}
		head.setChecked(fitting.stream().allMatch(curve -> chosen.contains(curve.key())));
		head.setExpanded(expanded || fitting.stream().anyMatch(curve -> chosen.contains(curve.key())));
	}

	/** A tick before a heading ticks all below it. */
	private void ticked(Event event) {
		if (event.detail != SWT.CHECK || !(event.item instanceof TreeItem item)) {
			return;
		}
		for (TreeItem one : item.getData() instanceof Curve ? new TreeItem[]{item} : item.getItems()) {
			one.setChecked(item.getChecked());
			if (one.getData() instanceof Curve curve) {
				if (item.getChecked()) {
					chosen.add(curve.key());
				} else {
					chosen.remove(curve.key());
				}
			}
		}
		changed.run();
	}

	/** What is looked at first. */
	static List<String> usual() {
		return List.of(Quantity.BATTERY_SOC.id(), Quantity.BATTERY_VOLTAGE.id(), Quantity.LIMIT_CHARGE_VOLTAGE.id(), Quantity.BATTERY_CURRENT.id(),
				Quantity.LIMIT_CHARGE_CURRENT.id(), Quantity.LIMIT_DISCHARGE_CURRENT.id());
	}
}
