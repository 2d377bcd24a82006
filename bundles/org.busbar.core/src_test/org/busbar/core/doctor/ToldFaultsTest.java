package org.busbar.core.doctor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.busbar.api.doctor.BatteryLine;
import org.busbar.api.doctor.Fact;
import org.busbar.api.doctor.Installation;
import org.busbar.api.doctor.Reading;
import org.busbar.api.doctor.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What somebody told is judged without any bus: every rule finds its fault and stays silent where the fault is only near. */
class ToldFaultsTest {

	@ParameterizedTest
	@CsvSource({"laptop=mains isolated=no,A-04 danger", "laptop=mains,A-04 danger", "laptop=mains isolated=yes,''", "laptop=battery isolated=no,''",
			"laptop=mains pole=positive,''", "laptop=mains pole=positive VB=400,A-04 danger", "laptop=mains pole=positive VB=52,''", "tap=running,A-09 warning",
			"tap=standby,''", "module=slave,C-06 warning", "module=master,''", "master-link=used,C-06 warning", "module=master master-link=free,''",
			"dip-moved=on,C-14 warning", "dip-moved=off,''", "breaker=no,C-15 danger", "breaker=yes,''", "breaker=yes precharge=no input-mf=48,C-15 danger",
			"precharge=no input-mf=9,''", "precharge=yes input-mf=48,''", "precharge=no,''", "type=AGM,C-07 error", "type=lithium,''", "type=PYL,''",
			"loss=continue,C-09 warning", "loss=stop,''", "fallback-i=140 modules=2 module-charge=50,C-10 error",
			"fallback-i=100 modules=2 module-charge=50,''",
			"battery-kbit=500 inverter-kbit=250,C-11 warning", "battery-kbit=500 inverter-kbit=500,''", "inverter-kbit=250,''",
			"VMmin=51.2 VMmax=52.8,B-15 danger", "VMmin=51.2 VMmax=52.7,''", "VMmin=51.2,''", "module-soc-min=60 module-soc-max=71,B-14 warning",
			"module-soc-min=60 module-soc-max=70,''", "grid=no power=5000 cutoff=48 modules=2 module-discharge=50,L-11 error",
			"grid=no power=4800 cutoff=48 modules=2 module-discharge=50,''", "grid=yes power=5000 cutoff=48 modules=2 module-discharge=50,''",
			"grid=no power=5000 modules=2 module-discharge=50,''", "set-charge-v=60 module-charge-v=57.6,C-19 danger",
			"set-charge-v=57.6 module-charge-v=57.6,''", "set-charge-v=60,''", "set-charge=101 modules=2 module-charge=50,C-20 error",
			"set-charge=100 modules=2 module-charge=50,''", "set-charge=101 module-charge=50,''", "set-discharge=151 modules=2 module-discharge=75,C-21 error",
			"set-discharge=150 modules=2 module-discharge=75,''", "set-discharge=151 modules=2,''", "cutoff=44.7 module-discharge-v=44.8,C-22 error",
			"cutoff=44.8 module-discharge-v=44.8,''", "cutoff=44.7,''"})
	void whateverIsInstalled(String told, String expected) {
		assertEquals(expected, ToldSite.found(ToldSite.telling(Site.UNKNOWN, told)));
	}

	@ParameterizedTest
	@CsvSource({"byd,first=inverter,C-14 warning", "byd/lvs,first=inverter,C-14 warning", "byd,first=battery,''", "weco,first=inverter,''",
			"weco/5k3,VB=0 run=goes-out,WEC-01 error", "weco,VB=0.4 run=off,WEC-01 error", "weco,VB=0 run=on,''", "weco,VB=50 run=off,''", "weco,VB=0,''",
			"byd,VB=0 run=off,''"})
	void ofABattery(String battery, String told, String expected) {
		assertEquals(expected, ToldSite.found(ToldSite.telling(ToldSite.of("", battery, 0), told)));
	}

