package org.busbar.ui.internal.battery;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.busbar.api.fact.Confidence;
import org.busbar.api.protocol.Layer;
import org.busbar.api.protocol.ProtocolDescriptor;
import org.busbar.api.quantity.Quantity;
import org.busbar.api.quantity.QuantityState;
import org.busbar.api.quantity.QuantityValue;
import org.busbar.can.Payload;
import org.busbar.can.dbc.Dbc;
import org.busbar.can.dbc.DbcReader;
import org.busbar.can.dbc.DbcResult;
import org.busbar.core.catalogue.LoadedProtocol;
import org.busbar.core.observation.Assumptions;
import org.busbar.core.observation.BusReading;
import org.busbar.core.observation.FrameStore;
import org.busbar.core.protocol.EffectiveProtocol;
import org.busbar.core.quantity.QuantityTracker;

/** A battery that speaks a small dialect with every kind of signal; the frames are read as the core reads them. */
final class Battery {

	static final long SECOND = 1_000_000_000L;
	static final long START = 1_700_000_000L * SECOND;

	private static final String DBC = """
			VERSION ""

			NS_ :

			BS_:

			BU_: Battery Inverter

			BO_ 849 Limits: 8 Battery
			 SG_ CVL : 0|16@1+ (0.1,0) [0|6553.5] "V" Inverter
			 SG_ CCL : 16|16@1- (0.1,0) [0|3276.7] "A" Inverter
			 SG_ DCL : 32|16@1- (0.1,0) [0|3276.7] "A" Inverter
			 SG_ DVL : 48|16@1+ (0.1,0) [0|6553.5] "V" Inverter

			BO_ 853 State: 4 Battery
			 SG_ SOC : 0|16@1+ (1,0) [0|100] "%" Inverter
			 SG_ SOH : 16|16@1+ (1,0) [0|100] "%" Inverter

			BO_ 854 Measurements: 6 Battery
			 SG_ Voltage : 7|16@0+ (0.01,0) [0|655.35] "V" Inverter
			 SG_ DischargeCurrent : 16|16@1- (0.1,0) [-3276.8|3276.7] "A" Inverter
			 SG_ Temperature : 32|16@1- (0.1,0) [-40|125] "degC" Inverter

			BO_ 858 Alarms: 2 Battery
			 SG_ OverVoltage : 2|2@1+ (1,0) [0|3] "" Inverter
			 SG_ UnderVoltage : 4|2@1+ (1,0) [0|3] "" Inverter
			 SG_ Imbalance : 6|2@1+ (1,0) [0|3] "" Inverter
			 SG_ Hot : 8|2@1+ (1,0) [0|3] "" Inverter

			BO_ 860 Request: 1 Battery
			 SG_ ChargeEnable : 7|1@1+ (1,0) [0|1] "" Inverter
			 SG_ ForceCharge : 5|1@1+ (1,0) [0|1] "" Inverter

			BO_ 880 Cells: 8 Battery
			 SG_ MaxCell : 32|16@1+ (1,0) [0|65535] "mV" Inverter
			 SG_ MinCell : 48|16@1+ (1,0) [0|65535] "mV" Inverter

			BO_ 862 Name: 8 Battery
			 SG_ Maker : 0|64@1+ (1,0) [0|0] "" Inverter

			BA_DEF_ SG_ "BusbarQuantity" STRING ;
			BA_DEF_ SG_ "BusbarNotAvailable" STRING ;
			BA_DEF_ SG_ "BusbarEncoding" ENUM "number","ascii";
			BA_DEF_ BO_ "GenMsgCycleTime" INT 0 3600000;
			BA_DEF_DEF_ "BusbarQuantity" "";
			BA_DEF_DEF_ "BusbarNotAvailable" "";
			BA_DEF_DEF_ "BusbarEncoding" "number";
			BA_DEF_DEF_ "GenMsgCycleTime" 1000;
			BA_ "BusbarQuantity" SG_ 849 CVL "limit.charge.voltage";
			BA_ "BusbarQuantity" SG_ 849 CCL "limit.charge.current";
			BA_ "BusbarQuantity" SG_ 849 DCL "limit.discharge.current";
			BA_ "BusbarQuantity" SG_ 849 DVL "limit.discharge.voltage";
			BA_ "BusbarQuantity" SG_ 853 SOC "battery.soc";
			BA_ "BusbarQuantity" SG_ 853 SOH "battery.soh";
			BA_ "BusbarQuantity" SG_ 854 Voltage "battery.voltage";
			BA_ "BusbarQuantity" SG_ 854 DischargeCurrent "battery.current*-1";
			BA_ "BusbarQuantity" SG_ 854 Temperature "battery.temperature";
			BA_ "BusbarQuantity" SG_ 858 OverVoltage "alarm.over-voltage==1:2";
			BA_ "BusbarQuantity" SG_ 858 UnderVoltage "alarm.under-voltage==1:2";
			BA_ "BusbarQuantity" SG_ 858 Imbalance "warning.cell-imbalance==1:2";
			BA_ "BusbarQuantity" SG_ 858 Hot "warning.over-temperature==1:2";
			BA_ "BusbarNotAvailable" SG_ 858 OverVoltage "0,3";
			BA_ "BusbarNotAvailable" SG_ 858 UnderVoltage "0,3";
			BA_ "BusbarNotAvailable" SG_ 858 Imbalance "0,3";
			BA_ "BusbarNotAvailable" SG_ 858 Hot "0,3";
			BA_ "BusbarQuantity" SG_ 860 ChargeEnable "request.charge.enable";
			BA_ "BusbarQuantity" SG_ 860 ForceCharge "request.charge.force";
			BA_ "BusbarQuantity" SG_ 880 MaxCell "cell.voltage.max*0.001";
			BA_ "BusbarQuantity" SG_ 880 MinCell "cell.voltage.min*0.001";
			BA_ "BusbarQuantity" SG_ 862 Maker "battery.manufacturer;ascii";
			BA_ "BusbarEncoding" SG_ 862 Maker "ascii";
			VAL_ 858 OverVoltage 0 "not supported" 1 "alarm" 2 "ok" ;
			""";

