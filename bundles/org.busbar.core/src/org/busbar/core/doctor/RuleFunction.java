package org.busbar.core.doctor;

import java.util.Optional;

/** Decides whether the condition of a rule holds at one moment. Pure. */
@FunctionalInterface
interface RuleFunction {

	Optional<Evidence> examine(Examination examination);
}
