package org.busbar.ui.internal.findings;

import java.util.List;

/**
 * Everything that the view shows of a diagnosis.
 *
 * @param verdict  what matters most
 * @param causes   what may be behind it, the likeliest first
 * @param findings the most urgent first
 * @param inferred what nobody said and was concluded from the bus
 */
record FindingsPage(CardText verdict, List<CardText> causes, List<FindingRow> findings, List<CardText> inferred) {

	FindingsPage {
		causes = List.copyOf(causes);
		findings = List.copyOf(findings);
		inferred = List.copyOf(inferred);
	}
}
