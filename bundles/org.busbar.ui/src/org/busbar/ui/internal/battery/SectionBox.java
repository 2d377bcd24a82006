package org.busbar.ui.internal.battery;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.jspecify.annotations.Nullable;

/** A section with its heading and one tile for each value. Tab goes to one of its tiles, arrow keys to the others. */
final class SectionBox {

	private final Section.Kind kind;
	private final Look look;
	private final Composite composite;
	private final Consumer<ValueTile> created;
	private final Map<String, ValueTile> tiles = new LinkedHashMap<>();

	/** @param created gets every new tile */
	SectionBox(Composite parent, Section.Kind kind, Look look, Consumer<ValueTile> created) {
		this.kind = kind;
		this.look = look;
		this.created = created;
		composite = new Composite(parent, SWT.NONE);
		if (kind == Section.Kind.MAIN) {
			composite.setLayout(new MainLayout());
		} else {
			GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(composite);
			Label heading = new Label(composite, SWT.NONE);
			heading.setText(kind.title());
			heading.setFont(look.bold());
			GridDataFactory.fillDefaults().grab(true, false).applyTo(heading);
			Label rule = new Label(composite, SWT.SEPARATOR | SWT.HORIZONTAL);
			GridDataFactory.fillDefaults().grab(true, false).applyTo(rule);
		}
	}

	Composite control() {
		return composite;
	}

	/** From top to bottom. */
	List<ValueTile> tiles() {
		return List.copyOf(tiles.values());
	}

	/**
	 * Shows these values.
	 *
	 * @return whether it takes another height now
	 */
	boolean show(List<ShownValue> values) {
		List<String> keys = values.stream().map(ShownValue::key).toList();
		boolean changed = !keys.equals(new ArrayList<>(tiles.keySet()));
		if (changed) {
			arrange(values, keys);
		}
		for (ShownValue value : values) {
			ValueTile tile = tiles.get(value.key());
			changed |= tile != null && tile.show(value);
		}
		return changed;
	}

	/** From now on Tab comes to this tile. */
	void tabTo(ValueTile tile) {
		composite.setTabList(new Control[]{tile});
	}

	/** Tiles that stay keep the focus, should they have it. */
	private void arrange(List<ShownValue> values, List<String> keys) {
		Map<String, ValueTile> before = new LinkedHashMap<>(tiles);
		tiles.clear();
		before.forEach((key, tile) -> {
			if (!keys.contains(key)) {
				tile.dispose();
			}
		});
		@Nullable
		ValueTile above = null;
		for (ShownValue value : values) {
			ValueTile kept = before.get(value.key());
			ValueTile tile = kept == null ? create(value) : kept;
			if (above != null) {
				tile.moveBelow(above);
			}
			above = tile;
			tiles.put(value.key(), tile);
		}
		if (tiles.values().stream().noneMatch(ValueTile::isFocusControl)) {
			tabTo(tiles.values().iterator().next());
		}
	}

	private ValueTile create(ShownValue value) {
		ValueTile.Size size = ValueTile.Size.ROW;
		if (kind == Section.Kind.MAIN) {
			size = tiles.isEmpty() ? ValueTile.Size.LARGEST : ValueTile.Size.LARGE;
		}
		ValueTile tile = new ValueTile(composite, look, size, value);
		if (kind != Section.Kind.MAIN) {
			GridDataFactory.fillDefaults().grab(true, false).applyTo(tile);
		}
		created.accept(tile);
		return tile;
	}
}
