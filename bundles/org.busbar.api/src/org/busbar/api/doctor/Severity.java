package org.busbar.api.doctor;

/** How urgent a finding is, mildest first. */
public enum Severity {
	/** Worth knowing. */
	INFO,
	/** It works; fix it before leaving. */
	WARNING,
	/** It will not work or will stop. */
	ERROR,
	/** Stop now. Also ends sending. */
	DANGER
}
