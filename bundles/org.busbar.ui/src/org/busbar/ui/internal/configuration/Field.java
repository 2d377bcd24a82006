package org.busbar.ui.internal.configuration;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.busbar.core.configuration.Configuration;
import org.busbar.core.configuration.ConfigurationEdit;
import org.busbar.core.configuration.Draft;
import org.eclipse.swt.widgets.Control;
import org.jspecify.annotations.Nullable;

/** A control that shows one field of a draft and changes it. What is written and cannot be so stays written, and the draft as it was. */
final class Field {

	private final Draft draft;
	private final String label;
	private final String path;
	private final Control control;
	private final Consumer<Object> display;
	private final Runnable changed;
	private @Nullable Object shown;
	private Optional<String> refused = Optional.empty();
	/** Where the draft was when that was written. */
	private int refusedAt;
	/** The control says what the draft says, so nobody has written anything. */
	private boolean filling;
	/** The draft says what the control says, so there is nothing to show. */
	private boolean writing;

	/**
	 * @param display shows a value in the control
	 * @param changed is run after something was written that cannot be so, or can be again
	 */
	Field(Draft draft, String label, String path, Control control, Consumer<Object> display, Runnable changed) {
		this.draft = draft;
		this.label = label;
		this.path = path;
		this.control = control;
		this.display = display;
		this.changed = changed;
	}

	String label() {
		return label;
	}

	String path() {
		return path;
	}

	Control control() {
		return control;
	}

	/** Why what is written cannot be so. */
	Optional<String> refused() {
		return refused;
	}

	/** Whether what is written cannot be so, and was written after the last step that the draft would take back. */
	boolean isRefusedLast() {
		return refused.isPresent() && refusedAt >= draft.position();
	}

	/** Shows what the draft says instead of what cannot be so. */
	void takeBack() {
		refused = Optional.empty();
		Optional.ofNullable(shown).ifPresent(this::display);
		changed.run();
	}

	/** Shows what the draft says, unless the control says so already. */
	void show(Configuration configuration) {
		ConfigurationEdit.get(configuration, path).filter(value -> !value.equals(shown)).ifPresent(value -> {
			shown = value;
			if (!writing) {
				refused = Optional.empty();
				display(value);
			}
		});
	}

	private void display(Object value) {
		filling = true;
		display.accept(value);
		filling = false;
	}

	/** Somebody has written a value. */
	void write(Object value) {
		apply(() -> draft.set(label, path, value));
	}

	/** Somebody has changed the control, and the draft is to be changed in some other way. */
	void change(Runnable change) {
		apply(() -> {
			change.run();
			return Optional.empty();
		});
	}

	private void apply(Supplier<Optional<String>> change) {
		if (filling) {
			return;
		}
		writing = true;
		Optional<String> before = refused;
		refused = change.get();
		refusedAt = draft.position();
		writing = false;
		if (!refused.equals(before)) {
			changed.run();
		}
	}

	/** The focus has left: what is written next is a step of its own, and numbers are shown as they were understood. */
	void leave() {
		draft.separate();
		Object value = shown;
		if (refused.isEmpty() && value != null) {
			display(value);
		}
	}
}
