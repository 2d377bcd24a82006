package org.busbar.core.monitor;

import java.time.Instant;

/**
 * A person has agreed that the key of the session is written into a battery of a site. Nothing else is ever written.
 *
 * @param battery id of the battery
 * @param site    what the site is called
 * @param given   when it was agreed
 */
public record SessionKeyConsent(String battery, String site, Instant given) {
}
