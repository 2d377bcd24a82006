package org.busbar.core.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.busbar.core.configuration.AcceptanceTest;
import org.busbar.core.configuration.AcceptanceTest.Outcome;
import org.busbar.core.configuration.Configuration;
import org.busbar.core.configuration.ConfigurationFile;
import org.busbar.core.configuration.ConfigurationResult;
import org.busbar.core.configuration.KeptContent;
import org.busbar.core.configuration.TestResult;
import org.busbar.core.configuration.TestResult.Verdict;
import org.busbar.core.configuration.Validation;
import org.junit.jupiter.api.Test;

/** A result in the configuration, in its file and back. */
class TestRecordTest {

	private static final String TIME = "2026-03-01T12:30:00+01:00";
	private static final AcceptanceTest OWN = new AcceptanceTest("own", "Own", "", "None", "", Outcome.OPEN, "", "", List.of());
	private static final AcceptanceTest SIGN = new AcceptanceTest("test-sign", "Signs", "Do", "Well", "", Outcome.OPEN, "", "", List.of());

	private static Configuration site(AcceptanceTest... tests) {
		return new Configuration("site", "Site", "", List.of(), Optional.empty(), List.of(), List.of(), Optional.empty(), Optional.empty(),
				Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(), List.of(tests));
	}

	private static TestRecord record(Course course) {
		TrialResult result = course.result();
		return new TestRecord(result, "at1.pcapng", Excerpt.of(course.store, result.from(), result.to(), course.run.messages()), "Ada", TIME);
	}

	private static Course passed() {
		return new Course(Trial.SIGN, "", true).run(5).ampere(-40).run(32).ampere(20).run(12).type(Entry.CLAMP, 40).type(Entry.DISPLAY_CURRENT, 40);
	}

	private static Configuration reloaded(Configuration configuration) {
		byte[] bytes = ConfigurationFile.bytes(configuration, KeptContent.NONE);
		return assertInstanceOf(ConfigurationResult.Loaded.class, ConfigurationFile.read(bytes, "x.busbar"), new String(bytes, StandardCharsets.UTF_8))
				.configuration();
	}

	@Test
	void aResultStandsBesideItsTestAndOutlastsTheFile() {
		Configuration now = record(passed()).into(site(OWN, SIGN), KeptContent.NONE);
		assertEquals(OWN, now.tests().getFirst());
		AcceptanceTest test = now.tests().getLast();
		assertEquals(List.of("Signs", "Do", "Well"), List.of(test.title(), test.procedure(), test.expected()));
		assertEquals(Outcome.PASSED, test.outcome());
		assertTrue(test.observed().contains("-40 A") && test.person().equals("Ada") && test.time().equals(TIME), test::toString);
		TestResult result = test.result().orElseThrow();
		assertEquals(List.of("at1.pcapng", "2023-11-14T22:13:25Z", "2023-11-14T22:14:07Z"), List.of(result.capture(), result.from(), result.to()));
		assertEquals(12, result.frames().size());
		assertEquals(now, reloaded(now));
	}

	@Test
	void measuredAgainThereIsTheNewResultOnly() {
		Configuration once = record(passed()).into(site(SIGN), KeptContent.NONE);
		Configuration twice = record(new Course(Trial.SIGN, "", true).run(5)).into(once, KeptContent.NONE);
		assertEquals(Outcome.OPEN, twice.tests().getFirst().outcome());
		assertEquals(Verdict.NOT_MEASURED, twice.tests().getFirst().result().orElseThrow().verdict());
		assertTrue(twice.tests().getFirst().observed().startsWith("not measured: No load"), () -> twice.tests().getFirst().observed());
		assertEquals(once, record(passed()).into(twice, KeptContent.NONE));
		assertEquals(twice, reloaded(twice));
		assertEquals(List.of("test.unmeasured"),
				Validation.problems(twice).stream().map(problem -> problem.id()).filter(id -> id.startsWith("test.")).toList());
	}

	@Test
	void aTestThatIsNotThereYetIsAdded() {
		Configuration now = record(passed()).into(site(OWN), KeptContent.NONE);
		assertEquals(List.of("own", "test-sign"), now.tests().stream().map(AcceptanceTest::id).toList());
		assertEquals("Sign and scale", now.tests().getLast().title());
	}

	@Test
	void whatIsOnlyRecordedIsLeftToTheEngineer() {
		Course course = new Course(Trial.LOSS, "studer", true).ampere(8).run(10);
		course.inverter = false;
		course.run(30).ampere(0).run(5);
		Configuration now = record(course).into(site(), KeptContent.NONE);
		assertEquals(Outcome.OPEN, now.tests().getFirst().outcome());
		assertEquals(List.of("test.recorded"), Validation.problems(now).stream().map(problem -> problem.id()).filter(id -> id.startsWith("test.")).toList());
	}
}
