package org.busbar.core.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.busbar.core.configuration.Configuration;
import org.junit.jupiter.api.Test;

/** What stands in the report, whatever it is written as. */
class SiteReportTest {

	private static List<Element> section(String id) {
		return section(id, SampleSite.basis(SampleSite.configuration()));
	}

	private static List<Element> section(String id, ReportBasis basis) {
		return SiteReport.of(basis).sections().stream().filter(section -> section.id().equals(id)).findFirst().orElseThrow().elements();
	}

	/** A hazard that was copied in another language is read in that of the reader; the copy stays what it was. */
	@Test
	void hazardsAreInTheLanguageOfTheReader() {
		String english = SampleSite.CATALOGUE.battery("weco").orElseThrow().hazards().getFirst().text();
		Configuration other = SampleSite.with("text=\"" + english.substring(0, 20), "text=\"Tre o pi\u00F9 prese");
		ReportBasis basis = ReportBasis.of(other, SampleSite.CATALOGUE, Letterhead.NONE, "1.2.3");
		Element.Table hazards = (Element.Table) section("hazards", basis).getFirst();
		assertTrue(hazards.rows().stream().anyMatch(row -> row.cells().contains(english)), hazards::toString);
		assertTrue(SiteJson.write(basis).contains("Tre o pi\u00F9 prese"), "programs get what is in the file");
	}

	@Test
	void aSettingOfAnotherPortIsSetApart() {
		List<Element> settings = section("settings");
		Element.Table needed = (Element.Table) settings.getFirst();
		assertEquals(List.of("Settings > Services > BMS-Can port > CAN-bus profile"), needed.rows().stream().map(row -> row.cells().get(2).split("\\. ")[0])
				.filter(path -> path.contains(" port > ")).toList());
		assertEquals(new Element.Text("For another port or another bit rate, and not needed here: "
				+ "Settings > Services > VE.Can port > CAN-bus profile: CAN-bus BMS LV (500 kbit/s); "
				+ "Settings > Services > VE.Can port > CAN-bus profile: VE.Can & CAN-bus BMS (250 kbit/s)."), settings.getLast());
	}
}
