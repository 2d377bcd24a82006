package org.busbar.core.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

import org.busbar.api.catalogue.Device;
import org.busbar.api.wiring.Hazard;
import org.busbar.core.catalogue.Catalogue;
import org.busbar.core.catalogue.CatalogueProblem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;
import org.osgi.framework.wiring.FrameworkWiring;

/** The extender in a real framework, with bundles made up here. */
class CatalogueExtenderTest {

	private static final String SCHEMA_1 = "osgi.extender;filter:=\"(&(osgi.extender=busbar.brand)(version>=1.0)(!(version>=2.0)))\"";
	private static final String SCHEMA_2 = "osgi.extender;filter:=\"(&(osgi.extender=busbar.brand)(version>=2.0)(!(version>=3.0)))\"";

	private static final String HAZARD = """
			<brand:Brand xmlns:brand="https://busbar.org/schema/brand/1" id="alpha" name="Alpha">
				<sources key="DOC" document="Guide"/>
				<hazards id="swap" level="DAMAGE" text="%swap" confidence="one" sources="DOC"/>
				<hazards id="open" level="NOTE" text="%open" confidence="one" sources="DOC"/>
			</brand:Brand>
			""";

	private final Locale locale = Locale.getDefault();
	@TempDir
	private Path folder;
	private Framework framework;
	private CatalogueExtender extender;
	private @Nullable Registration telling;
	private @Nullable Registration disturbing;
	private final List<List<String>> told = new ArrayList<>();
	private final Logger log = Logger.getLogger(CatalogueExtender.class.getName());

	@BeforeEach
	void start() throws BundleException, IOException {
		framework = ServiceLoader.load(FrameworkFactory.class).findFirst().orElseThrow()
				.newFramework(Map.of(Constants.FRAMEWORK_STORAGE, folder.resolve("storage").toString(), Constants.FRAMEWORK_STORAGE_CLEAN, "onFirstInit"));
		framework.start();
		install("org.core", "1.0.0", "Provide-Capability: osgi.extender;osgi.extender=\"busbar.brand\";version:Version=\"1.0\"", Map.of());
		extender = new CatalogueExtender();
	}

	@AfterEach
	void stop() throws BundleException, InterruptedException {
		log.setLevel(null);
		Locale.setDefault(locale);
		Stream.of(Optional.ofNullable(telling), Optional.ofNullable(disturbing)).flatMap(Optional::stream).forEach(Registration::close);
		extender.deactivate();
		framework.stop();
		framework.waitForStop(10_000);
	}

	private void activate() {
		extender.activate(framework.getBundleContext());
		extender.current();
		telling = extender.listen(catalogue -> told.add(ids(catalogue)));
	}

	private static List<String> ids(Catalogue catalogue) {
		return catalogue.brands().stream().map(Device::id).toList();
	}

	private static String brand(String id, String name) {
		return "<brand:Brand xmlns:brand=\"https://busbar.org/schema/brand/1\" id=\"" + id + "\" name=\"" + name + "\"/>";
	}

	private Bundle install(String name, String version, String headers, Map<String, String> files) throws IOException, BundleException {
		BundleContext context = framework.getBundleContext();
		return context.installBundle(jar(name, version, headers, files).toUri().toString());
	}

	private Bundle installBrand(String id, String requirement) throws IOException, BundleException {
		return install("org.brand." + id, "1.0.0", "Busbar-Brand: a.xml\nRequire-Capability: " + requirement, Map.of("a.xml", brand(id, id)));
	}

	private Path jar(String name, String version, String headers, Map<String, String> files) throws IOException {
		Path jar = folder.resolve(name + '-' + version + ".jar");
		Manifest manifest = new Manifest();
		manifest.getMainAttributes().putValue("Manifest-Version", "1.0");
		manifest.getMainAttributes().putValue("Bundle-ManifestVersion", "2");
		manifest.getMainAttributes().putValue("Bundle-SymbolicName", name);
		manifest.getMainAttributes().putValue("Bundle-Version", version);
		headers.lines().map(line -> line.split(": ", 2)).forEach(header -> manifest.getMainAttributes().putValue(header[0], header[1]));
		try (OutputStream out = Files.newOutputStream(jar); JarOutputStream zip = new JarOutputStream(out, manifest)) {
			for (Map.Entry<String, String> file : files.entrySet()) {
				zip.putNextEntry(new JarEntry(file.getKey()));
				zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
				zip.closeEntry();
			}
		}
		return jar;
	}

	private CatalogueProblem onlyProblem() {
		List<CatalogueProblem> problems = extender.current().problems();
		assertEquals(1, problems.size(), problems::toString);
		return problems.get(0);
	}

