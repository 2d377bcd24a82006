package org.busbar.ui.internal.configuration;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;

import org.busbar.api.catalogue.Device;
import org.busbar.api.protocol.Role;
import org.busbar.core.catalogue.Catalogue;
import org.busbar.core.configuration.Configuration;
import org.busbar.core.configuration.Equipment;
import org.busbar.core.configuration.MenuPort;
import org.busbar.core.configuration.SiteSetting;
import org.busbar.core.identify.Heard;
import org.busbar.core.identify.Side;
import org.busbar.core.observation.Observation;
import org.busbar.core.session.BusSnapshot;
import org.busbar.core.session.LiveFrame;
import org.busbar.core.settings.SettingState;
import org.busbar.core.settings.SettingState.Sight;
import org.busbar.core.settings.SettingsCheck;
import org.busbar.ui.internal.BusbarUi;
import org.busbar.ui.internal.identification.Ranker;
import org.jspecify.annotations.Nullable;

/** What the bus that is open shows of a site's settings. Used by the user interface's thread. */
final class BusSight {

	private static final double NANOS_PER_SECOND = 1e9;

	private final Ranker ranker = new Ranker(ForkJoinPool.commonPool());
	private final Map<Device, SettingsCheck> checks = new HashMap<>();
	/** Ticked once, so that somebody who takes a tick back keeps it so. */
	private final Set<String> ticked = new HashSet<>();
	private Catalogue catalogue = Catalogue.EMPTY;
	private @Nullable Observation observed;
	private boolean ticking = true;

	/** Whether a setting is ticked once the bus shows it. */
	boolean isTicking() {
		return ticking;
	}

	void tick(boolean wanted) {
		ticking = wanted;
	}

	/** What shows of each setting that was copied from an installed device, by the id of the setting in the configuration; nothing without a bus. */
	Map<String, SettingState> states(Configuration configuration) {
		Optional<Observation> open = BusbarUi.connection().observation();
		if (open.isEmpty()) {
			return Map.of();
		}
		Catalogue now = BusbarUi.catalogue();
		if (observed != open.get() || catalogue != now) {
			observed = open.get();
			catalogue = now;
			checks.clear();
			ranker.forget();
		}
		BusSnapshot snapshot = open.get().snapshot();
		List<Side> sides = ranker.sides(catalogue, snapshot).orElse(List.of());
		long begin = snapshot.rows().stream().mapToLong(LiveFrame::firstNanos).min().orElse(snapshot.nanos());
		double seconds = (snapshot.nanos() - begin) / NANOS_PER_SECOND;
		List<Heard> heard = Heard.of(snapshot.rows());
		Map<String, SettingState> states = new HashMap<>();
		for (Role role : Role.values()) {
			device(configuration, role).ifPresent(device -> {
				List<SettingState> shown = checks.computeIfAbsent(device, one -> new SettingsCheck(one, catalogue)).states(heard, sides, snapshot.nanos(),
						seconds);
				configuration.settings().stream().filter(setting -> setting.side() == role).forEach(setting -> shown.stream()
						.filter(state -> state.setting().id().equals(setting.settingId())).findFirst().ifPresent(state -> states.put(setting.id(), state)));
			});
		}
		return states;
	}

	private Optional<Device> device(Configuration configuration, Role role) {
		Optional<String> id = configuration.equipment(role).map(Equipment::deviceId);
		return role == Role.BATTERY ? id.flatMap(catalogue::battery) : id.flatMap(catalogue::brand);
	}

	/** The settings that the bus has come to show. */
	List<SiteSetting> toTick(Configuration configuration, Map<String, SettingState> states) {
		List<SiteSetting> elsewhere = MenuPort.elsewhere(configuration);
		return !ticking
				? List.of()
				: configuration.settings().stream().filter(setting -> !setting.done() && !elsewhere.contains(setting))
						.filter(setting -> Optional.ofNullable(states.get(setting.id())).filter(state -> state.sight() == Sight.SEEN).isPresent())
						.filter(setting -> ticked.add(setting.id())).toList();
	}
}
