package org.busbar.core.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.busbar.api.catalogue.Device;
import org.busbar.api.catalogue.GuidedCapture;
import org.busbar.api.catalogue.Model;
import org.busbar.api.catalogue.Observable;
import org.busbar.api.catalogue.Setting;
import org.busbar.api.catalogue.Unknown;
import org.busbar.api.catalogue.Use;
import org.busbar.api.fact.Confidence;
import org.busbar.api.fact.Source;
import org.busbar.api.protocol.Role;
import org.busbar.api.quantity.Quantity;
import org.busbar.api.wiring.Assignment;
import org.busbar.api.wiring.ConnectorType;
import org.busbar.api.wiring.Hazard;
import org.busbar.api.wiring.Pin;
import org.busbar.api.wiring.Socket;
import org.busbar.core.catalogue.BundleData.ProtocolReference;
import org.busbar.core.catalogue.CatalogueProblem.Kind;
import org.busbar.model.brand.Brand;
import org.busbar.model.brand.Candidate;
import org.busbar.model.brand.CaptureStep;
import org.busbar.model.brand.Fact;
import org.busbar.model.document.Document;
import org.busbar.model.document.Location;
import org.eclipse.emf.ecore.EObject;

/** Turns one brand or battery document into records. */
final class DeviceReader {

	/** Every pin up to the count becomes an object, so a slip in the document must not cost the memory of all. */
	private static final int MAX_PINS = 200;

	private final DocumentCheck check;
	private final Document document;
	private final org.busbar.model.brand.Device device;
	private final Set<String> sourceKeys;

	DeviceReader(Document document, DocumentCheck check) {
		this.document = document;
		this.check = check;
		device = (org.busbar.model.brand.Device) document.root();
		sourceKeys = device.getSources().stream().map(org.busbar.model.brand.Source::getKey).collect(Collectors.toSet());
	}

	/** The device; empty when the document cannot be used. */
	Optional<Device> read(String version) {
		check.requiredAndUnique();
		device.getSockets().forEach(this::checkPins);
		if (!check.usable()) {
			return Optional.empty();
		}
		return Optional.of(new Device(kind(), device.getId(), check.text(device, device.getName()), version, models(), sockets(), settings(),
				hazards(device.getHazards()), unknowns(), uses(), captures(), sources(device.getSources(), check)));
	}

	private Device.Kind kind() {
		if (device instanceof Brand brand) {
			return Device.Kind.valueOf(brand.getKind().getName());
		}
		return Device.Kind.BATTERY;
	}

	/** Tells which protocols the models name. */
	void references(String path, Consumer<ProtocolReference> references) {
		for (org.busbar.model.brand.Model model : device.getModels()) {
			Location location = document.location(model);
			for (String protocol : model.getProtocols()) {
				references.accept(new ProtocolReference(path, location.line(), location.column(), model.getId(), protocol));
			}
		}
	}

	private void checkPins(org.busbar.model.brand.Socket socket) {
		if (socket.getPinCount() < 0 || socket.getPinCount() > MAX_PINS) {
			check.refuse(socket,
					Messages.format("socket.pins", socket.getId(), socket.getPinCount(), MAX_PINS));
			return;
		}
		Set<Integer> numbers = new HashSet<>();
		for (org.busbar.model.brand.Pin pin : socket.getPins()) {
			if (!numbers.add(pin.getNumber())) {
				check.refuse(Kind.DUPLICATE, pin,
						Messages.format("socket.pin-twice", socket.getId(), pin.getNumber()));
			}
			if (pin.getNumber() < 1 || socket.getPinCount() > 0 && pin.getNumber() > socket.getPinCount()) {
				check.refuse(pin, Messages.format("socket.pin-absent", socket.getId(), pin.getNumber(), socket.getPinCount()));
			}
		}
	}

	private List<Model> models() {
		Set<String> socketIds = device.getSockets().stream().map(org.busbar.model.brand.Socket::getId).collect(Collectors.toSet());
		List<Model> models = new ArrayList<>();
		for (org.busbar.model.brand.Model model : device.getModels()) {
			List<String> known = model.getSockets().stream().filter(socketIds::contains).toList();
			model.getSockets().stream().filter(id -> !socketIds.contains(id))
					.forEach(id -> check.warn(Kind.REFERENCE, model, Messages.format("model.socket", model.getId(), id, DocumentCheck.words(socketIds))));
			models.add(new Model(model.getId(), check.text(model, model.getName()), known, model.getProtocols(), check.text(model, model.getNote())));
		}
		return models;
	}

	private List<Socket> sockets() {
		return device.getSockets().stream().map(socket -> new Socket(socket.getId(), check.text(socket, socket.getName()),
				ConnectorType.valueOf(socket.getType().getName()), pins(socket), check.text(socket, socket.getNote()), hazards(socket.getHazards()))).toList();
	}

