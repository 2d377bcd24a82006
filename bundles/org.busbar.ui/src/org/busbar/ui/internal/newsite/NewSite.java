package org.busbar.ui.internal.newsite;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.busbar.api.channel.ConverterUri;
import org.busbar.api.doctor.Severity;
import org.busbar.core.advice.Advice;
import org.busbar.core.advice.Pair;
import org.busbar.core.catalogue.Catalogue;
import org.busbar.core.catalogue.LoadedProtocol;
import org.busbar.core.configuration.Configuration;
import org.busbar.core.configuration.ConfigurationEdit;
import org.busbar.core.configuration.ConfigurationFile;
import org.busbar.core.configuration.ConfigurationProblem;
import org.busbar.core.configuration.EditResult;
import org.busbar.core.configuration.Equipment;
import org.busbar.core.configuration.NewConfiguration;
import org.busbar.core.configuration.SafetyCheck;
import org.busbar.core.configuration.SafetyList;
import org.busbar.core.configuration.SitePlan;
import org.busbar.core.configuration.Validation;
import org.busbar.core.export.LeadStandard;
import org.busbar.core.wiring.Cable;
import org.busbar.core.wiring.Contradiction;
import org.busbar.core.wiring.Decision;
import org.busbar.ui.internal.wiring.EndChoice;
import org.busbar.ui.internal.wiring.Questions;
import org.eclipse.osgi.util.NLS;

/** What was chosen so far for a new configuration. Fields go by the paths that they have in the configuration. Used by one thread. */
final class NewSite {

	static final String MODULES = "battery.modules";
	static final String TITLE = "title";
	static final String CONVERTER = "converter";
	static final String ENGINEER = "site.engineer";
	/** The wizard asks for one name: that of the site is that of its first configuration. */
	private static final String SITE_NAME = "site.name";
	/** The battery that Busbar was made for. */
	private static final String USUAL_BATTERY = "weco";
	/** Stands for the inverters of which nothing is known, and therefore behind all others. */
	private static final String ANY_OTHER = "generic";
	private static final Configuration NOTHING = new Configuration("site", "", "", List.of(), Optional.empty(), List.of(), List.of(), Optional.empty(),
			Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(), List.of());

	private final Catalogue catalogue;
	private final EndChoice battery = new EndChoice(USUAL_BATTERY);
	private final EndChoice inverter = new EndChoice("");
	private final Set<String> done = new HashSet<>();
	private final Map<String, String> fields = new LinkedHashMap<>();
	private final Map<Question, Integer> pins = new HashMap<>();
	private final Map<Question, String> readings = new HashMap<>();
	private ChosenProtocol protocol = new ChosenProtocol(List.of(), "");
	private String file = "";

	/** A pin that the sources leave open at the sockets that were chosen. */
	private record Question(String place, String signal) {
	}

	/** A protocol that was chosen for two devices. */
	private record ChosenProtocol(List<String> devices, String id) {
	}

	NewSite(Catalogue catalogue) {
		this.catalogue = catalogue;
		battery.offer(catalogue.batteries());
		inverter.offer(catalogue.brands().stream().sorted(Comparator.comparing(brand -> brand.id().equals(ANY_OTHER))).toList());
	}

	/** What the company says of every site of its; somebody may write otherwise. */
	void begin(String engineer, String converter) {
		write(ENGINEER, engineer);
		write(CONVERTER, converter);
	}

	EndChoice battery() {
		return battery;
	}

	EndChoice inverter() {
		return inverter;
	}

	/** Somebody has ticked a check, or taken the tick back. */
	void check(String id, boolean isDone) {
		if (isDone) {
			done.add(id);
		} else {
			done.remove(id);
		}
	}

	/** How many checks are not ticked. */
	int unchecked() {
		return (int) SafetyList.all().stream().filter(check -> !done.contains(check.id())).count();
	}

	/** Somebody has written into a field. */
	void write(String path, String text) {
		fields.put(path, text.strip());
	}

	String text(String path) {
		return fields.getOrDefault(path, "");
	}

	/** What is wrong with the fields that begin so. */
	Optional<String> problem(String prefix) {
		for (Map.Entry<String, String> field : fields.entrySet()) {
			if (field.getKey().startsWith(prefix) && ConfigurationEdit.set(NOTHING, field.getKey(), field.getValue()) instanceof EditResult.Refused refused) {
				return Optional.of(refused.message());
			}
		}
		return Optional.empty();
	}

	/** What does not go together in what was written into the fields that begin so, the worst first; what is still empty is nobody's fault. */
	Optional<String> caution(String prefix) {
		if (battery.end().isEmpty() || inverter.end().isEmpty()) {
			return Optional.empty();
		}
		return Validation.problems(configuration("")).stream().filter(one -> one.path().startsWith(prefix) && !text(one.path()).isEmpty())
				.filter(one -> one.severity().compareTo(Severity.ERROR) >= 0)
				.sorted(Comparator.comparing(ConfigurationProblem::severity).reversed()).map(ConfigurationProblem::message).findFirst();
	}

	Optional<String> converterProblem() {
		try {
			if (!text(CONVERTER).isEmpty()) {
				ConverterUri.parse(text(CONVERTER));
			}
			return Optional.empty();
		} catch (IllegalArgumentException malformed) {
			return Optional.of(NLS.bind(Messages.converter_wrong, malformed.getMessage()));
		}
	}

	/** Which protocols the two can speak with each other; empty while one of them is not chosen. */
	Optional<Advice> advice() {
		return battery.partner().flatMap(one -> inverter.partner().map(other -> Advice.of(catalogue, one, other)));
	}

