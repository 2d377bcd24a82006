package org.busbar.core.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.busbar.core.configuration.Fingerprint;
import org.busbar.core.quantity.QuantityTexts;
import org.busbar.core.report.Element.Fact;
import org.busbar.core.report.Element.Row;

/** The chapter of how the bus of an accepted site was, and of what a recording shows to have changed since. */
final class FingerprintChapter {

	private FingerprintChapter() {
	}

	/** @param changes empty where there is no recording to compare with */
	static List<Element> of(Fingerprint print, Optional<List<String>> changes) {
		List<Element> elements = new ArrayList<>();
		changes.ifPresent(found -> {
			if (found.isEmpty()) {
				elements.add(new Element.Notice(Grade.FINE, Messages.format("fingerprint.same"), ""));
			} else {
				elements.add(new Element.Notice(Grade.WARNING, Messages.format("fingerprint.changed", Integer.toString(found.size())), ""));
				elements.add(SiteReport.table("changes", found.stream().map(change -> Row.of(Grade.WARNING, change, Grade.WARNING.label())).toList(), "changed",
						"grade"));
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
				print.ranges().stream().map(one -> Row.of(QuantityTexts.name(one.quantity()), Numbers.text(one.low()), Numbers.text(one.high()))).toList(), "quantity", "lowest",
				"highest"));
		elements.add(SiteReport.table("fingerprint-facts", print.facts().stream().map(one -> Row.of(one.title(), one.value())).toList(), "fact", "value"));
		return elements;
	}
}
