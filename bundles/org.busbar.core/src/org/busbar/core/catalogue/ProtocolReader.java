package org.busbar.core.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.busbar.api.protocol.Layer;
import org.busbar.api.protocol.ProtocolDescriptor;
import org.busbar.api.protocol.ProtocolOption;
import org.busbar.api.protocol.Reply;
import org.busbar.api.protocol.Role;
import org.busbar.api.protocol.Signature;
import org.busbar.api.protocol.Timeout;
import org.busbar.can.dbc.Dbc;
import org.busbar.can.dbc.DbcProblem;
import org.busbar.can.dbc.DbcReader;
import org.busbar.can.dbc.DbcResult;
import org.busbar.core.catalogue.CatalogueProblem.Kind;
import org.busbar.core.protocol.LayerInstances;
import org.busbar.model.brand.Option;
import org.busbar.model.brand.OptionValue;
import org.busbar.model.brand.Protocol;
import org.busbar.model.brand.SignatureKind;
import org.busbar.model.document.Document;
import org.eclipse.emf.ecore.EObject;

/** Turns one protocol document and its DBC files into records. */
final class ProtocolReader {

	/** Identifiers that a layer may be repeated for; more would be no dialect but a slip. */
	private static final int MAX_INSTANCES = 256;

	private static final Pattern REQUESTED = Pattern.compile("\\w+=\\d{1,18}");

	private final DataSource source;
	private final DocumentCheck check;
	private final Consumer<CatalogueProblem> problems;
	private final Protocol protocol;

	ProtocolReader(DataSource source, Document document, DocumentCheck check, Consumer<CatalogueProblem> problems) {
		this.source = source;
		this.check = check;
		this.problems = problems;
		protocol = (Protocol) document.root();
	}

	/** The protocol; empty when the document or one of its DBC files cannot be used. */
	Optional<LoadedProtocol> read(String version) {
		check.requiredAndUnique();
		if (!check.usable()) {
			return Optional.empty();
		}
		checkOptions();
		checkBitRates();
		Map<String, Dbc> layers = layers();
		if (!check.usable()) {
			return Optional.empty();
		}
		checkIdentifiers(layers);
		if (!check.usable()) {
			return Optional.empty();
		}
		checkMessages(protocol.getLayers().stream().flatMap(layer -> LayerInstances.names(Objects.requireNonNull(layers.get(layer.getPath())), layer(layer)))
				.collect(Collectors.toSet()));
		return Optional.of(new LoadedProtocol(descriptor(version), layers));
	}

	private ProtocolDescriptor descriptor(String version) {
		List<Layer> layers = protocol.getLayers().stream().map(ProtocolReader::layer).toList();
		return new ProtocolDescriptor(protocol.getId(), check.text(protocol, protocol.getTitle()), version, DeviceReader.confidence(protocol.getConfidence()),
				protocol.getBitRates(), protocol.isAnswers(), protocol.isUnverified(), layers, options(), replies(), timeouts(), signatures(),
				check.text(protocol, protocol.getNotes()),
				DeviceReader.sources(protocol.getSources(), check));
	}

	private static Layer layer(org.busbar.model.brand.Layer layer) {
		return new Layer(layer.getPath(), layer.getOption(), layer.getValue(), layer.getFirst(), layer.getInstances(), layer.getStep());
	}

	private void checkIdentifiers(Map<String, Dbc> layers) {
		for (org.busbar.model.brand.Layer layer : protocol.getLayers()) {
			LayerInstances.impossible(Objects.requireNonNull(layers.get(layer.getPath())), layer(layer)).ifPresent(message -> check.refuse(layer,
					Messages.format("layer.identifier", message.name(), layer.getPath())));
		}
	}

	private List<ProtocolOption> options() {
		return protocol.getOptions().stream().map(option -> new ProtocolOption(option.getId(), check.text(option, option.getTitle()),
				option.getValues().stream().map(value -> new ProtocolOption.Value(value.getId(), check.text(value, value.getTitle()))).toList(),
				option.getDefaultValue())).toList();
	}

	private List<Reply> replies() {
		return protocol.getReplies().stream().map(reply -> {
			check.sources(reply, reply.getSources(), sourceKeys());
			return new Reply(reply.getRequest(), reply.getValue(), reply.getMessages(), reply.getMillis(), reply.getSources());
		}).toList();
	}

	private Set<String> sourceKeys() {
		return protocol.getSources().stream().map(org.busbar.model.brand.Source::getKey).collect(Collectors.toSet());
	}

	private List<Timeout> timeouts() {
		Set<String> sourceKeys = sourceKeys();
		return protocol.getTimeouts().stream().map(timeout -> {
			check.sources(timeout, timeout.getSources(), sourceKeys);
			return new Timeout(Role.valueOf(timeout.getWatcher().getName()), timeout.getMessages(), timeout.getSeconds(),
					check.text(timeout, timeout.getReaction()), timeout.getSources());
		}).toList();
	}

	private List<Signature> signatures() {
		return protocol.getSignatures().stream().map(signature -> new Signature(Signature.Kind.valueOf(signature.getKind().getName()), signature.getMessage(),
				signature.getValue(), signature.getWeight())).toList();
	}