	/** Every pin from 1 to the count, also those that the document leaves out because nobody knows them. */
	private List<Pin> pins(org.busbar.model.brand.Socket socket) {
		Map<Integer, Pin> pins = new TreeMap<>();
		IntStream.rangeClosed(1, socket.getPinCount()).forEach(number -> pins.put(number, new Pin(number, List.of())));
		socket.getPins().forEach(pin -> pins.put(pin.getNumber(), new Pin(pin.getNumber(), pin.getAssignments().stream().map(this::assignment).toList())));
		return List.copyOf(pins.values());
	}

	private Assignment assignment(org.busbar.model.brand.Assignment assignment) {
		return new Assignment(assignment.getSignal(), confidence(assignment.getConfidence()), keys(assignment), check.text(assignment, assignment.getNote()));
	}

	private List<Hazard> hazards(List<org.busbar.model.brand.Hazard> hazards) {
		return hazards.stream().map(hazard -> new Hazard(hazard.getId(), Hazard.Level.valueOf(hazard.getLevel().getName()),
				check.text(hazard, hazard.getText()), confidence(hazard.getConfidence()), keys(hazard))).toList();
	}

	private List<Setting> settings() {
		return device.getSettings().stream().map(setting -> new Setting(setting.getId(), check.text(setting, setting.getPath()),
				check.text(setting, setting.getValue()), check.text(setting, setting.getNote()), setting.getSelects(), observable(setting),
				confidence(setting.getConfidence()), keys(setting))).toList();
	}

	private Observable observable(org.busbar.model.brand.Setting setting) {
		Observable observable = new Observable(messages(setting, setting.getShows()), messages(setting, setting.getHides()), setting.getSeconds(),
				setting.isUnseen());
		if (observable.unseen() && observable.known()) {
			check.warn(setting, Messages.format("setting.unseen", setting.getId()));
		}
		return observable;
	}

	private List<Observable.Message> messages(org.busbar.model.brand.Setting setting, List<String> written) {
		List<Observable.Message> messages = new ArrayList<>();
		for (String text : written) {
			try {
				messages.add(Observable.Message.parse(text));
			} catch (IllegalArgumentException malformed) {
				check.warn(setting, Messages.format("left-out", malformed.getMessage()));
			}
		}
		return messages;
	}

	private List<Use> uses() {
		Set<String> modelIds = device.getModels().stream().map(org.busbar.model.brand.Model::getId).collect(Collectors.toSet());
		return device.getUses().stream().map(use -> {
			use.getModels().stream().filter(id -> !modelIds.contains(id)).forEach(id -> check.warn(Kind.REFERENCE, use,
					Messages.format("use.model", id, DocumentCheck.words(modelIds))));
			return new Use(use.getProtocol(), use.getModels(), Set.copyOf(quantities(use, use.getIgnores())), check.text(use, use.getText()),
					confidence(use.getConfidence()), keys(use));
		}).toList();
	}

	private List<GuidedCapture> captures() {
		return device.getCaptures().stream()
				.map(capture -> new GuidedCapture(capture.getId(), check.text(capture, capture.getTitle()), check.text(capture, capture.getNote()),
						capture.getCandidates().stream().map(this::candidate).toList(), capture.getSteps().stream().map(this::step).toList()))
				.toList();
	}

	private GuidedCapture.Candidate candidate(Candidate candidate) {
		return new GuidedCapture.Candidate(candidate.getProtocol(), check.text(candidate, candidate.getText()), confidence(candidate.getConfidence()),
				keys(candidate));
	}

	private GuidedCapture.Step step(CaptureStep step) {
		Set<Role> connected = step.getConnected().stream().map(role -> Role.valueOf(role.getName())).collect(Collectors.toSet());
		return new GuidedCapture.Step(step.getId(), check.text(step, step.getText()), step.getSeconds(), connected, quantities(step, step.getNotes()),
				check.text(step, step.getAsks()));
	}

	private List<Quantity> quantities(EObject object, List<String> ids) {
		List<Quantity> quantities = new ArrayList<>();
		for (String id : ids) {
			Quantity.of(id).ifPresentOrElse(quantities::add, () -> check.warn(Kind.REFERENCE, object, Messages.format("quantity", id)));
		}
		return quantities;
	}

	private List<Unknown> unknowns() {
		return device.getUnknowns().stream()
				.map(unknown -> new Unknown(unknown.getId(), check.text(unknown, unknown.getWhat()), check.text(unknown, unknown.getAction()))).toList();
	}

	private List<String> keys(Fact fact) {
		check.sources(fact, fact.getSources(), sourceKeys);
		return List.copyOf(fact.getSources());
	}

	static List<Source> sources(List<org.busbar.model.brand.Source> sources, DocumentCheck check) {
		return sources.stream().map(source -> new Source(source.getKey(), check.text(source, source.getDocument()), check.text(source, source.getPlace()),
				source.getDate())).toList();
	}

	static Confidence confidence(org.busbar.model.brand.Confidence confidence) {
		return Confidence.valueOf(confidence.getName());
	}
}
