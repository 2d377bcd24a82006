package org.busbar.core.arming;

import java.util.concurrent.atomic.AtomicBoolean;

/** That every question was answered. Only {@link ArmQuestions#consent} makes one, and it is good for one time. */
public final class Consent {

	private final ArmQuestions answered;
	private final AtomicBoolean used = new AtomicBoolean();

	Consent(ArmQuestions answered) {
		this.answered = answered;
	}

	/** What was answered. */
	public ArmQuestions answered() {
		return answered;
	}

	/** Uses it up; false when somebody has before. */
	public boolean use() {
		return used.compareAndSet(false, true);
	}
}
