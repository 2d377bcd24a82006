package org.busbar.core.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.busbar.api.doctor.Finding;
import org.busbar.core.doctor.Cause;
import org.busbar.core.doctor.Diagnosis;
import org.busbar.core.doctor.Verdict;
import org.busbar.core.report.Element.Fact;
import org.busbar.core.report.Element.Row;

/** The chapter of what a recording shows: what it is, what the doctor says of it, its curves. */
final class CaptureChapter {

	static final String CAUSES = "causes";
	static final String FINDINGS = "findings";

	private static final double NANOS = 1e9;

	private final ExaminedCapture capture;

	CaptureChapter(ExaminedCapture capture) {
		this.capture = capture;
	}

	/** That nothing was found where little was heard means nothing. */
	static Grade grade(Verdict verdict) {
		Grade grade = Grade.of(verdict.severity());
		return grade != Grade.NOTE ? grade : verdict.conclusive() ? Grade.FINE : Grade.UNKNOWN;
	}

	List<Element> elements() {
		Diagnosis diagnosis = capture.diagnosis();
		List<Element> elements = new ArrayList<>();
		elements.add(new Element.Notice(grade(diagnosis.verdict()), diagnosis.verdict().text(), ""));
		elements.add(new Element.Facts(facts()));
		capture.problems().forEach(problem -> elements.add(new Element.Notice(Grade.WARNING, problem, "")));
		if (!diagnosis.causes().isEmpty()) {
			elements.add(SiteReport.table(CAUSES, diagnosis.causes().stream().map(CaptureChapter::row).toList(), "weight", "cause", "next"));
		}
		if (!diagnosis.findings().isEmpty()) {
			elements.add(SiteReport.table(FINDINGS, diagnosis.findings().stream().map(CaptureChapter::row).toList(), "grade", "id", "finding", "next", "when",
					"source"));
		}
		Plot.of(capture).forEach(plot -> elements.add(new Element.Picture(plot)));
		return elements;
	}

	private List<Fact> facts() {
		return List.of(fact("capture", capture.name()), fact("hash", capture.hash()), fact("from", Numbers.moment(capture.first())),
				fact("to", Numbers.moment(capture.last())), fact("frames", Long.toString(capture.frames())), fact("lost", Long.toString(capture.lost())),
				fact("bit-rate", capture.bitRate() > 0 ? capture.bitRate() + " bit/s" : ""),
				fact("spoken", capture.protocol().map(protocol -> protocol.descriptor().title()).orElse("")));
	}

	private static Fact fact(String key, String value) {
		return new Fact(Messages.format("fact." + key), value);
	}

	private static Row row(Cause cause) {
		return Row.of(String.format(Locale.ROOT, "%.0f %%", cause.weight() * 100), cause.text(), cause.nextTest());
	}

	private static Row row(Finding finding) {
		Grade grade = Grade.of(finding.severity());
		return Row.of(grade, grade.label(), finding.id(), finding.evidence(), finding.nextTest(), Messages.format("finding.when",
				Numbers.text(Math.round((finding.last() - finding.first()) / NANOS * 10) / 10.0), Numbers.moment(finding.first())), finding.source());
	}
}