	private void assertSays(String... parts) {
		String message = onlyProblem().message();
		for (String part : parts) {
			assertTrue(message.contains(part), () -> "'" + part + "' is not in: " + message);
		}
	}

	@Test
	void nothingIsReadBeforeSomebodyAsks() throws Exception {
		installBrand("alpha", SCHEMA_1);
		extender.activate(framework.getBundleContext());
		telling = extender.listen(catalogue -> told.add(ids(catalogue)));
		installBrand("beta", SCHEMA_1);
		assertEquals(Optional.empty(), extender.alreadyRead());
		assertEquals(List.of(), told);
		assertEquals(List.of("alpha", "beta"), ids(extender.current()));
		assertEquals(List.of(List.of("alpha", "beta")), told);
		assertEquals(Optional.of(extender.current()), extender.alreadyRead());
	}

	@Test
	void readsWhatIsThereAndTellsOfWhatComesAndGoes() throws Exception {
		installBrand("alpha", SCHEMA_1);
		activate();
		assertEquals(List.of("alpha"), ids(extender.current()));
		Bundle beta = installBrand("beta", SCHEMA_1);
		assertEquals(List.of("alpha", "beta"), ids(extender.current()));
		beta.uninstall();
		assertEquals(List.of("alpha"), ids(extender.current()));
		assertEquals(List.of(List.of("alpha", "beta"), List.of("alpha")), told);
	}

	@Test
	void aBrandStaysUsableAfterItsBundleIsGone() throws Exception {
		Bundle alpha = installBrand("alpha", SCHEMA_1);
		activate();
		Optional<Device> held = extender.current().brand("alpha");
		alpha.uninstall();
		assertEquals("alpha", held.orElseThrow().name());
	}

	@Test
	void aDataBundleIsNeitherStartedNorResolved() throws Exception {
		activate();
		Bundle alpha = installBrand("alpha", SCHEMA_1);
		assertEquals(Bundle.INSTALLED, alpha.getState());
		assertTrue(extender.current().brand("alpha").isPresent());
	}

	@Test
	void resolvingTellsNothingNew() throws Exception {
		Bundle alpha = installBrand("alpha", SCHEMA_1);
		activate();
		assertTrue(framework.adapt(FrameworkWiring.class).resolveBundles(List.of(alpha)));
		assertEquals(Bundle.RESOLVED, alpha.getState());
		assertEquals(List.of("alpha"), ids(extender.current()));
		assertEquals(List.of(), told);
	}

	@Test
	void aNewerSchemaIsRefusedWithTheRangeAndWhatIsHere() throws Exception {
		installBrand("alpha", SCHEMA_1);
		Bundle future = installBrand("future", SCHEMA_2);
		activate();
		assertEquals(List.of("alpha"), ids(extender.current()));
		assertEquals("org.brand.future", onlyProblem().bundle());
		assertSays("org.brand.future 1.0.0", "the brand data schema", "osgi.extender=busbar.brand", "2.0 or later, below 3.0", "version 1.0", "Update Busbar");
		assertEquals(Bundle.INSTALLED, future.getState());
	}

	@Test
	void aMissingPackageIsNamedAndItsComingMakesTheBrandUsable() throws Exception {
		activate();
		install("org.needy", "1.0.0", "Busbar-Brand: a.xml\nImport-Package: org.far.away;version=\"[1.5,2)\"", Map.of("a.xml", brand("needy", "Needy")));
		assertSays("the package org.far.away", "1.5", "no installed bundle provides it");
		install("org.far", "1.0.0", "Export-Package: org.far.away;version=\"1.6\"", Map.of());
		assertEquals(List.of(), extender.current().problems());
		assertEquals(List.of("needy"), ids(extender.current()));
	}

	@Test
	void aBundleThatWaitsForAnotherUnusableOneSaysSo() throws Exception {
		install("org.middle", "1.0.0", "Export-Package: org.middle\nRequire-Bundle: org.nowhere", Map.of());
		install("org.needy", "1.0.0", "Busbar-Brand: a.xml\nImport-Package: org.middle", Map.of("a.xml", brand("needy", "Needy")));
		activate();
		assertSays("the package org.middle", "org.middle 1.0.0", "the bundle org.nowhere");
	}

	@Test
	void aNewerJavaIsNamed() throws Exception {
		install("org.needy", "1.0.0", "Busbar-Brand: a.xml\nRequire-Capability: osgi.ee;filter:=\"(&(osgi.ee=JavaSE)(version=99))\"",
				Map.of("a.xml", brand("needy", "Needy")));
		activate();
		assertSays("the Java environment JavaSE in version 99", "newer Java");
	}

	@Test
	void optionalRequirementsDoNotMatter() throws Exception {
		install("org.easy", "1.0.0", "Busbar-Brand: a.xml\nImport-Package: org.far.away;resolution:=optional", Map.of("a.xml", brand("easy", "Easy")));
		activate();
		assertEquals(List.of(), extender.current().problems());
	}

