package org.busbar.ui.internal.configuration;

import org.eclipse.core.runtime.jobs.ISchedulingRule;

/** One picture after the other: unpacked they are as long as memory is. */
enum PictureRule implements ISchedulingRule {
	ONE;

	@Override
	public boolean contains(ISchedulingRule rule) {
		return rule == this;
	}

	@Override
	public boolean isConflicting(ISchedulingRule rule) {
		return rule == this;
	}
}
