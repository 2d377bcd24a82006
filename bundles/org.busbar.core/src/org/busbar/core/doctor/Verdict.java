package org.busbar.core.doctor;

import org.busbar.api.doctor.Severity;

/**
 * What matters most.
 *
 * @param severity   of the most urgent finding; {@link Severity#INFO} when there is none
 * @param text       one sentence
 * @param conclusive whether enough was heard to say so; where it was not, that nothing was found means little
 */
public record Verdict(Severity severity, String text, boolean conclusive) {
}
