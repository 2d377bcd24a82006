package org.busbar.core.export;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.busbar.core.language.Words;
import org.busbar.core.wiring.Cable;
import org.busbar.core.wiring.CableEnd;
import org.busbar.core.wiring.CableHazard;
import org.busbar.core.wiring.CableWire;
import org.busbar.core.wiring.Contradiction;
import org.busbar.core.wiring.Mistake;
import org.busbar.core.wiring.PinMeeting;
import org.busbar.core.wiring.Tap;

/** A cable as text for a terminal. */
public final class WiringText {

	private final Cable cable;
	private final LeadStandard standard;
	private final TextReport report;

	private WiringText(Cable cable, LeadStandard standard) {
		this.cable = cable;
		this.standard = standard;
		report = new TextReport(ReportTexts.title(cable));
	}

	/** The whole cable: connectors, wires, what to measure, crimp list, hazards, sources. */
	public static String write(Cable cable, LeadStandard standard) {
		return write(cable, standard, Optional.empty());
	}

	/**
	 * The same.
	 *
	 * @param tap where a converter meets it; empty where that is not asked for
	 */
	public static String write(Cable cable, LeadStandard standard, Optional<Tap> tap) {
		WiringText writer = new WiringText(cable, standard);
		writer.writeWarnings();
		writer.writeConnector(cable.inverter());
		writer.writeConnector(cable.battery());
		writer.writeWires();
		writer.writeContradictions();
		writer.writeDecided();
		writer.writeCrimpList();
		writer.writeMistakes();
		writer.writeMissing();
		tap.ifPresent(writer::writeTap);
		writer.writeHazards();
		writer.report.sources(SourceKeys.used(cable));
		return writer.report.toString();
	}

	private void writeWarnings() {
		Stream.of(ReportTexts.undecided(cable), ReportTexts.impossible(cable), ReportTexts.unknown(cable)).forEach(report::paragraph);
	}

	private void writeConnector(CableEnd end) {
		report.section(ReportTexts.socket(end));
		report.paragraph(end.socket().note());
		report.pins(end);
	}

	private void writeWires() {
		report.section(Messages.format("section.wires"));
		if (cable.wires().isEmpty()) {
			report.paragraph(Messages.format("wires.none"));
			return;
		}
		TextTable table = TextReport.table().row(Messages.format("column.signal"), Messages.format("column.inverter"), Messages.format("column.battery"),
				Messages.format("column.colour", standard), Messages.format("column.confidence"), Messages.format("column.agreement"),
				Messages.format("column.source"));
		for (CableWire wire : cable.wires()) {
			String colour = WireColour.of(cable.battery().socket(), wire.battery().pin(), standard).map(WireColour::title).orElse("-");
			table.row(wire.signal(), Integer.toString(wire.inverter().pin()), Integer.toString(wire.battery().pin()), colour, Words.of(wire.confidence()),
					ReportTexts.agreement(wire), String.join(" ", SourceKeys.of(cable, wire)));
		}
		report.table(table);
		report.paragraph(Messages.format("wires.rest"));
	}

	private void writeContradictions() {
		if (cable.contradictions().isEmpty()) {
			return;
		}
		report.section(Messages.format("section.contradictions"));
		for (Contradiction contradiction : cable.contradictions()) {
			CableEnd end = cable.end(contradiction.end());
			report.paragraph(ReportTexts.contradiction(end, contradiction));
			ReportTexts.candidates(end, contradiction).forEach(report::item);
			report.paragraph(contradiction.action());
		}
	}

	private void writeDecided() {
		if (!cable.decided().isEmpty()) {
			report.section(Messages.format("section.decided"));
			cable.decided().forEach(decided -> report.item(ReportTexts.decided(cable.end(decided.decision().end()), decided)));
		}
	}

	private void writeCrimpList() {
		if (cable.made().isEmpty()) {
			return;
		}
		CrimpList list = CrimpList.of(cable, standard);
		report.section(Messages.format("section.crimp"));
		for (CrimpList.Plug plug : list.plugs()) {
			report.paragraph(ReportTexts.plug(plug));
			TextTable table = new TextTable("    ").row(Messages.format("column.pin"), Messages.format("column.signal"),
					Messages.format("column.conductor", standard),
					Messages.format("column.pair"));
			for (CrimpList.Contact contact : plug.contacts()) {
				String colour = contact.colour();
				String pair = contact.pair();
				table.row(Integer.toString(contact.pin()), contact.signal(), colour == null ? Messages.format("crimp.colour.any") : colour,
						pair == null ? "-" : pair);
			}
			report.table(table);
		}
		for (String line : List.of(ReportTexts.cutBack(list), ReportTexts.postponed(list), ReportTexts.pairing(list))) {
			report.paragraph(line);
		}
		for (String line : ReportTexts.bus(cable)) {
			report.paragraph(line);
		}
	}

	private void writeMistakes() {
		if (cable.mistakes().isEmpty()) {
			return;
		}
		report.section(Messages.format("section.mistakes"));
		for (Mistake mistake : cable.mistakes()) {
			report.item(mistake.title() + ". " + mistake.text());
			TextTable table = new TextTable("      ").row(Messages.format("column.inverter"), "", Messages.format("column.battery"), "",
					Messages.format("column.judgement"));
			for (PinMeeting meeting : mistake.meetings()) {
				table.row(Integer.toString(meeting.inverterPin()), signals(meeting.inverter()), Integer.toString(meeting.batteryPin()),
						signals(meeting.battery()), ReportTexts.judgement(meeting.judgement()));
			}
			report.table(table);
		}
	}

	private static String signals(List<String> signals) {
		return signals.isEmpty() ? Messages.format("unknown-signal") : String.join(" / ", signals);
	}

	private void writeMissing() {
		if (!cable.missing().isEmpty()) {
			report.section(Messages.format("section.missing"));
			cable.missing().forEach(missing -> report.item(missing.signal() + ": " + missing.action()));
		}
	}

	private void writeTap(Tap tap) {
		report.section(Messages.format("section.tap"));
		for (TapText.Line line : TapText.lines(tap)) {
			if (line.item()) {
				report.item(line.text());
			} else {
				report.paragraph(line.text());
			}
		}
	}

	private void writeHazards() {
		if (!cable.hazards().isEmpty()) {
			report.section(Messages.format("section.hazards"));
			for (CableHazard hazard : cable.hazards()) {
				report.item(ReportTexts.level(hazard.hazard().level()) + ": " + hazard.hazard().text() + ' '
						+ ReportTexts.evidence(hazard.hazard().confidence(), SourceKeys.of(hazard)));
			}
		}
	}
}
