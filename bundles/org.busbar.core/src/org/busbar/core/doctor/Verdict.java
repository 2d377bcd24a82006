package org.busbar.core.doctor;

import org.busbar.api.doctor.Severity;

/**
 * What matters most.
 *
 * @param severity of the most urgent finding; {@link Severity#INFO} when there is none
 * @param text     one sentence
 */
public record Verdict(Severity severity, String text) {
}
