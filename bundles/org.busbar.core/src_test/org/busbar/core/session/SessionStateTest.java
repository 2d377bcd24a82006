package org.busbar.core.session;

import static org.busbar.core.session.SessionState.ACKNOWLEDGING;
import static org.busbar.core.session.SessionState.ARMED;
import static org.busbar.core.session.SessionState.CLOSED;
import static org.busbar.core.session.SessionState.FAULTED;
import static org.busbar.core.session.SessionState.LISTENING;
import static org.busbar.core.session.SessionState.OPENING;
import static org.busbar.core.session.SessionState.RECONNECTING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.busbar.core.registry.Registration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@SuppressWarnings("resource") // Listeners that live as long as their machine.
class SessionStateTest {

	@ParameterizedTest
	@CsvSource({"CLOSED, OPENING", //
			"OPENING, LISTENING CLOSED FAULTED", //
			"LISTENING, ACKNOWLEDGING ARMED RECONNECTING CLOSED FAULTED", //
			"ACKNOWLEDGING, LISTENING ARMED RECONNECTING CLOSED FAULTED", //
			"ARMED, LISTENING RECONNECTING CLOSED FAULTED", //
			"RECONNECTING, LISTENING CLOSED FAULTED", //
			"FAULTED, CLOSED"})
	void onlyTheseMayFollow(SessionState state, String next) {
		List<SessionState> allowed = Stream.of(next.split(" ")).map(SessionState::valueOf).toList();
		for (SessionState candidate : SessionState.values()) {
			assertEquals(allowed.contains(candidate), state.mayBecome(candidate), () -> state + " -> " + candidate);
		}
	}

	@ParameterizedTest
	@EnumSource
	void whateverIsOpenMayBeClosedAndNothingStaysAsItIs(SessionState state) {
		assertFalse(state.mayBecome(state));
		assertEquals(state != CLOSED, state.mayBecome(CLOSED));
	}

	@Test
	void aRefusedChangeLeavesEverythingAsItWas() {
		StateMachine machine = new StateMachine();
		List<SessionStatus> told = new ArrayList<>();
		Registration registration = machine.listen(told::add);
		assertFalse(machine.enter(ARMED, "on purpose"));
		assertTrue(machine.enter(OPENING, ""));
		assertFalse(machine.enter(ARMED, ""), "Opening never leads above listening");
		assertTrue(machine.enter(LISTENING, ""));
		assertTrue(machine.enter(ACKNOWLEDGING, ""));
		assertTrue(machine.enter(ARMED, ""));
		assertTrue(machine.enter(RECONNECTING, "unplugged"));
		assertFalse(machine.enter(ARMED, ""), "Reconnecting never leads above listening");
		assertTrue(machine.enter(FAULTED, "gone"));
		registration.close();
		assertTrue(machine.enter(CLOSED, "gone"));
		assertEquals(List.of(OPENING, LISTENING, ACKNOWLEDGING, ARMED, RECONNECTING, FAULTED), told.stream().map(SessionStatus::state).toList());
		assertEquals(new SessionStatus(CLOSED, "gone"), machine.status());
	}

	@Test
	void aListenerMayChangeTheStateAndOthersStillHearItInOrder() {
		StateMachine machine = new StateMachine();
		List<SessionState> told = new ArrayList<>();
		machine.listen(status -> {
			if (status.state() == LISTENING) {
				machine.enter(CLOSED, "");
			}
		});
		machine.listen(status -> {
			throw new IllegalStateException("on purpose");
		});
		machine.listen(status -> told.add(status.state()));
		machine.enter(OPENING, "");
		machine.enter(LISTENING, "");
		assertEquals(List.of(OPENING, LISTENING, CLOSED), told);
	}
}
