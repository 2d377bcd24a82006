package org.busbar.ui.internal.papers;

import java.nio.file.Path;

import org.eclipse.core.runtime.jobs.ISchedulingRule;

/**
 * Where papers go. Two that are made for the same place are made one after the other: they would share the files that they are written to first.
 *
 * @param path absolute, without detours
 */
record Target(Path path) implements ISchedulingRule {

	Target {
		path = path.toAbsolutePath().normalize();
	}

	@Override
	public boolean contains(ISchedulingRule rule) {
		return equals(rule);
	}

	@Override
	public boolean isConflicting(ISchedulingRule rule) {
		return equals(rule);
	}
}