	@Test
	void anUpdateIsReadAnew() throws Exception {
		activate();
		Bundle alpha = installBrand("alpha", SCHEMA_1);
		Path newer = jar("org.brand.alpha", "2.0.0", "Busbar-Brand: a.xml", Map.of("a.xml", brand("alpha", "Newer")));
		try (InputStream in = Files.newInputStream(newer)) {
			alpha.update(in);
		}
		assertEquals("Newer", extender.current().brand("alpha").orElseThrow().name());
		assertEquals("2.0.0", extender.current().brand("alpha").orElseThrow().version());
	}

	@Test
	void aFragmentBringsTheTextsOfAnotherLanguageAndTakesThemWithIt() throws Exception {
		Locale.setDefault(Locale.ITALIAN);
		Bundle alpha = install("org.brand.alpha", "1.0.0", "Busbar-Brand: a.xml\nRequire-Capability: " + SCHEMA_1, Map.of("a.xml", HAZARD,
				"OSGI-INF/l10n/bundle.properties", "swap = Do not swap.\nopen = Leave it open."));
		activate();
		resolve(alpha);
		assertEquals(List.of("Do not swap.", "Leave it open."), hazards());
		Bundle italian = install("org.brand.alpha.it", "1.0.0", "Fragment-Host: org.brand.alpha", Map.of("OSGI-INF/l10n/bundle_it.properties",
				"swap = Non scambiare.", "OSGI-INF/l10n/bundle.properties", "open = Changed by a fragment."));
		resolve(italian);
		assertEquals(Bundle.RESOLVED, italian.getState());
		assertEquals(List.of("Non scambiare.", "Leave it open."), hazards());
		italian.uninstall();
		CountDownLatch refreshed = new CountDownLatch(1);
		framework.adapt(FrameworkWiring.class).refreshBundles(List.of(alpha), event -> refreshed.countDown());
		assertTrue(refreshed.await(10, TimeUnit.SECONDS));
		resolve(alpha);
		assertEquals(List.of("Do not swap.", "Leave it open."), hazards());
	}

	private void resolve(Bundle bundle) {
		assertTrue(framework.adapt(FrameworkWiring.class).resolveBundles(List.of(bundle)));
	}

	private List<String> hazards() {
		return extender.current().brand("alpha").orElseThrow().hazards().stream().map(Hazard::text).toList();
	}

	@Test
	void brokenDataOfOneBundleHurtsNoOther() throws Exception {
		installBrand("alpha", SCHEMA_1);
		install("org.broken", "1.0.0", "Busbar-Brand: a.xml", Map.of("a.xml", "<brand"));
		activate();
		assertEquals(List.of("alpha"), ids(extender.current()));
		assertEquals("org.broken", onlyProblem().bundle());
		assertEquals(1, onlyProblem().line());
	}

	@Test
	void aListenerThatThrowsHurtsNoOtherAndAClosedOneHearsNothing() throws Exception {
		// What the failing listener throws is logged, which nobody wants to read here.
		log.setLevel(Level.OFF);
		extender.activate(framework.getBundleContext());
		extender.current();
		List<Integer> heard = new ArrayList<>();
		disturbing = extender.listen(catalogue -> {
			throw new IllegalStateException("made by the test");
		});
		try (Registration registration = extender.listen(catalogue -> heard.add(catalogue.brands().size()))) {
			assertNotNull(registration);
			installBrand("alpha", SCHEMA_1);
		}
		installBrand("beta", SCHEMA_1);
		assertEquals(List.of(1), heard);
	}

	@Test
	void aChangeMadeByAListenerIsToldAfterwards() throws Exception {
		Bundle alpha = installBrand("alpha", SCHEMA_1);
		activate();
		List<Boolean> stillThere = new ArrayList<>();
		disturbing = extender.listen(catalogue -> {
			if (catalogue.brand("alpha").isPresent()) {
				try {
					alpha.uninstall();
				} catch (BundleException e) {
					throw new IllegalStateException(e);
				}
				stillThere.add(extender.current().brand("alpha").isPresent());
			}
		});
		installBrand("beta", SCHEMA_1);
		assertEquals(List.of(true), stillThere);
		assertEquals(List.of(List.of("alpha", "beta"), List.of("beta")), told);
	}

	@Test
	void afterDeactivationTheLastCatalogueStays() throws Exception {
		installBrand("alpha", SCHEMA_1);
		activate();
		extender.deactivate();
		installBrand("beta", SCHEMA_1);
		assertEquals(List.of("alpha"), ids(extender.current()));
		assertFalse(told.contains(List.of("beta")));
	}
}
