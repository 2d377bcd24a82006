package org.busbar.core.configuration;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * A configuration while somebody works on it: as it is now, every step back and forth, and whether it is saved. What is typed into one field is one step, until
 * something else is done. Not safe for use by several threads: it belongs to the one that shows it.
 */
public final class Draft {

	private final Deque<Step> done = new ArrayDeque<>();
	private final Deque<Step> undone = new ArrayDeque<>();
	private final List<Runnable> listeners = new ArrayList<>();
	private final KeptContent kept;
	private Configuration current;
	private Configuration saved;
	private boolean typing;

	/** @param path the field that was typed into; empty for any other change */
	private record Step(String label, String path, Configuration before, Configuration after) {
	}

	/**
	 * @param saved as it is in its file
	 * @param kept  what it was loaded with
	 */
	public Draft(Configuration saved, KeptContent kept) {
		current = saved;
		this.saved = saved;
		this.kept = kept;
	}

	/** What it was loaded with; a new part must not take an id of it. */
	public KeptContent kept() {
		return kept;
	}

	/** As it is now. */
	public Configuration current() {
		return current;
	}

	/**
	 * Sets a field, as {@link ConfigurationEdit#set} does.
	 *
	 * @param label what the step is called: the field
	 * @return why it cannot be so; empty when it is so now
	 */
	public Optional<String> set(String label, String path, Object value) {
		return apply(label, path, ConfigurationEdit.set(current, kept, path, value));
	}

	/**
	 * Adds a part to a list, as {@link ConfigurationEdit#add} does.
	 *
	 * @return why it cannot be so; empty when it is so now
	 */
	public Optional<String> add(String label, String list, Part part) {
		return apply(label, "", ConfigurationEdit.add(current, kept, list, part));
	}

	/** Removes a part, as {@link ConfigurationEdit#remove} does. */
	public void remove(String label, String path) {
		apply(label, "", ConfigurationEdit.remove(current, path));
	}

	private Optional<String> apply(String label, String path, EditResult result) {
		return switch (result) {
			case EditResult.Refused refused -> Optional.of(refused.message());
			case EditResult.Edited edited -> {
				step(label, path, edited.configuration());
				yield Optional.empty();
			}
		};
	}

	/** Several changes as one step. */
	public void change(String label, Configuration now) {
		step(label, "", now);
	}

	private void step(String label, String path, Configuration now) {
		if (now.equals(current)) {
			return;
		}
		boolean merged = typing && !path.isEmpty() && !done.isEmpty() && done.peek().path().equals(path);
		Configuration before = merged ? done.pop().before() : current;
		if (!now.equals(before)) {
			done.push(new Step(label, path, before, now));
		}
		undone.clear();
		typing = !path.isEmpty();
		current = now;
		tell();
	}

	/** What is typed next is a step of its own, even into the same field. */
	public void separate() {
		typing = false;
	}

	/** Takes the last step back; without one nothing happens. */
	public void undo() {
		if (!done.isEmpty()) {
			Step step = done.pop();
			undone.push(step);
			move(step.before());
		}
	}

	/** Takes the last step that was taken back again; without one nothing happens. */
	public void redo() {
		if (!undone.isEmpty()) {
			Step step = undone.pop();
			done.push(step);
			move(step.after());
		}
	}

	private void move(Configuration to) {
		typing = false;
		current = to;
		tell();
	}

	/** How many steps {@link #undo()} could take back. */
	public int position() {
		return done.size();
	}

	/** What {@link #undo()} would take back. */
	public Optional<String> undoLabel() {
		return Optional.ofNullable(done.peek()).map(Step::label);
	}

	/** What {@link #redo()} would do again. */
	public Optional<String> redoLabel() {
		return Optional.ofNullable(undone.peek()).map(Step::label);
	}

	/** Whether it is another than what is saved. */
	public boolean isDirty() {
		return !current.equals(saved);
	}

	/** It was saved as it is now. The steps stay. */
	public void markSaved() {
		saved = current;
		typing = false;
		tell();
	}

	/** Forgets what was done and begins with what is in the file; that cannot be taken back. */
	public void reset(Configuration file) {
		done.clear();
		undone.clear();
		saved = file;
		move(file);
	}

	/** Is run after every change, also of what is saved. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	private void tell() {
		List.copyOf(listeners).forEach(Runnable::run);
	}
}
