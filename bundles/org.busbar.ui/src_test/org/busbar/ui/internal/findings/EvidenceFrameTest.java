package org.busbar.ui.internal.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalLong;

import org.busbar.api.doctor.Finding;
import org.busbar.api.doctor.Severity;
import org.busbar.core.observation.FrameStore;
import org.junit.jupiter.api.Test;

class EvidenceFrameTest {

	private final FrameStore store = new FrameStore(1);

	private static Finding finding(String evidence) {
		return new Finding("T-03", Severity.ERROR, 0, 0, 1, evidence, "", "");
	}

	private OptionalLong at(String evidence, long nanos) {
		return EvidenceFrame.number(store, finding(evidence), nanos);
	}

	private void fill(int frames) {
		for (int i = 0; i < frames; i++) {
			store.frame(100 + i * 10L, i % 3 == 0 ? 0x351 : 0x1FFF_FF00 + i % 3, 0, 8, 0);
		}
	}

	@Test
	void theLastFrameOfTheMessageThatIsNamed() {
		fill(30);
		assertEquals(OptionalLong.of(6), at("0x351 was missing for 7 s", 180));
		assertEquals(OptionalLong.of(6), at("0x351 was missing for 7 s", 169));
		assertEquals(OptionalLong.of(7), at("0x1FFFFF01, 0x1FFFFF05 take turns", 185));
	}

	@Test
	void whereNoneOfTheNamedCameTheLastOfAll() {
		fill(30);
		assertEquals(OptionalLong.of(8), at("0x35A never came", 185));
		assertEquals(OptionalLong.of(29), at("Nothing", 1_000_000));
	}

	@Test
	void beforeTheFirstFrameThereIsNone() {
		assertEquals(OptionalLong.empty(), at("0x351", 1000));
		fill(30);
		assertEquals(OptionalLong.empty(), at("0x351", 99));
	}

	@Test
	void whatIsNoLongerKeptIsNotFound() {
		fill(200_000);
		assertEquals(OptionalLong.empty(), at("0x351", 180));
		assertEquals(OptionalLong.of(store.end() - 2), at("0x351", 100 + 199_999 * 10L));
	}
}