	/** The protocols to choose from, the best first, by id with their titles. Where none can be advised, the first is that nobody knows yet. */
	Map<String, String> protocols() {
		Map<String, String> all = new LinkedHashMap<>();
		advice().ifPresent(advice -> {
			advice.pairs().stream().map(Pair::battery).forEach(id -> all.putIfAbsent(id, advice.title(id)));
			if (all.isEmpty()) {
				all.put("", Messages.protocol_unknown);
			}
			Stream.of(advice.battery(), advice.inverter()).flatMap(one -> one.protocols().stream()).forEach(id -> all.putIfAbsent(id, advice.title(id)));
		});
		catalogue.protocols().stream().map(LoadedProtocol::descriptor).forEach(one -> all.putIfAbsent(one.id(), one.title()));
		return all;
	}

	/** The protocol that was chosen for these two, else the best one; empty when nobody knows. */
	String protocol() {
		return protocol.devices().equals(devices()) ? protocol.id() : protocols().keySet().stream().findFirst().orElse("");
	}

	void protocol(String id) {
		protocol = new ChosenProtocol(devices(), id);
	}

	private List<String> devices() {
		return List.of(battery.deviceId(), battery.modelId(), inverter.deviceId(), inverter.modelId());
	}

	/** The cable as the sources alone give it; empty while a socket is missing. */
	Optional<Cable> cable() {
		return inverter.end().flatMap(one -> battery.end().map(other -> Cable.between(one, other)));
	}

	/** What waits for a reading. */
	List<Contradiction> questions() {
		return cable().map(Questions::open).orElse(List.of());
	}

	void pin(Contradiction contradiction, int pin) {
		pins.put(question(contradiction), pin);
	}

	/** The pin is open again. */
	void forgetPin(Contradiction contradiction) {
		pins.remove(question(contradiction));
	}

	Optional<Integer> pin(Contradiction contradiction) {
		return Optional.ofNullable(pins.get(question(contradiction)));
	}

	void reading(Contradiction contradiction, String text) {
		readings.put(question(contradiction), text.strip());
	}

	String reading(Contradiction contradiction) {
		return readings.getOrDefault(question(contradiction), "");
	}

	private Question question(Contradiction contradiction) {
		EndChoice end = contradiction.end() == battery.end().orElseThrow().kind() ? battery : inverter;
		return new Question(String.join("/", contradiction.end().name(), end.deviceId(), end.modelId(), end.socketId()), contradiction.signal());
	}

	/** What was read so far: a pin without a reading, or a reading without a pin, decides nothing. */
	List<Decision> decisions() {
		List<Decision> decisions = new ArrayList<>();
		for (Contradiction one : questions()) {
			pin(one).filter(pin -> !reading(one).isEmpty()).ifPresent(pin -> decisions.add(new Decision(one.end(), one.signal(), pin, reading(one))));
		}
		return decisions;
	}

	/** Why the readings cannot be so together. */
	Optional<String> decisionsProblem() {
		Map<String, String> taken = new TreeMap<>();
		for (Contradiction one : questions()) {
			boolean half = pin(one).isPresent() == reading(one).isEmpty();
			if (half) {
				return Optional.of(NLS.bind(Messages.decision_half, one.signal()));
			}
			Optional<String> other = pin(one).flatMap(pin -> Optional.ofNullable(taken.put(one.end().name() + pin, one.signal())));
			if (other.isPresent()) {
				return Optional.of(NLS.bind(Messages.decision_twice, one.signal(), other.get()));
			}
		}
		return Optional.empty();
	}

	void file(String text) {
		file = text.strip();
	}

	String fileText() {
		return file;
	}

	/** Why it cannot be saved there. */
	Optional<String> fileProblem() {
		if (text(TITLE).isEmpty()) {
			return Optional.of(Messages.title_missing);
		}
		if (file.isEmpty()) {
			return Optional.of(Messages.file_missing);
		}
		try {
			Path path = path();
			return Files.isDirectory(path.getParent())
					? Files.exists(path) ? Optional.of(NLS.bind(Messages.file_exists, path)) : Optional.empty()
					: Optional.of(NLS.bind(Messages.file_no_folder, path.getParent()));
		} catch (InvalidPathException wrong) {
			return Optional.of(NLS.bind(Messages.file_wrong, wrong.getMessage()));
		}
	}

	/** Where to save, with the ending of such files. */
	Path path() {
		return Path.of(file.endsWith(ConfigurationFile.ENDING) ? file : file + ConfigurationFile.ENDING).toAbsolutePath().normalize();
	}

	/**
	 * The configuration of all that.
	 *
	 * @param now this moment, ISO 8601 with offset
	 */
	Configuration configuration(String now) {
		Configuration made = NewConfiguration.of(catalogue,
				new SitePlan(text(TITLE), Optional.empty(), battery.end().orElseThrow(), modules(), Optional.empty(),
						inverter.end().orElseThrow(), decisions(), LeadStandard.USUAL, protocol(), Map.of(), 0, text(CONVERTER), List.of(), Optional.empty()));
		made = with(made, SITE_NAME, text(TITLE));
		for (Map.Entry<String, String> field : fields.entrySet()) {
			if (!field.getValue().isEmpty()) {
				made = with(made, field.getKey(), field.getValue());
			}
		}
		for (SafetyCheck check : made.checks().stream().filter(one -> done.contains(one.id())).toList()) {
			String path = "checks[" + check.id() + "].";
			made = with(with(with(made, path + "done", true), path + "time", now), path + "person", text(ENGINEER));
		}
		return made;
	}

	private int modules() {
		return with(NOTHING, MODULES, text(MODULES)).battery().map(Equipment::modules).orElse(0);
	}

	private static Configuration with(Configuration configuration, String path, Object value) {
		return ConfigurationEdit.set(configuration, path, value).or(configuration);
	}
}
