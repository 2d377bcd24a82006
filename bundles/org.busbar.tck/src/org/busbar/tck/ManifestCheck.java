package org.busbar.tck;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.busbar.core.catalogue.CatalogueLoader;
import org.eclipse.osgi.util.ManifestElement;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.Version;
import org.osgi.framework.VersionRange;

/** What the manifest has to say, so that the bundle is found, is refused where it does not fit, and can be updated. */
final class ManifestCheck implements Check {

	/** The schema of the data that this kit knows. */
	static final Version SCHEMA = new Version(1, 0, 0);

	private static final String EXTENDER = "osgi.extender";
	private static final String BRANDS = "busbar.brand";
	private static final Version FAR_AWAY = new Version(1_000_000, 0, 0);
	private static final Set<String> CONTRACT = Set.of("org.busbar.can", "org.busbar.can.dbc");
	private static final Pattern CLOSED = Pattern.compile("(org\\.busbar|org\\.eclipse\\.(swt|jface|ui))(\\..*)?");

	@Override
	public void check(Subject subject) {
		if (!CatalogueLoader.isDataBundle(subject.headers())) {
			subject.report(Rule.MANIFEST_DATA, Subject.MANIFEST, 0, Messages.format("manifest.data"));
		}
		checkExtender(subject);
		checkComponents(subject);
		for (String header : List.of(Constants.IMPORT_PACKAGE, Constants.REQUIRE_BUNDLE)) {
			checkUsed(subject, header);
		}
		checkTexts(subject);
	}

	private static void checkExtender(Subject subject) {
		List<ManifestElement> extenders = clauses(subject, Constants.REQUIRE_CAPABILITY, Rule.MANIFEST_EXTENDER).stream()
				.filter(clause -> clause.getValue().equals(EXTENDER)).toList();
		if (extenders.stream().noneMatch(clause -> accepts(clause, SCHEMA))) {
			subject.reportHeader(Rule.MANIFEST_EXTENDER, Constants.REQUIRE_CAPABILITY, Messages.format("manifest.extender", SCHEMA));
		} else if (extenders.stream().allMatch(clause -> accepts(clause, FAR_AWAY))) {
			subject.reportHeader(Rule.MANIFEST_EXTENDER, Constants.REQUIRE_CAPABILITY, Messages.format("manifest.extender.open"));
		}
	}

	private static boolean accepts(ManifestElement clause, Version version) {
		String filter = clause.getDirective(Constants.FILTER_DIRECTIVE);
		try {
			return filter != null && filter.contains(BRANDS)
					&& FrameworkUtil.createFilter(filter).matches(Map.of(EXTENDER, BRANDS, Constants.VERSION_ATTRIBUTE, version));
		} catch (@SuppressWarnings("unused") InvalidSyntaxException malformed) {
			return false;
		}
	}

	private static void checkComponents(Subject subject) {
		String named = subject.headers().get("Service-Component");
		List<String> components = Components.files(subject);
		if (named == null && !components.isEmpty()) {
			subject.report(Rule.MANIFEST_LAZY, Subject.MANIFEST, 0, Messages.format("manifest.lazy.unnamed", String.join(", ", components)));
		} else if (named != null && !Constants.ACTIVATION_LAZY.equals(subject.headers().get(Constants.BUNDLE_ACTIVATIONPOLICY))) {
			subject.reportHeader(Rule.MANIFEST_LAZY, "Service-Component", Messages.format("manifest.lazy"));
		}
	}

	private static void checkUsed(Subject subject, String header) {
		String attribute = header.equals(Constants.REQUIRE_BUNDLE) ? Constants.BUNDLE_VERSION_ATTRIBUTE : Constants.VERSION_ATTRIBUTE;
		for (ManifestElement clause : clauses(subject, header, Rule.MANIFEST_IMPORTS)) {
			String used = clause.getValue();
			if (CLOSED.matcher(used).matches() && !used.startsWith("org.busbar.api") && !CONTRACT.contains(used)) {
				subject.reportHeader(Rule.MANIFEST_IMPORTS, header, Messages.format("manifest.imports", header, used));
			}
			if (!isRange(clause.getAttribute(attribute))) {
				subject.reportHeader(Rule.MANIFEST_RANGES, header, Messages.format("manifest.ranges", header, used, attribute));
			}
		}
	}

	private static boolean isRange(@Nullable String text) {
		try {
			return text != null && new VersionRange(text).getRight() != null;
		} catch (@SuppressWarnings("unused") IllegalArgumentException malformed) {
			return false;
		}
	}

	private static void checkTexts(Subject subject) {
		String name = subject.headers().getOrDefault(Constants.BUNDLE_NAME, "");
		String file = Localization.file(subject);
		if (!Localization.isKey(name)) {
			subject.reportHeader(Rule.MANIFEST_TEXTS, Constants.BUNDLE_NAME, Messages.format("manifest.texts.literal", name));
		}
		if (subject.file(file).isEmpty()) {
			subject.reportHeader(Rule.MANIFEST_TEXTS, Constants.BUNDLE_LOCALIZATION, Messages.format("manifest.texts.file", file));
			return;
		}
		Set<String> keys = Localization.keys(subject);
		Localization.manifestKeys(subject).filter(key -> !keys.contains(key))
				.forEach(key -> subject.report(Rule.MANIFEST_TEXTS, Subject.MANIFEST, subject.line(Subject.MANIFEST, "%" + Pattern.quote(key)),
						Messages.format("manifest.texts.key", key, file)));
	}

	private static List<ManifestElement> clauses(Subject subject, String header, Rule rule) {
		try {
			ManifestElement[] clauses = ManifestElement.parseHeader(header, subject.headers().get(header));
			return clauses == null ? List.of() : Stream.of(clauses).toList();
		} catch (BundleException malformed) {
			subject.reportHeader(rule, header, Messages.format("manifest.malformed", header, malformed.getMessage()));
			return List.of();
		}
	}
}
