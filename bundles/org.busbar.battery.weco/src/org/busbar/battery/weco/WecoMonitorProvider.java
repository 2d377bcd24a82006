package org.busbar.battery.weco;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;

import org.busbar.api.fact.Source;
import org.busbar.api.monitor.BatteryMonitor;
import org.busbar.api.monitor.BatteryMonitorProvider;
import org.busbar.api.monitor.EmulatedBattery;
import org.busbar.api.monitor.MonitorDescription;
import org.busbar.api.monitor.MonitorValue;

/** The RS232 link that WeCo Monitor uses, 115200 8N1. One source, which names no model: whether a 4K4, 4K4 PRO or 5K3 speaks it is for the battery to show. */
public final class WecoMonitorProvider implements BatteryMonitorProvider {

	/** Many times what the longest reply takes, for the sake of adapters and of networks in between. */
	private static final Duration REPLY = Duration.ofSeconds(1);
	private static final Duration ROUND = Duration.ofSeconds(2);
	private static final Source HEMS = new Source("HEMS", "carlhoerberg/hems", "lib/devices/weco.rb @2c0c74b and its history; model not named", "");

	private final RegisterMap map = RegisterMap.load();
	private final MonitorDescription description = new MonitorDescription("weco", Messages.format("name"), Set.of("rs232"), Map.of("baud", "115200"), REPLY,
			ROUND,
			List.of(Messages.format("caution.pins"), Messages.format("caution.find"), Messages.format("caution.other-sockets"),
					Messages.format("caution.ground"), Messages.format("caution.alone"), Messages.format("caution.source")),
			Optional.of(Messages.format("opening")), map.registers().stream().map(Register::value).toList(), List.of(HEMS));

	@Override
	public MonitorDescription description() {
		return description;
	}

	@Override
	public BatteryMonitor monitor() {
		return new WecoMonitor(map, SessionKey.USUAL);
	}

	@Override
	public EmulatedBattery emulate(ToDoubleFunction<MonitorValue> values) {
		return new WecoEmulator(map, values);
	}
}
