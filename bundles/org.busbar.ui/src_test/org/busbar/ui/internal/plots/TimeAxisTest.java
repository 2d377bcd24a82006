package org.busbar.ui.internal.plots;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

import org.junit.jupiter.api.Test;

class TimeAxisTest {

	private static final ZoneId ROME = ZoneId.of("Europe/Rome");
	private static final ZoneId DELHI = ZoneId.of("Asia/Kolkata");

	private static long at(String local, ZoneId zone) {
		ZonedDateTime time = LocalDateTime.parse(local).atZone(zone);
		return time.toEpochSecond() * 1_000_000_000L + time.getNano();
	}

	private static List<String> texts(String from, String to, int most, ZoneId zone) {
		return TimeAxis.marks(at(from, zone), at(to, zone), most, zone).stream()
				.map(mark -> mark.date().isEmpty() ? mark.time() : mark.date() + ' ' + mark.time()).toList();
	}

	@Test
	void marksStandAtRoundLocalTimes() {
		assertEquals(List.of("2026-03-04 08:00", "09:00", "10:00"), texts("2026-03-04T07:21:00", "2026-03-04T10:02:00", 4, DELHI));
		assertEquals(List.of("2026-03-04 08:15", "08:30", "08:45"), texts("2026-03-04T08:01:00", "2026-03-04T08:59:00", 5, ROME));
		assertEquals(List.of("2026-03-04 08:00:00", "08:00:15", "08:00:30"), texts("2026-03-04T08:00:00", "2026-03-04T08:00:40", 3, ROME));
	}

	@Test
	void aNewDayIsSaid() {
		assertEquals(List.of("2026-03-04 22:00", "23:00", "2026-03-05 00:00", "01:00"), texts("2026-03-04T21:30:00", "2026-03-05T01:30:00", 5, ROME));
		assertEquals(List.of("2026-03-05 00:00", "2026-03-06 00:00", "2026-03-07 00:00"), texts("2026-03-04T21:30:00", "2026-03-07T01:30:00", 3, ROME));
	}

	@Test
	void partsOfASecondAreWrittenAsFarAsTheyMatter() {
		assertEquals(List.of("2026-03-04 08:00:00.0", "08:00:00.2", "08:00:00.4"), texts("2026-03-04T08:00:00", "2026-03-04T08:00:00.500", 3, ROME));
		assertEquals(List.of("2026-03-04 08:00:00.000001", "08:00:00.000002"), texts("2026-03-04T08:00:00.0000005", "2026-03-04T08:00:00.000002", 2, ROME));
	}

	/** On 2026-03-29 the clock goes from 2 to 3, on 2026-10-25 from 3 back to 2. */
	@Test
	void theClockMayJump() {
		List<String> spring = texts("2026-03-29T00:00:00", "2026-03-29T06:00:00", 6, ROME);
		assertTrue(spring.containsAll(List.of("2026-03-29 00:00", "01:00", "03:00", "04:00", "06:00")), spring::toString);
		List<TimeAxis.Mark> autumn = TimeAxis.marks(at("2026-10-25T00:00:00", ROME), at("2026-10-25T06:00:00", ROME), 8, ROME);
		for (int i = 1; i < autumn.size(); i++) {
			assertTrue(autumn.get(i).nanos() > autumn.get(i - 1).nanos(), autumn::toString);
		}
	}

	@Test
	void thereAreNeverTooMany() {
		long from = at("2026-03-04T08:00:00", ROME);
		for (long length = 1; length < 4_000_000_000_000_000_000L; length *= 7) {
			int count = TimeAxis.marks(from, from + length, 6, ROME).size();
			assertTrue(count <= 8, length + " ns have " + count);
		}
	}

	@Test
	void secondsSinceAnOrigin() {
		long origin = 1_700_000_000_000_000_000L;
		assertEquals(List.of("-5 s", "0 s", "5 s", "10 s"),
				TimeAxis.relative(origin - 6_000_000_000L, origin + 11_000_000_000L, 4, origin).stream().map(TimeAxis.Mark::time).toList());
		assertEquals("0.0025 s", TimeAxis.seconds(2_500_000));
		assertEquals("-100 s", TimeAxis.seconds(-100_000_000_000L));
	}

	@Test
	void momentsAreAsExactAsTheyAre() {
		assertEquals("2026-03-04 08:00:00", TimeAxis.moment(at("2026-03-04T08:00:00", ROME), ROME));
		assertEquals("2026-03-04 08:00:00.0205", TimeAxis.moment(at("2026-03-04T08:00:00.0205", ROME), ROME));
	}
}
