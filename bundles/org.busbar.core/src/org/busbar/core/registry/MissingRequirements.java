package org.busbar.core.registry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.Version;
import org.osgi.framework.namespace.BundleNamespace;
import org.osgi.framework.namespace.ExecutionEnvironmentNamespace;
import org.osgi.framework.namespace.HostNamespace;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.FrameworkWiring;
import org.osgi.resource.Namespace;

/** Says in words why a bundle does not resolve. Only looks at declared requirements and capabilities: resolves nothing and starts nothing. */
final class MissingRequirements {

	private static final String EXTENDER = "osgi.extender";
	private static final String BRAND_EXTENDER = "busbar.brand";
	private static final List<String> VERSION_ATTRIBUTES = List.of(Constants.VERSION_ATTRIBUTE, Constants.BUNDLE_VERSION_ATTRIBUTE);
	private static final Pattern BOUND = Pattern.compile("(\\(!\\s*)?\\((?:bundle-)?version\\s*([<>]?=)\\s*([^)]+)\\)");

	private final BundleContext context;

	MissingRequirements(BundleContext context) {
		this.context = context;
	}

	/** One sentence or two for each requirement that nothing here meets; empty when everything it needs is there. */
	List<String> of(Bundle bundle) {
		return of(bundle, new HashMap<>());
	}

	/** A bundle that is asked again on a circle counts as usable, for bundles on a circle resolve together. */
	private List<String> of(Bundle bundle, Map<Bundle, List<String>> answers) {
		answers.put(bundle, List.of());
		BundleRevision revision = bundle.adapt(BundleRevision.class);
		FrameworkWiring wiring = context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION).adapt(FrameworkWiring.class);
		List<String> missing = new ArrayList<>();
		if (revision == null || wiring == null) {
			return missing;
		}
		for (BundleRequirement requirement : revision.getDeclaredRequirements(null)) {
			if (!mandatory(requirement)) {
				continue;
			}
			List<Bundle> providers = wiring.findProviders(requirement).stream().map(capability -> capability.getRevision().getBundle()).toList();
			Optional<String> blocked = blocked(providers, answers);

			if (providers.isEmpty()) {
				missing.add(Messages.format("missing", title(bundle), words(requirement), provided(requirement), advice(requirement)));
			} else if (blocked.isPresent()) {
				missing.add(Messages.format("blocked", title(bundle), words(requirement), blocked.get()));
			}
		}
		answers.put(bundle, missing);
		return missing;
	}

	private static boolean mandatory(BundleRequirement requirement) {
		Map<String, String> directives = requirement.getDirectives();
		String resolution = directives.get(Namespace.REQUIREMENT_RESOLUTION_DIRECTIVE);
		return !Namespace.RESOLUTION_OPTIONAL.equals(resolution) && !PackageNamespace.RESOLUTION_DYNAMIC.equals(resolution)
				&& Namespace.EFFECTIVE_RESOLVE.equals(directives.getOrDefault(Namespace.REQUIREMENT_EFFECTIVE_DIRECTIVE, Namespace.EFFECTIVE_RESOLVE));
	}

	/** Why none of the providers can be used; empty when one can. */
	private Optional<String> blocked(List<Bundle> providers, Map<Bundle, List<String>> answers) {
		Optional<String> reason = Optional.empty();
		for (Bundle provider : providers) {
			List<String> missing = List.of();
			if (provider.getState() == Bundle.INSTALLED) {
				missing = answers.containsKey(provider) ? answers.get(provider) : of(provider, answers);
			}
			if (missing.isEmpty()) {
				return Optional.empty();
			}
			reason = Optional.of(reason.orElse(missing.get(0)));
		}
		return reason;
	}

	private static String title(Bundle bundle) {
		return BundleDataSource.name(bundle) + ' ' + bundle.getVersion();
	}

	private static String words(BundleRequirement requirement) {
		String name = name(requirement).orElse("");
		String range = range(requirement);
		return switch (requirement.getNamespace()) {
			case EXTENDER -> (BRAND_EXTENDER.equals(name) ? Messages.format("need.schema") : Messages.format("need.extender", name)) + range;
			case PackageNamespace.PACKAGE_NAMESPACE -> Messages.format("need.package", name) + range;
			case BundleNamespace.BUNDLE_NAMESPACE, HostNamespace.HOST_NAMESPACE -> Messages.format("need.bundle", name) + range;
			case ExecutionEnvironmentNamespace.EXECUTION_ENVIRONMENT_NAMESPACE -> Messages.format("need.java", name) + range;
			default -> Messages.format("need.capability", requirement.getNamespace() + (name.isEmpty() ? ' ' + filter(requirement) : '=' + name + range));
		};
	}

	private String provided(BundleRequirement requirement) {
		String namespace = requirement.getNamespace();
		Set<String> versions = new TreeSet<>();
		boolean found = false;
		for (Bundle bundle : context.getBundles()) {
			BundleRevision revision = bundle.adapt(BundleRevision.class);
			for (BundleCapability capability : revision == null ? List.<BundleCapability>of() : revision.getDeclaredCapabilities(namespace)) {
				Map<String, Object> attributes = capability.getAttributes();
				if (name(requirement).equals(Optional.ofNullable(attributes.get(namespace)).map(Object::toString))) {
					found = true;
					VERSION_ATTRIBUTES.stream().map(attributes::get).filter(Objects::nonNull).forEach(version -> versions.add(newest(version)));
				}
			}
		}
		if (!found) {
			return Messages.format("provided.none");
		}
		return versions.isEmpty() ? Messages.format("provided.other") : Messages.format("provided.version", String.join(", ", versions));
	}

	/** Java environments provide a list of versions, everything else one. */
	private static String newest(Object version) {
		return version instanceof Collection<?> all
				? all.stream().map(one -> Version.parseVersion(one.toString())).max(Comparator.naturalOrder()).map(Version::toString).orElse("")
				: version.toString();
	}

	private static String advice(BundleRequirement requirement) {
		return switch (requirement.getNamespace()) {
			case EXTENDER -> Messages.format("advice.schema");
			case ExecutionEnvironmentNamespace.EXECUTION_ENVIRONMENT_NAMESPACE -> Messages.format("advice.java");
			default -> Messages.format("advice.install");
		};
	}

	/** The value that the filter asks of the attribute that is called like the namespace. */
	private static Optional<String> name(BundleRequirement requirement) {
		Matcher matcher = Pattern.compile("\\(" + Pattern.quote(requirement.getNamespace()) + "\\s*=([^)]+)\\)").matcher(filter(requirement));
		return matcher.find() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
	}

	private static String range(BundleRequirement requirement) {
		List<String> bounds = new ArrayList<>();
		Matcher matcher = BOUND.matcher(filter(requirement));
		while (matcher.find()) {
			boolean not = matcher.group(1) != null;
			String version = matcher.group(3).strip();
			bounds.add(switch (matcher.group(2)) {
				case ">=" -> Messages.format(not ? "range.below" : "range.from", version);
				case "<=" -> Messages.format(not ? "range.above" : "range.to", version);
				default -> not ? Messages.format("range.not", version) : version;
			});
		}
		return bounds.isEmpty() ? "" : ' ' + Messages.format("range", String.join(", ", bounds));
	}

	private static String filter(BundleRequirement requirement) {
		return Objects.requireNonNullElse(requirement.getDirectives().get(Namespace.REQUIREMENT_FILTER_DIRECTIVE), "");
	}
}