	final FrameStore frames = new FrameStore(1000);
	private final EffectiveProtocol protocol = EffectiveProtocol.of(loaded(), Map.of());
	private final QuantityTracker tracker = new QuantityTracker(protocol, update -> {
	});

	/** Sends a frame at this second. */
	Battery sends(double second, int id, int... bytes) {
		long nanos = START + (long) (second * SECOND);
		frames.frame(nanos, id, 0, bytes.length, Payload.of(bytes));
		tracker.frame(nanos, id, 0, bytes.length, Payload.of(bytes));
		return this;
	}

	/** What was heard of a bus that goes on. */
	Heard at(double second) {
		return at(second, false);
	}

	Heard at(double second, boolean over) {
		long nanos = START + (long) (second * SECOND);
		return new Heard(reading(over ? START : nanos), nanos, over);
	}

	private BusReading reading(long nanos) {
		List<QuantityValue> quantities = tracker.snapshot(nanos);
		return new BusReading(Assumptions.NONE, Optional.of(protocol), nanos, quantities, new EnumMap<>(Quantity.class), Optional.empty(), frames.end(), true);
	}

	/** Finds the frames of this battery. */
	SourceFrame.Finder finder() {
		return (message, nanos) -> SourceFrame.at(frames, message, nanos);
	}

	/** Of a dialect of which nothing came but these values. */
	static Heard heard(QuantityValue... values) {
		return new Heard(new BusReading(Assumptions.NONE, Optional.of(EffectiveProtocol.of(loaded(), Map.of())), START, List.of(values), Map.of(),
				Optional.empty(), 1, true), START, false);
	}

	static QuantityValue value(Quantity quantity, double value, QuantityState state) {
		return new QuantityValue(quantity, value, "", START, state, "Elsewhere.Signal");
	}

	/** The value with this key, wherever it stands. */
	static ShownValue shown(Heard heard, String key) {
		return find(heard, key).orElseThrow(() -> new AssertionError("No " + key));
	}

	static Optional<ShownValue> find(Heard heard, String key) {
		return BatteryPresenter.sections(heard).stream().flatMap(section -> section.values().stream()).filter(value -> value.key().equals(key)).findFirst();
	}

	/** The keys of a section; empty when it is not there. */
	static List<String> keys(Heard heard, Section.Kind kind) {
		List<String> keys = new ArrayList<>();
		BatteryPresenter.sections(heard).stream().filter(section -> section.kind() == kind).flatMap(section -> section.values().stream())
				.forEach(value -> keys.add(value.key()));
		return keys;
	}

	private static LoadedProtocol loaded() {
		Layer layer = new Layer("battery.dbc", "", "");
		return new LoadedProtocol(new ProtocolDescriptor("test.battery", "Test dialect", "0.1.0", Confidence.INFERRED, List.of(500_000), false, List.of(layer),
				List.of(), List.of(), List.of(), "", List.of()), Map.of(layer.path(), dbc()));
	}

	private static Dbc dbc() {
		try {
			return switch (DbcReader.read(new ByteArrayInputStream(DBC.getBytes(StandardCharsets.UTF_8)), "battery.dbc")) {
				case DbcResult.Read read -> read.dbc();
				case DbcResult.Refused refused -> throw new AssertionError(refused.problems());
			};
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
