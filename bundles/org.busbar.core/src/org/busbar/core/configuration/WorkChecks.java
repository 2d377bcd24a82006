package org.busbar.core.configuration;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.busbar.api.doctor.Severity;
import org.busbar.api.protocol.Role;
import org.busbar.core.configuration.AcceptanceTest.Outcome;
import org.busbar.core.configuration.TestResult.TestValue;
import org.busbar.core.configuration.TestResult.Verdict;

/** What somebody has to do on site: checks, settings, tests. */
final class WorkChecks {

	private final Configuration configuration;
	private final Problems problems;

	private WorkChecks(Configuration configuration, Problems problems) {
		this.configuration = configuration;
		this.problems = problems;
	}

	static void check(Configuration configuration, Problems problems) {
		WorkChecks checks = new WorkChecks(configuration, problems);
		checks.settings(Role.BATTERY);
		checks.settings(Role.INVERTER);
		checks.safety();
		checks.tests();
		checks.papers();
	}

	private void settings(Role side) {
		List<SiteSetting> all = configuration.settings().stream().filter(setting -> setting.side() == side).toList();
		List<SiteSetting> selecting = MenuPort.selecting(configuration, side);
		List<SiteSetting> elsewhere = MenuPort.elsewhere(configuration);
		List<SiteSetting> choices = selecting.stream().filter(setting -> !elsewhere.contains(setting)).toList();
		if (!selecting.isEmpty() && choices.stream().noneMatch(SiteSetting::done)) {
			problems.add(Severity.WARNING, "setting.protocol", "settings", configuration.equipment(side).map(Equipment::name).orElse(""),
					choices.stream().map(WorkChecks::words).collect(Collectors.joining("; ")));
		}
		for (SiteSetting setting : all) {
			String path = Problems.path("settings", setting);
			if (setting.done() && !setting.found().isBlank() && !setting.found().strip().equals(setting.value().strip())) {
				problems.add(Severity.INFO, "setting.found", path + ".found", words(setting), setting.found());
			} else if (!setting.done() && !selecting.contains(setting)) {
				problems.add(Severity.INFO, "setting.open", path + ".done", words(setting));
			}
		}
	}

	private static String words(SiteSetting setting) {
		return setting.path().isEmpty() ? setting.value() : setting.path() + ": " + setting.value();
	}

	private void safety() {
		Set<String> there = configuration.checks().stream().map(SafetyCheck::id).collect(Collectors.toSet());
		HandOver.CHECKS.stream().filter(id -> !there.contains(id))
				.forEach(id -> problems.add(Severity.ERROR, "check.missing", "checks", Messages.format("check." + id), id));
		if (configuration.battery().filter(battery -> battery.modules() > 1).isPresent() && !there.contains(HandOver.MODULES_ALIKE)) {
			problems.add(Severity.ERROR, "check.missing", "checks", Messages.format("check." + HandOver.MODULES_ALIKE), HandOver.MODULES_ALIKE);
		}
		for (SafetyCheck check : configuration.checks()) {
			String path = Problems.path("checks", check);
			if (!check.done()) {
				problems.add(Severity.ERROR, "check.open", path + ".done", check.words());
			} else if (check.person().isBlank() || check.time().isBlank()) {
				problems.add(Severity.INFO, "unsigned", path, check.words());
			}
			time(problems, path, check.time());
		}
	}

	private void tests() {
		if (configuration.tests().isEmpty()) {
			problems.add(Severity.WARNING, "tests", "tests");
		}
		for (AcceptanceTest test : configuration.tests()) {
			String path = Problems.path("tests", test);
			if (test.outcome() == Outcome.OPEN) {
				open(test, path + ".outcome");
			} else if (test.outcome() == Outcome.FAILED) {
				problems.add(Severity.ERROR, "test.failed", path + ".outcome", subject(test.title(), failed(test)));
			} else if (test.outcome() == Outcome.PASSED && (test.person().isBlank() || test.time().isBlank())) {
				problems.add(Severity.INFO, "unsigned", path, test.title());
			}
			time(problems, path, test.time());
		}
	}

	private void open(AcceptanceTest test, String path) {
		Verdict verdict = test.result().map(TestResult::verdict).orElse(Verdict.PASSED);
		switch (verdict) {
			case RECORDED -> problems.add(Severity.WARNING, "test.recorded", path, test.title());
			case NOT_MEASURED -> problems.add(Severity.WARNING, "test.unmeasured", path,
					subject(test.title(), test.result().map(TestResult::reason).orElse("")));
			case PASSED, FAILED -> problems.add(Severity.WARNING, "test.open", path, test.title());
		}
	}

	/** What was not as it has to be; where nothing was measured, what somebody wrote. */
	private static String failed(AcceptanceTest test) {
		String measured = test.result().stream().flatMap(result -> result.values().stream()).filter(value -> value.verdict() == Verdict.FAILED)
				.map(WorkChecks::words).collect(Collectors.joining("; "));
		return measured.isEmpty() ? test.observed() : measured;
	}

	private static String words(TestValue value) {
		String number = Double.isNaN(value.value()) ? "" : Problems.number(value.value());
		String limit = value.limit().isBlank() ? "" : '(' + value.limit() + ')';
		return Stream.of(value.what(), number, value.unit(), limit).filter(text -> !text.isBlank()).collect(Collectors.joining(" "));
	}

	private static String subject(String title, String more) {
		return Stream.of(title, more).filter(text -> !text.isBlank()).collect(Collectors.joining(" \u2013 "));
	}

	private void papers() {
		configuration.notes().forEach(note -> time(problems, Problems.path("notes", note), note.time()));
		for (Photo photo : configuration.photos()) {
			String path = Problems.path("photos", photo);
			if (!photo.isBeside()) {
				problems.add(Severity.ERROR, "photo.elsewhere", path, photo.file());
			} else if (!photo.isNamedAsPicture()) {
				problems.add(Severity.ERROR, "photo.name", path, photo.file());
			}
			time(problems, path, photo.time());
		}
	}

	/** Tells a time that nobody can read. */
	static void time(Problems problems, String path, String time) {
		if (!time.isEmpty() && parsed(time).isEmpty()) {
			problems.add(Severity.WARNING, "time", path + ".time", time);
		}
	}

	private static Optional<OffsetDateTime> parsed(String time) {
		try {
			return Optional.of(OffsetDateTime.parse(time));
		} catch (@SuppressWarnings("unused") DateTimeException malformed) {
			return Optional.empty();
		}
	}
}
