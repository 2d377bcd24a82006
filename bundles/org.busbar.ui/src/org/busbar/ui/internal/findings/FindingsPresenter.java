package org.busbar.ui.internal.findings;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;

import org.busbar.api.doctor.Finding;
import org.busbar.api.doctor.Severity;
import org.busbar.api.doctor.Site;
import org.busbar.core.doctor.Cause;
import org.busbar.core.doctor.Diagnosis;
import org.busbar.core.doctor.DiagnosisText;
import org.busbar.core.doctor.Inferred;
import org.busbar.core.observation.BusReading;
import org.busbar.ui.internal.findings.CardText.Paragraph;
import org.busbar.ui.internal.findings.CardText.Style;
import org.eclipse.osgi.util.NLS;

/** What the view says, as texts. */
final class FindingsPresenter {

	private static final double NANOS_PER_SECOND = 1e9;

	private final DateTimeFormatter moment;
	private final DateTimeFormatter clock;

	/** @param zone in whose time moments are told */
	FindingsPresenter(ZoneId zone) {
		moment = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(zone);
		clock = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT).withZone(zone);
	}

	/**
	 * What to say while the doctor is still finding out.
	 *
	 * @param begin time of the first frame
	 */
	static String listening(BusReading reading, long begin) {
		return NLS.bind(Messages.listening, DiagnosisText.duration(seconds(reading, begin)), reading.frames());
	}

	/**
	 * @param diagnosis what the doctor says of the reading
	 * @param begin     time of the first frame; 0 when there was none
	 * @param isNew     whether a rule spoke since the user last looked
	 */
	FindingsPage page(BusReading reading, Diagnosis diagnosis, long begin, Predicate<String> isNew) {
		List<CardText> inferred = new ArrayList<>();
		diagnosis.inferred().forEach((name, concluded) -> inferred.add(inferred(name, concluded, reading)));
		return new FindingsPage(verdict(reading, diagnosis, begin), diagnosis.causes().stream().map(FindingsPresenter::cause).toList(),
				diagnosis.findings().stream().map(finding -> row(finding, isNew.test(finding.id()))).toList(), inferred);
	}

	/** Cells in series that were concluded from the bus; 0 when they were not. */
	static int cells(Diagnosis diagnosis) {
		Inferred cells = diagnosis.inferred().get(Site.CELLS);
		return cells == null || cells.value().isEmpty() ? 0 : Integer.parseInt(cells.value());
	}

	private static CardText verdict(BusReading reading, Diagnosis diagnosis, long begin) {
		Tint tint = Tint.of(diagnosis);
		List<Paragraph> paragraphs = new ArrayList<>();
		paragraphs.add(new Paragraph(Style.TITLE, NLS.bind(Messages.sign_and_word, sign(diagnosis), DiagnosisText.word(diagnosis))));
		paragraphs.add(new Paragraph(Style.STRONG, diagnosis.verdict().text()));
		urgent(diagnosis).ifPresent(finding -> paragraphs.add(new Paragraph(Style.STRONG, NLS.bind(Messages.verdict_now, finding.nextTest()))));
		if (!reading.complete()) {
			paragraphs.add(new Paragraph(Style.NORMAL, NLS.bind(Messages.verdict_reading, reading.frames())));
		} else if (!diagnosis.findings().isEmpty() && reading.frames() > 0) {
			paragraphs.add(new Paragraph(Style.NORMAL,
					NLS.bind(Messages.verdict_watched, reading.frames(), DiagnosisText.duration(seconds(reading, begin)))));
		}
		return new CardText(tint, OptionalDouble.empty(), paragraphs);
	}

	private static Optional<Finding> urgent(Diagnosis diagnosis) {
		return diagnosis.findings().stream().filter(finding -> finding.severity() == Severity.DANGER).findFirst();
	}

	private static String sign(Diagnosis diagnosis) {
		return switch (Tint.of(diagnosis)) {
			case FINE -> Messages.sign_fine;
			case INFO, NONE -> diagnosis.findings().isEmpty() ? Messages.sign_undecided : Messages.sign_info;
			case WARNING -> Messages.sign_warning;
			case ERROR -> Messages.sign_error;
			case DANGER -> Messages.sign_danger;
		};
	}

	private static String sign(Severity severity) {
		return switch (severity) {
			case INFO -> Messages.sign_info;
			case WARNING -> Messages.sign_warning;
			case ERROR -> Messages.sign_error;
			case DANGER -> Messages.sign_danger;
		};
	}

	private static CardText cause(Cause cause) {
		return new CardText(Tint.NONE, OptionalDouble.of(cause.weight()),
				List.of(new Paragraph(Style.STRONG, cause.text()), new Paragraph(Style.NORMAL, NLS.bind(Messages.next_test, cause.nextTest()))));
	}

	private FindingRow row(Finding finding, boolean isNew) {
		String severity = NLS.bind(Messages.sign_and_word, sign(finding.severity()), DiagnosisText.word(finding.severity()));
		List<Paragraph> details = new ArrayList<>(List.of(new Paragraph(Style.STRONG, NLS.bind(Messages.details_title, finding.id(), severity)),
				new Paragraph(Style.NORMAL, finding.evidence()), new Paragraph(Style.STRONG, NLS.bind(Messages.details_next, finding.nextTest()))));
		if (!isTimeless(finding)) {
			details.add(new Paragraph(Style.NORMAL, times(finding)));
		}
		details.add(new Paragraph(Style.NORMAL, NLS.bind(Messages.details_source, finding.source())));
		return new FindingRow(finding.id(), Tint.of(finding.severity()), isNew, isNew ? NLS.bind(Messages.severity_new, severity) : severity,
				finding.evidence(), Long.toString(finding.count()), isTimeless(finding) ? "" : clock.format(instant(finding.first())),
				new CardText(Tint.NONE, OptionalDouble.empty(), details));
	}

	/** Found without a bus, which has the clock. */
	private static boolean isTimeless(Finding finding) {
		return finding.first() == 0 && finding.last() == 0;
	}

	private String times(Finding finding) {
		String first = moment.format(instant(finding.first()));
		String last = moment.format(instant(finding.last()));
		return finding.count() == 1
				? NLS.bind(Messages.details_once, first, last)
				: NLS.bind(Messages.details_times, new Object[]{first, last, finding.count()});
	}

	/** The protocol is known by its title, not by its id. */
	private static CardText inferred(String name, Inferred concluded, BusReading reading) {
		boolean protocol = name.equals(Site.PROTOCOL);
		String title = protocol ? Messages.inferred_protocol : name.equals(Site.CELLS) ? Messages.inferred_cells : name;
		String spoken = reading.protocol().map(effective -> effective.descriptor()).filter(descriptor -> descriptor.id().equals(concluded.value()))
				.map(descriptor -> NLS.bind(Messages.inferred_titled, descriptor.title(), descriptor.id())).orElse(concluded.value());
		String value = concluded.value().isEmpty() ? Messages.inferred_unclear : spoken;
		List<Paragraph> paragraphs = new ArrayList<>();
		paragraphs.add(new Paragraph(Style.STRONG, NLS.bind(Messages.inferred_value, title, value)));
		paragraphs.add(new Paragraph(Style.NORMAL, NLS.bind(Messages.inferred_evidence, concluded.evidence())));
		if (protocol && concluded.value().isEmpty()) {
			paragraphs.add(new Paragraph(Style.NORMAL, Messages.inferred_choose));
		}
		return new CardText(Tint.NONE, OptionalDouble.empty(), paragraphs);
	}

	private static double seconds(BusReading reading, long begin) {
		return begin == 0 ? 0 : Math.max(0, reading.nanos() - begin) / NANOS_PER_SECOND;
	}

	private static Instant instant(long nanos) {
		return Instant.ofEpochSecond(0, nanos);
	}
}
