package org.busbar.core.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.busbar.core.configuration.Fingerprint;
import org.busbar.core.quantity.QuantityTexts;
import org.busbar.core.report.Element.Fact;
import org.busbar.core.report.Element.Row;

/** The chapter of how the bus of an accepted site was, and of what a recording shows to have changed since. */
final class FingerprintChapter {

	static final String CHANGES = "changes";

	private FingerprintChapter() {
	}

	/** @param comparison empty where there is no recording to compare with */
	static List<Element> of(Fingerprint print, Optional<ReportBasis.Comparison> comparison) {
		List<Element> elements = new ArrayList<>();
		comparison.ifPresent(found -> {
			int changes = found.changes().size();
			boolean whole = found.leftOut().isEmpty();
			elements.add(changes > 0
					? new Element.Notice(Grade.WARNING, Messages.format("fingerprint.changed", Integer.toString(changes)), "")
					: whole
							? new Element.Notice(Grade.FINE, Messages.format("fingerprint.same"), "")
							: new Element.Notice(Grade.UNKNOWN, Messages.format("fingerprint.same-compared"), ""));
			List<Row> rows = Stream.concat(rows(Grade.WARNING, found.changes()), rows(Grade.UNKNOWN, found.leftOut())).toList();
			if (!rows.isEmpty()) {
				elements.add(SiteReport.table(CHANGES, rows, "changed", "grade"));
			}
		});
		elements.add(
				new Element.Facts(List.of(new Fact(Messages.format("column.time"), print.time()), new Fact(Messages.format("column.person"), print.person()),
						new Fact(Messages.format("fact.capture"), print.capture()),
						new Fact(Messages.format("fingerprint.heard"), Numbers.text(print.seconds(), "s")))));
		elements.add(SiteReport.table("fingerprint-messages", print.messages().stream().map(one -> Row.of(one.identifier(), SiteReport.sender(one.sender()),
				Integer.toString(one.length()), Double.isNaN(one.period()) ? Messages.format("fingerprint.irregular") : Numbers.text(one.period(), "s")))
				.toList(),
				"id", "sender", "length", "period"));
		elements.add(SiteReport.table("fingerprint-ranges",
				print.ranges().stream().map(one -> Row.of(QuantityTexts.name(one.quantity()), Numbers.text(one.low()), Numbers.text(one.high()))).toList(),
				"quantity", "lowest",
				"highest"));
		elements.add(SiteReport.table("fingerprint-facts", print.facts().stream().map(one -> Row.of(one.title(), one.value())).toList(), "fact", "value"));
		return elements;
	}

	private static Stream<Row> rows(Grade grade, List<String> texts) {
		return texts.stream().map(text -> Row.of(grade, text, grade.label()));
	}
}
