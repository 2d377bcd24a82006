package org.busbar.core.export;

import org.busbar.core.wiring.Cable;
import org.busbar.core.wiring.CableEnd;
import org.busbar.core.wiring.CableHazard;
import org.busbar.core.wiring.CableWire;

/** A cable as text for a terminal. */
public final class WiringText {

	private final Cable cable;
	private final TextReport report;

	private WiringText(Cable cable) {
		this.cable = cable;
		report = new TextReport(ReportTexts.title(cable));
	}

	/** The whole cable: connectors, wires, hazards, sources. */
	public static String write(Cable cable) {
		WiringText writer = new WiringText(cable);
		writer.writeConnector(cable.inverter());
		writer.writeConnector(cable.battery());
		writer.writeWires();
		writer.writeMissing();
		writer.writeHazards();
		writer.report.sources(SourceKeys.used(cable));
		return writer.report.toString();
	}

	private void writeConnector(CableEnd end) {
		report.section(ReportTexts.socket(end));
		report.paragraph(end.socket().note());
		report.pins(end.device(), end.socket());
	}

	private void writeWires() {
		report.section(Messages.format("section.wires"));
		if (cable.wires().isEmpty()) {
			report.paragraph(Messages.format("wires.none"));
			return;
		}
		TextTable table = TextReport.table().row(Messages.format("column.signal"), Messages.format("column.inverter"), Messages.format("column.battery"),
				Messages.format("column.colour"), Messages.format("column.confidence"), Messages.format("column.agreement"), Messages.format("column.source"));
		for (CableWire wire : cable.wires()) {
			String colour = WireColour.of(cable.battery().socket(), wire.battery().pin()).map(WireColour::title).orElse("-");
			table.row(wire.signal(), Integer.toString(wire.inverter().pin()), Integer.toString(wire.battery().pin()), colour, wire.confidence().word(),
					ReportTexts.agreement(wire.agreement()), String.join(" ", SourceKeys.of(cable, wire)));
		}
		report.table(table);
		report.paragraph(Messages.format("wires.rest"));
	}

	private void writeMissing() {
		if (!cable.missing().isEmpty()) {
			report.section(Messages.format("section.missing"));
			cable.missing().forEach(missing -> report.item(missing.signal() + ": " + missing.action()));
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
