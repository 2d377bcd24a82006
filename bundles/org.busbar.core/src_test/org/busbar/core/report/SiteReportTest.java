package org.busbar.core.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

/** What stands in the report, whatever it is written as. */
class SiteReportTest {

	private static List<Element> section(String id) {
		return SiteReport.of(SampleSite.basis(SampleSite.configuration())).sections().stream().filter(section -> section.id().equals(id)).findFirst()
				.orElseThrow()
				.elements();
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
