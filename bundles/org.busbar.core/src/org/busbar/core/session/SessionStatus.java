package org.busbar.core.session;

/**
 * A state and why it is so.
 *
 * @param state   the state
 * @param message for the user: what ended the session and what to do; empty when there is nothing to say
 */
public record SessionStatus(SessionState state, String message) {
}
