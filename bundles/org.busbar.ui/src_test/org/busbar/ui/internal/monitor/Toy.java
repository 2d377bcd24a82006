package org.busbar.ui.internal.monitor;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.busbar.api.catalogue.Device;
import org.busbar.api.fact.Confidence;
import org.busbar.api.fact.Source;
import org.busbar.api.monitor.MonitorDescription;
import org.busbar.api.monitor.MonitorGroup;
import org.busbar.api.monitor.MonitorReading;
import org.busbar.api.monitor.MonitorSnapshot;
import org.busbar.api.monitor.MonitorValue;
import org.busbar.api.quantity.Quantity;
import org.busbar.core.catalogue.CatalogueLoader;
import org.busbar.core.catalogue.FolderDataSource;

/** A battery's own link with a value of every kind. */
final class Toy {

	static final long SECOND = 1_000_000_000L;
	static final long NOW = 1_700_000_000L * SECOND;
	static final MonitorValue SOC = value("system.soc", "State of charge", MonitorGroup.SYSTEM, 0, "%", Optional.of(Quantity.BATTERY_SOC), 1);
	static final MonitorValue CURRENT = value("system.current", "Current", MonitorGroup.SYSTEM, 0, "A", Optional.of(Quantity.BATTERY_CURRENT), 1);
	static final MonitorValue CONTACTOR = value("contactor.charge", "Charge contactor", MonitorGroup.STATES, 0, MonitorValue.FLAG, Optional.empty(), 0);
	static final MonitorValue RAW = new MonitorValue("raw.39", "Register 39", MonitorGroup.UNKNOWN, 0, "", Optional.empty(), Optional.empty(), "", "", 0);
	static final MonitorDescription DESCRIPTION = new MonitorDescription("weco", "WeCo RS232", Set.of("rs232"), Map.of(), Duration.ofMillis(500),
			Duration.ofSeconds(2), List.of("Mind this."), Optional.of("Writes the key."), List.of(SOC, CURRENT, CONTACTOR, RAW),
			List.of(new Source("HEMS", "carlhoerberg/hems", "lib/devices/weco.rb", "")));
	/** As it is shipped. */
	static final Device DEVICE = CatalogueLoader.load(List.of(new FolderDataSource(Path.of("").toAbsolutePath().resolveSibling("org.busbar.battery.weco"))))
			.battery("weco").orElseThrow();

	static final MonitorValue CELLS = value("pack.cells", "Number of cells", MonitorGroup.PACK, 0, "", Optional.empty(), 0);

	private Toy() {
	}

	static MonitorValue cell(int number) {
		return value("cell." + number + ".voltage", "Cell " + number, MonitorGroup.CELLS, number, "V", Optional.empty(), 3);
	}

	private static MonitorValue value(String id, String title, MonitorGroup group, int index, String unit, Optional<Quantity> quantity, int decimals) {
		return new MonitorValue(id, title, group, index, unit, quantity, Optional.of(Confidence.ONE), "HEMS", "", decimals);
	}

	static MonitorReading read(MonitorValue value, double number, long secondsAgo) {
		return new MonitorReading(value, number, Math.round(number), NOW - secondsAgo * SECOND);
	}

	static MonitorSnapshot snapshot(MonitorReading... readings) {
		Map<String, MonitorReading> all = new LinkedHashMap<>();
		for (MonitorReading reading : readings) {
			all.put(reading.value().id(), reading);
		}
		return new MonitorSnapshot("weco", NOW, all);
	}
}
