package org.busbar.ui.internal.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

import org.busbar.api.doctor.Finding;
import org.busbar.api.doctor.Severity;
import org.busbar.core.doctor.Cause;
import org.busbar.core.doctor.Diagnosis;
import org.busbar.core.doctor.Inferred;
import org.busbar.core.doctor.Verdict;
import org.busbar.core.observation.Assumptions;
import org.busbar.core.observation.BusReading;
import org.busbar.core.protocol.EffectiveProtocol;
import org.busbar.ui.internal.findings.CardText.Paragraph;
import org.busbar.ui.internal.findings.CardText.Style;
import org.busbar.ui.internal.testing.Protocols;
import org.junit.jupiter.api.Test;

class FindingsPresenterTest {

	private static final long SECOND = 1_000_000_000L;
	/** 2023-11-14 22:13:20 UTC, an hour later in Rome. */
	private static final long BEGIN = 1_700_000_000 * SECOND;

	private final FindingsPresenter presenter = new FindingsPresenter(ZoneId.of("Europe/Rome"));

	private static BusReading reading(Diagnosis diagnosis, boolean complete) {
		EffectiveProtocol protocol = EffectiveProtocol.of(Protocols.named("test.one", "Test One"), Map.of());
		return new BusReading(Assumptions.NONE, Optional.of(protocol), BEGIN + 90 * SECOND, List.of(), Map.of(), Optional.of(diagnosis), 630, complete);
	}

	private FindingsPage page(Diagnosis diagnosis) {
		return presenter.page(reading(diagnosis, true), diagnosis, BEGIN, id -> id.equals("P-02"));
	}

	private static Finding finding(String id, Severity severity, long count) {
		return new Finding(id, severity, BEGIN + SECOND, BEGIN + 5 * SECOND, count, "What of " + id, "Do " + id, "Book of " + id);
	}

	private static Diagnosis diagnosis(Finding... findings) {
		Verdict verdict = findings.length == 0
				? new Verdict(Severity.INFO, "Nothing wrong.", true)
				: new Verdict(findings[0].severity(), findings[0].evidence(), true);
		return new Diagnosis(verdict, findings.length == 0 ? List.of() : List.of(new Cause("wire", 0.6, "A wire.", "Measure.")), List.of(findings), Map.of());
	}

	private static List<String> texts(CardText card) {
		return card.paragraphs().stream().map(Paragraph::text).toList();
	}

	@Test
	void allIsWell() {
		FindingsPage page = page(diagnosis());
		assertEquals(new CardText(Tint.FINE, OptionalDouble.empty(),
				List.of(new Paragraph(Style.TITLE, "\u2713 FINE"), new Paragraph(Style.STRONG, "Nothing wrong."))), page.verdict());
		assertEquals(new FindingsPage(page.verdict(), List.of(), List.of(), List.of()), page);
	}

	@Test
	void tooLittleHeardIsNotFine() {
		FindingsPage page = page(new Diagnosis(new Verdict(Severity.INFO, "Too short.", false), List.of(), List.of(), Map.of()));
		assertEquals(Tint.INFO, page.verdict().tint());
		assertEquals(List.of("? UNDECIDED", "Too short."), texts(page.verdict()));
	}

	@Test
	void dangerSaysWhatToDoNow() {
		FindingsPage page = page(diagnosis(finding("V-01", Severity.DANGER, 1), finding("P-02", Severity.ERROR, 3)));
		assertEquals(Tint.DANGER, page.verdict().tint());
		assertEquals(List.of("\u203C DANGER", "What of V-01", "Do this now: Do V-01", "Examined: 630 frames over 1 min 30 s."), texts(page.verdict()));
		assertEquals(List.of("\u2716 ERROR", "What of P-02", "Examined: 630 frames over 1 min 30 s."),
				texts(page(diagnosis(finding("P-02", Severity.ERROR, 1))).verdict()));
	}

	@Test
	void causesHaveAPercentageAndATest() {
		CardText cause = page(diagnosis(finding("P-02", Severity.ERROR, 1))).causes().getFirst();
		assertEquals("60 %", cause.percent());
		assertEquals("60 % A wire. Next test: Measure.", cause.spoken());
	}

	@Test
	void findingsInLocalTime() {
		FindingsPage page = page(diagnosis(finding("T-03", Severity.WARNING, 1), finding("P-02", Severity.ERROR, 3)));
		FindingRow old = page.findings().getFirst();
		assertEquals("\u26A0 WARNING", old.severity());
		assertFalse(old.isNew());
		assertEquals("23:13:21", old.since());
		assertEquals(List.of("T-03  \u26A0 WARNING", "What of T-03", "What to do next: Do T-03",
				"From 2023-11-14 23:13:21 to 2023-11-14 23:13:25, without a break.", "Source: Book of T-03"), texts(old.details()));
		FindingRow fresh = page.findings().get(1);
		assertTrue(fresh.isNew());
		assertEquals("\u2716 ERROR, NEW", fresh.severity());
		assertEquals("3", fresh.times());
		assertTrue(texts(fresh.details()).contains("First 2023-11-14 23:13:21, last 2023-11-14 23:13:25, came up 3 times."));
	}

	@Test
	void whatIsInferredIsMarkedSo() {
		Map<String, Inferred> inferred = Map.of("protocol", new Inferred("test.one", "its name"));
		Diagnosis clear = new Diagnosis(new Verdict(Severity.INFO, "", true), List.of(), List.of(), inferred);
		assertEquals(List.of("Protocol: Test One (test.one)", "Inferred: its name."), texts(page(clear).inferred().getFirst()));
		assertEquals(0, FindingsPresenter.cells(clear));
		Diagnosis ambiguous = new Diagnosis(new Verdict(Severity.INFO, "", true), List.of(), List.of(),
				Map.of("protocol", new Inferred("", "test.one, test.two fit")));
		assertEquals(List.of("Protocol: not clear", "Inferred: test.one, test.two fit.",
				"If you know which protocol it is, choose it in the Live Frames view."), texts(page(ambiguous).inferred().getFirst()));
		Diagnosis cells = new Diagnosis(new Verdict(Severity.INFO, "", true), List.of(), List.of(), Map.of("cells", new Inferred("16", "52.8 V")));
		assertEquals("Cells in series: 16", texts(page(cells).inferred().getFirst()).getFirst());
		assertEquals(16, FindingsPresenter.cells(cells));
	}

	@Test
	void saysThatMoreIsToCome() {
		Diagnosis found = diagnosis(finding("P-02", Severity.ERROR, 1));
		FindingsPage page = presenter.page(reading(found, false), found, BEGIN, id -> false);
		assertEquals("Still reading; 630 frames examined so far.", texts(page.verdict()).getLast());
		assertTrue(FindingsPresenter.listening(reading(found, false), BEGIN).startsWith("Listening: 1 min 30 s heard, 630 frames so far."));
	}

	@Test
	void everyTextIsThereAndNoneIsLeftOver() throws Exception {
		Properties texts = new Properties();
		try (var in = FindingsPresenter.class.getResourceAsStream("messages.properties")) {
			texts.load(in);
		}
		List<String> fields = new ArrayList<>();
		for (Field field : Messages.class.getDeclaredFields()) {
			fields.add(field.getName());
		}
		assertEquals(new TreeSet<>(fields), new TreeSet<>(Set.copyOf(texts.stringPropertyNames())));
	}
}