	private void checkOptions() {
		for (Option option : protocol.getOptions()) {
			if (!values(option).contains(option.getDefaultValue())) {
				check.refuse(Kind.REFERENCE, option,
						Messages.format("option.default", option.getId(), option.getDefaultValue(), DocumentCheck.words(values(option))));
			}
		}
		for (org.busbar.model.brand.Layer layer : protocol.getLayers()) {
			checkInstances(layer);
			checkConditions(layer);
		}
	}

	private void checkConditions(org.busbar.model.brand.Layer layer) {
		List<String> conditions = layer(layer).options();
		List<String> selecting = layer(layer).values();
		if (conditions.size() != selecting.size()) {
			check.refuse(Kind.REFERENCE, layer, Messages.format("layer.conditions", layer.getPath(), conditions.size(), selecting.size()));
			return;
		}
		for (int i = 0; i < conditions.size(); i++) {
			checkCondition(layer, conditions.get(i), selecting.get(i));
		}
	}

	private void checkCondition(org.busbar.model.brand.Layer layer, String id, String value) {
		Optional<Option> option = protocol.getOptions().stream().filter(candidate -> candidate.getId().equals(id)).findFirst();
		if (option.isEmpty()) {
			check.refuse(Kind.REFERENCE, layer, Messages.format("layer.option", layer.getPath(), id));
		} else if (!values(option.get()).contains(value)) {
			check.refuse(Kind.REFERENCE, layer,
					Messages.format("layer.value", layer.getPath(), value, id, DocumentCheck.words(values(option.get()))));
		}
	}

	private void checkInstances(org.busbar.model.brand.Layer layer) {
		if (layer.getFirst() < 0 || layer.getInstances() < 1 || layer.getInstances() > MAX_INSTANCES) {
			check.refuse(layer, Messages.format("layer.instances", layer.getPath(), layer.getInstances(), layer.getFirst(), MAX_INSTANCES));
		} else if (layer.getInstances() > 1 && layer.getStep() < 1) {
			check.refuse(layer, Messages.format("layer.step", layer.getPath()));
		}
	}

	private static Set<String> values(Option option) {
		return option.getValues().stream().map(OptionValue::getId).collect(Collectors.toSet());
	}

	private void checkBitRates() {
		for (int bitRate : protocol.getBitRates()) {
			if (bitRate <= 0 || bitRate > 1_000_000) {
				check.refuse(protocol, Messages.format("bit-rate", bitRate));
			}
		}
	}

	private void checkMessages(Set<String> known) {
		for (org.busbar.model.brand.Reply reply : protocol.getReplies()) {
			checkMessage(reply, reply.getRequest(), known);
			reply.getMessages().forEach(message -> checkMessage(reply, message, known));
			if (!reply.getValue().isEmpty() && !REQUESTED.matcher(reply.getValue()).matches()) {
				check.warn(reply, Messages.format("reply.value", reply.getValue()));
			}
		}
		protocol.getTimeouts().forEach(timeout -> timeout.getMessages().forEach(message -> checkMessage(timeout, message, known)));
		for (org.busbar.model.brand.Signature signature : protocol.getSignatures()) {
			checkMessage(signature, signature.getMessage(), known);
			if (signature.getKind() == SignatureKind.VALUE && signature.getValue().indexOf('=') < 1) {
				check.warn(signature, Messages.format("signature.value"));
			}
			if (!(Math.abs(signature.getWeight()) <= 1)) {
				check.warn(signature, Messages.format("signature.weight", signature.getWeight()));
			}
		}
	}

	private void checkMessage(EObject object, String message, Set<String> known) {
		if (!known.contains(message)) {
			check.warn(Kind.REFERENCE, object,
					Messages.format("message", Document.element(object), message, DocumentCheck.words(known)));
		}
	}

	private Map<String, Dbc> layers() {
		Map<String, Dbc> layers = new LinkedHashMap<>();
		if (protocol.getLayers().isEmpty()) {
			check.refuse(Kind.REQUIRED, protocol, Messages.format("layers"));
		}
		for (org.busbar.model.brand.Layer layer : protocol.getLayers()) {
			if (!layers.containsKey(layer.getPath())) {
				dbc(layer).ifPresent(dbc -> layers.put(layer.getPath(), dbc));
			}
		}
		return layers;
	}

	private Optional<Dbc> dbc(org.busbar.model.brand.Layer layer) {
		try (InputStream in = source.open(layer.getPath())) {
			if (in == null) {
				check.refuse(Kind.FILE, layer,
						Messages.format("layer.absent", layer.getPath()));
				return Optional.empty();
			}
			return switch (DbcReader.read(in, layer.getPath())) {
				case DbcResult.Read(Dbc dbc, List<DbcProblem> warnings) -> {
					warnings.forEach(this::report);
					yield Optional.of(dbc);
				}
				case DbcResult.Refused(List<DbcProblem> refused) -> {
					refused.forEach(this::report);
					check.refuse(Kind.DBC, layer, Messages.format("layer.refused", layer.getPath()));
					yield Optional.empty();
				}
			};
		} catch (IOException e) {
			check.refuse(Kind.FILE, layer, Messages.format("layer.unreadable", layer.getPath(), e.getMessage()));
			return Optional.empty();
		}
	}

	private void report(DbcProblem problem) {
		problems.accept(new CatalogueProblem(Kind.DBC, source.name(), problem.file(), problem.line(), problem.column(), problem.message()));
	}
}
