package org.busbar.core.configuration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.busbar.api.catalogue.Device;
import org.busbar.api.catalogue.Model;
import org.busbar.api.catalogue.Observable;
import org.busbar.api.catalogue.Setting;
import org.busbar.api.fact.Source;
import org.busbar.api.protocol.Role;
import org.busbar.api.wiring.Assignment;
import org.busbar.api.wiring.Hazard;
import org.busbar.api.wiring.Pin;
import org.busbar.api.wiring.Socket;
import org.busbar.core.advice.Partner;
import org.busbar.core.wiring.CableEnd;

/** Copies what the catalogue knows of one device into a configuration, with all sources that the copied facts name. */
final class DeviceCopy {

	private final Role side;
	private final String name;
	private final CableEnd end;
	private final Ids ids;
	private final String origin;
	private final Map<String, CopiedSource> sources = new LinkedHashMap<>();
	private final Map<Integer, String> pins = new LinkedHashMap<>();

	/**
	 * @param name   what the ids of the copies begin with
	 * @param origin id of the file that is copied from
	 */
	DeviceCopy(Role side, String name, CableEnd end, Ids ids, String origin) {
		this.side = side;
		this.name = name;
		this.end = end;
		this.ids = ids;
		this.origin = origin;
	}

	Equipment equipment(int modules, Optional<Nameplate> nameplate) {
		Device device = end.device();
		Optional<Model> model = end.model();
		return new Equipment(ids.of(name), device.id(), device.name(), model.map(Model::id).orElse(""), model.map(Model::name).orElse(""),
				new Partner(device, model).protocols(), "", "", modules, nameplate, origin, Optional.of(socket(end.socket())),
				hazards(device.hazards(), "hazard"));
	}

	private CopiedSocket socket(Socket socket) {
		return new CopiedSocket(ids.of(name, "socket"), socket.id(), socket.name(), socket.type(), socket.note(),
				socket.pins().stream().map(this::pin).toList(),
				hazards(socket.hazards(), "socket-hazard"));
	}

	private CopiedPin pin(Pin pin) {
		String id = ids.of(name, "pin", Integer.toString(pin.number()));
		pins.put(pin.number(), id);
		return new CopiedPin(id, pin.number(),
				IntStream.range(0, pin.assignments().size()).mapToObj(i -> assignment(id, i + 1, pin.assignments().get(i))).toList());
	}

	private CopiedAssignment assignment(String pin, int number, Assignment assignment) {
		return new CopiedAssignment(ids.of(pin, Integer.toString(number)), assignment.signal(), assignment.confidence(), sources(assignment.sources()),
				assignment.note());
	}

	private List<CopiedHazard> hazards(List<Hazard> hazards, String kind) {
		return hazards.stream()
				.map(hazard -> new CopiedHazard(ids.of(name, kind, hazard.id()), hazard.level(), hazard.text(), hazard.confidence(), sources(hazard.sources()),
						false))
				.toList();
	}

	/** What is to be set so that it speaks a protocol, and what has nothing to do with protocols. */
	List<SiteSetting> settings(String protocol) {
		return end.device().settings().stream().filter(setting -> setting.selects().isEmpty() || setting.selects().contains(protocol)).map(this::setting)
				.toList();
	}

	private SiteSetting setting(Setting setting) {
		Observable observable = setting.observable();
		return new SiteSetting(ids.of(name, "setting", setting.id()), side, setting.id(), setting.path(), setting.value(), setting.note(), setting.selects(),
				observable.shows().stream().map(Observable.Message::toString).toList(), observable.hides().stream().map(Observable.Message::toString).toList(),
				observable.seconds(), observable.unseen(), "", false, origin, setting.confidence(), sources(setting.sources()));
	}

	/** Ids of the copies of sources. What the source list does not have is left out, as the loader has told. */
	List<String> sources(List<String> keys) {
		List<String> found = new ArrayList<>();
		for (String key : keys) {
			end.device().sources().stream().filter(source -> source.key().equals(key)).findFirst()
					.ifPresent(source -> found.add(sources.computeIfAbsent(key, unused -> copy(source)).id()));
		}
		return found.stream().distinct().toList();
	}

	private CopiedSource copy(Source source) {
		return new CopiedSource(ids.of(name, "source", source.key()), source.key(), source.document(), source.place(), source.date(), origin);
	}

	/** Id of the copy of a pin of the socket. */
	String pin(int number) {
		return pins.getOrDefault(number, "");
	}

	/** All sources that were named so far. */
	List<CopiedSource> copiedSources() {
		return List.copyOf(sources.values());
	}
}