	@ParameterizedTest
	@CsvSource({"deye,'',0,set-charge=110 modules=2 module-charge=50,C-08 error", "deye,'',0,set-charge=90 modules=2 module-charge=50,''",
			"victron,'',0,set-charge=110 modules=2 module-charge=50,C-20 error", "deye,'',0,set-charge=110,''",
			"deye,'',0,set-ah=100 modules=2 module-ah=100,C-12 warning", "deye,'',0,set-ah=190 modules=2 module-ah=100,''",
			"victron,'',0,set-ah=100 modules=2 module-ah=100,''", "victron,'',0,dvcc=off,C-13 warning", "victron,'',0,dvcc=on,''",
			"victron,'',0,bms=other,C-13 warning", "victron,'',0,bms=this,''", "victron,weco/5k3,0,svs=on,C-13 warning", "victron,weco,0,sts=on,C-13 warning",
			"victron,weco,0,svs=off sts=off,''", "victron,byd,0,svs=on,''", "deye,'',0,dvcc=off,''", "sma,'',0,precharge=no,C-15 danger",
			"sma,'',0,precharge=yes,''", "solis,'',0,transceiver=5V,C-17 warning", "solis,'',0,transceiver=3.3v,''", "deye,'',0,transceiver=5V,''",
			"studer,'',0,dip=11000110,''", "studer,'',0,dip=11000101,C-18 error", "studer,'',0,dip=01000110,C-18 error", "studer,'',0,dip=01010110,C-18 error",
			"studer,'',0,dip=ON-ON-OFF-OFF-OFF-ON-ON-OFF,''", "studer,'',0,dip=1100,''", "victron,'',0,dip=11000101,''",
			"schneider,'',15,loss=continue,'C-10 error, C-09 warning'", "schneider,'',16,loss=continue,C-09 warning", "schneider,'',15,loss=stop,''",
			"schneider,'',15,loss=continue fallback-v=52.5 fallback-i=50,C-09 warning", "'',byd,15,fallback-v=54.4,C-10 error",
			"victron,'',0,profile=HV,P-17 error", "victron,'',0,profile=lv,''", "victron,pylontech,0,profile=HV,''", "deye,'',0,profile=HV,''",
			"victron,pylontech,0,profile=LV firmware=B69.25,P-17 error", "victron,pylontech,0,profile=LV firmware=B69.24,''",
			"victron,pylontech,0,profile=LV firmware=B70.1,P-17 error", "victron,weco,0,profile=LV firmware=B69.25,''",
			"victron,pylontech,0,profile=LV firmware=new,''"})
	void ofABrand(String brand, String battery, int cells, String told, String expected) {
		assertEquals(expected, ToldSite.found(ToldSite.telling(ToldSite.of(brand, battery, cells), told)));
	}

	/** Another chemistry, another cell voltage: the threshold is the battery's. */
	@Test
	void aBatteryMayHaveItsOwnFallback() {
		Site nmc = new Site(Optional.empty(), "", "", 14, Double.NaN, Set.of(), Map.of("C-10.cell-highest", 4.15));
		assertEquals("", ToldSite.found(ToldSite.telling(nmc, "fallback-v=54.4")));
		assertEquals("C-10 error", ToldSite.found(ToldSite.telling(ToldSite.of("", "", 14), "fallback-v=54.4")));
	}

	@ParameterizedTest
	@CsvSource({"PYL,CAN,P-18 error", "pyl,RS485,''", "WECO,RS485,P-18 error", "SOL,CAN,''", "03,CAN,P-18 error"})
	void aTypeOnTheOtherLine(String type, BatteryLine line, String expected) {
		Site site = ToldSite.telling(ToldSite.of("voltronic", "", 0), "type=" + type);
		assertEquals(expected, ToldSite.found(site.connectedBy(Set.of(line))));
		assertEquals("", ToldSite.found(ToldSite.telling(ToldSite.of("deye", "", 0), "type=" + type).connectedBy(Set.of(line))));
	}

	/** What every brand does while the lead is out; of most nobody knows. */
	@ParameterizedTest
	@CsvSource({"victron,3 s", "sma,F952", "schneider,F90", "solis,from the grid", "deye,nobody knows", "'',nobody knows"})
	void aTapOfARunningSystemSaysWhatHappens(String brand, String words) {
		Doctor doctor = new Doctor(ToldSite.telling(ToldSite.of(brand, "", 0), "tap=running"), Scene.CATALOGUE.protocols());
		doctor.advance(0);
		String text = doctor.diagnosis().verdict().text();
		assertTrue(text.contains(words), text);
	}

	@ParameterizedTest
	@EnumSource(Fact.class)
	void everyFactHasItsName(Fact fact) {
		assertEquals(Optional.of(fact), Fact.of(fact.kind(), fact.id().toUpperCase(Locale.ROOT)));
		assertEquals(List.of(fact), Arrays.stream(Fact.values()).filter(other -> other.id().equals(fact.id())).toList());
		assertTrue(Arrays.stream(Reading.values()).noneMatch(reading -> reading.id().equalsIgnoreCase(fact.id())), "no reading is called so");
		assertEquals(Optional.empty(), fact.accept(fact.choices().isEmpty() ? " " : "perhaps"));
		fact.choices().forEach(choice -> assertEquals(Optional.of(choice), fact.accept(' ' + choice.toUpperCase(Locale.ROOT))));
	}

	@Test
	void aWordThatIsNoChoiceIsRefused() {
		Map<Fact, Set<String>> told = Map.of(Fact.DC_BREAKER, Set.of("maybe"));
		assertThrows(IllegalArgumentException.class, () -> Installation.UNKNOWN.telling(told));
	}
}
