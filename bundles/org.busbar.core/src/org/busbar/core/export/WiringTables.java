package org.busbar.core.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.busbar.api.catalogue.Device;
import org.busbar.core.language.Words;
import org.busbar.core.wiring.Cable;
import org.busbar.core.wiring.CableHazard;
import org.busbar.core.wiring.CableWire;
import org.busbar.core.wiring.Contradiction;
import org.busbar.core.wiring.MissingPin;
import org.busbar.core.wiring.Mistake;
import org.busbar.core.wiring.PinMeeting;

/** What a wiring drawing shows as tables, for those who do not see it and those who want to copy from it. */
public final class WiringTables {

	private static final String NONE = "-";

	private final Cable cable;
	private final LeadStandard standard;

	private WiringTables(Cable cable, LeadStandard standard) {
		this.cable = cable;
		this.standard = standard;
	}

	/** The wires, the crimp list, the hazard table, the hazards. */
	public static List<ReportTable> of(Cable cable, LeadStandard standard) {
		WiringTables tables = new WiringTables(cable, standard);
		return List.of(tables.wires(), tables.crimpList(), tables.mistakes(), tables.hazards());
	}

	private static ReportTable table(String id, List<String> columns, List<ReportTable.Row> rows) {
		return new ReportTable(id, Messages.format("section." + id), columns.stream().map(key -> Messages.format("column." + key)).toList(), rows);
	}

	private static ReportTable.Row row(Severity severity, String... cells) {
		return new ReportTable.Row(List.of(cells), Optional.of(severity));
	}

	private static ReportTable.Row row(String... cells) {
		return new ReportTable.Row(List.of(cells), Optional.empty());
	}

	private ReportTable wires() {
		List<ReportTable.Row> rows = new ArrayList<>();
		for (CableWire wire : cable.wires()) {
			String colour = WireColour.of(cable.battery().socket(), wire.battery().pin(), standard).map(WireColour::title).orElse(NONE);
			String[] cells = {wire.signal(), Integer.toString(wire.inverter().pin()), Integer.toString(wire.battery().pin()), colour,
					Words.of(wire.confidence()),
					ReportTexts.agreement(wire), String.join(" ", SourceKeys.of(cable, wire))};
			rows.add(wire.contradicted() ? row(Severity.NO_FUNCTION, cells) : row(cells));
		}
		for (MissingPin missing : cable.missing()) {
			rows.add(row(Severity.UNKNOWN, missing.signal(), unknownAt(missing, cable.inverter().kind()),
					unknownAt(missing, cable.battery().kind()),
					NONE, NONE, NONE, missing.action()));
		}
		return table("wires", List.of("signal", "inverter", "battery", "colour.short", "confidence", "agreement.short", "source"), rows);
	}

	private static String unknownAt(MissingPin missing, Device.Kind end) {
		return missing.end() == end ? Messages.format("unknown-signal") : "";
	}

	private ReportTable crimpList() {
		CrimpList list = CrimpList.of(cable, standard);
		List<ReportTable.Row> rows = new ArrayList<>();
		for (CrimpList.Plug plug : list.plugs()) {
			for (CrimpList.Contact contact : plug.contacts()) {
				String colour = contact.colour();
				String pair = contact.pair();
				rows.add(row(ReportTexts.plug(plug), Integer.toString(contact.pin()), colour == null ? Messages.format("crimp.colour.any") : colour,
						contact.signal(), pair == null ? NONE : pair));
			}
		}
		for (Contradiction contradiction : cable.contradictions()) {
			rows.add(row(Severity.NO_FUNCTION, cable.end(contradiction.end()).title(), Messages.format("unknown-signal"), NONE, contradiction.signal(),
					Messages.format("crimp.postponed", contradiction.signal())));
		}
		Stream.concat(Stream.of(ReportTexts.cutBack(list), ReportTexts.pairing(list)).filter(text -> !text.isEmpty()), ReportTexts.bus(cable).stream())
				.forEach(text -> rows.add(row(text, "", "", "", "")));
		return table("crimp", List.of("plug", "pin", "colour.short", "signal", "pair"), rows);
	}

	private ReportTable mistakes() {
		List<ReportTable.Row> rows = new ArrayList<>();
		for (Mistake mistake : cable.mistakes()) {
			Severity whole = Severity.of(mistake);
			rows.add(row(whole, judgement(whole, ReportTexts.judgement(mistake.judgement())), mistake.title(), "", "", "", "", mistake.text()));
			for (PinMeeting meeting : mistake.meetings()) {
				Severity severity = Severity.of(meeting.judgement());
				rows.add(
						row(severity, judgement(severity, ReportTexts.judgement(meeting.judgement())), mistake.title(), Integer.toString(meeting.inverterPin()),
								signals(meeting.inverter()), Integer.toString(meeting.batteryPin()), signals(meeting.battery()), meeting.text()));
			}
		}
		return table("mistakes", List.of("judgement", "mistake", "inverter", "signal", "battery", "signal", "meets"), rows);
	}

	private static String signals(List<String> signals) {
		return signals.isEmpty() ? Messages.format("unknown-signal") : String.join(" / ", signals);
	}

	private ReportTable hazards() {
		List<ReportTable.Row> rows = new ArrayList<>();
		for (CableHazard hazard : cable.hazards()) {
			Severity severity = Severity.of(hazard.hazard().level());
			rows.add(row(severity, judgement(severity, ReportTexts.level(hazard.hazard().level())), hazard.hazard().text(),
					Words.of(hazard.hazard().confidence()),
					String.join(" ", SourceKeys.of(hazard))));
		}
		return table("hazards", List.of("judgement", "hazard", "confidence", "source"), rows);
	}

	/** Sign and word, so that the colour is not needed. */
	private static String judgement(Severity severity, String word) {
		return severity.sign() + ' ' + word;
	}
}
