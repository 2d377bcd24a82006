package org.busbar.core.configuration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Documents for tests. */
final class Documents {

	/** With every kind of part, and with content of a later Busbar. */
	static final String WHOLE = """
			<?xml version="1.0" encoding="UTF-8"?>
			<configuration:Configuration xmlns:configuration="https://busbar.org/schema/configuration/1" id="site" title="Cascina Rossa" converter="sim:victron.bms-can" later="7">
			  <lines>CAN</lines>
			  <lines>RS485</lines>
			  <site id="place" name="Cascina Rossa" place="Asti" owner="R. Rossi" engineer="G. Verdi" note="key at the bar"/>
			  <origins id="origin-weco" bundle="org.busbar.battery.weco" version="1.0.0" path="data/weco.xml" hash="00ff"/>
			  <origins id="origin-victron" bundle="org.busbar.brand.victron" version="1.0.0" path="data/victron.xml" hash="11ee"/>
			  <sources id="source-pins" key="PINS" document="Pin manual" place="table 1" date="2020" origin="origin-weco"/>
			  <battery id="battery" deviceId="weco" deviceName="WeCo" modelId="5k3" modelName="5K3" serialNumber="123" firmware="1.2" modules="2" origin="origin-weco">
			    <protocols>victron.bms-can</protocols>
			    <protocols>pylontech.lv.1.2</protocols>
			    <nameplate id="battery-nameplate" cells="16" capacity="105.0" chargeVoltage="58.4" dischargeVoltage="46.5" chargeCurrent="100.0" dischargeCurrent="100.0" modules="15" source="nameplate"/>
			    <socket id="battery-socket" socketId="bms-can" name="BMS-CAN" type="RJ45" note="right">
			      <pins id="b1" number="1">
			        <assignments id="b1a" confidence="manual" sources="source-pins" signal="CAN-H" note="CiA"/>
			      </pins>
			      <pins id="b2" number="2"/>
			      <hazards id="hz" confidence="inferred" sources="source-pins" level="DAMAGE" text="Burns." acknowledged="true"/>
			    </socket>
			    <hazards id="hd" confidence="documented" level="NOTE" text="Mind it."/>
			  </battery>
			  <inverter id="inverter" deviceId="victron" deviceName="Victron Energy" origin="origin-victron">
			    <protocols>victron.bms-can</protocols>
			    <socket id="inverter-socket" socketId="ve-can" name="VE.Can" type="RJ45">
			      <pins id="i7" number="7"/>
			      <wings n="2"><feather/></wings>
			    </socket>
			  </inverter>
			  <cable id="cable" name="W1" length="3.5" note="shielded">
			    <decisions id="d1" side="INVERTER" signal="GND" pin="3" reading="label"/>
			    <wires id="w1" confidence="manual" sources="source-pins" signal="CAN-H" inverterPin="i7" batteryPin="b1" colour="white-orange" gauge="24"/>
			  </cable>
			  <protocol id="protocol" protocolId="victron.bms-can" title="Victron BMS-Can" bitRate="500000" origin="origin-victron">
			    <options id="o1" option="frames" value="plain"/>
			  </protocol>
			  <limits id="limits" chargeVoltage="57.6" dischargeVoltage="48.0" chargeCurrent="150.0" dischargeCurrent="150.0" note="DVCC"/>
			  <settings id="s1" confidence="documented" side="BATTERY" settingId="victron" path="Settings > Services" value="LV" note="restart" seconds="3.0" unseen="true" found="HV" done="true" origin="origin-weco">
			    <selects>victron.bms-can</selects>
			    <shows>victron.bms-can/Limits</shows>
			    <hides>pylontech.lv.1.2/ProtectionAlarm</hides>
			  </settings>
			  <checks id="earth" title="Earth" done="true" time="2026-11-27T10:00:00+01:00" person="G. Verdi" note="0.2 ohm"/>
			  <measurements id="m1" what="CAN-H to CAN-L" reading="R" value="60.2" unit="ohm" time="2026-11-27T10:05:00+01:00" person="G. Verdi" instrument="Fluke 87" note="off"/>
			  <tests id="t1" title="Sign" procedure="Load" expected="negative" observed="-20 A" outcome="PASSED" time="2026-11-27T11:00:00+01:00" person="G. Verdi" measurements="m1"/>
			</configuration:Configuration>
			""";

	private Documents() {
	}

	static ConfigurationResult read(String xml) {
		return ConfigurationFile.read(xml.getBytes(StandardCharsets.UTF_8), "site.busbar");
	}

	static ConfigurationResult.Loaded loaded(String xml) {
		return assertInstanceOf(ConfigurationResult.Loaded.class, read(xml), () -> read(xml).toString());
	}

	static FileNote refused(String xml) {
		List<FileNote> reasons = assertInstanceOf(ConfigurationResult.Refused.class, read(xml)).reasons();
		assertEquals(1, reasons.size(), reasons::toString);
		return reasons.getFirst();
	}
}
