package org.busbar.install;

import static org.busbar.install.Installation.assertAllPassed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

/** The director brings Busbar into our product and into a workbench that is already there, and takes it out again without a trace. */
class InstallTest {

	/** Libraries that Busbar's own feature brings along because a stock workbench has none of them. */
	private static final Set<String> THIRD_PARTY = Set.of("com.fazecast.jSerialComm", "com.google.gson",
			"org.apache.commons.commons-logging", "org.apache.pdfbox", "org.apache.pdfbox.fontbox", "org.apache.pdfbox.io", "picocli");
	private static final Set<String> TEST_LIBRARIES = Set.of("junit-jupiter-api", "junit-jupiter-engine", "junit-platform-commons", "junit-platform-engine",
			"junit-platform-launcher", "org.apiguardian.api", "org.opentest4j");
	private static final String[] FEATURES = {"org.busbar.feature", "org.busbar.protocols.feature", "org.busbar.converter.socketcan.feature",
			"org.busbar.brand.deye.feature", "org.busbar.brand.generic.feature", "org.busbar.brand.kehua.feature", "org.busbar.brand.phocos.feature",
			"org.busbar.brand.schneider.feature", "org.busbar.brand.studer.feature", "org.busbar.brand.tbb.feature", "org.busbar.brand.victron.feature",
			"org.busbar.brand.voltronic.feature", "org.busbar.brand.zcs.feature", "org.busbar.battery.byd.feature", "org.busbar.battery.pylontech.feature",
			"org.busbar.battery.weco.feature"};

	@Test
	void aBrandCanBeTakenOutOfTheProductAndPutBack() {
		Installation product = Installation.copyOf("busbar.product", "product");
		Map<String, String> before = product.bundles();
		assertTrue(before.containsKey("org.busbar.brand.victron"));

		product.uninstall("org.busbar.brand.victron.feature").ok();
		Map<String, String> without = new TreeMap<>(before);
		without.remove("org.busbar.brand.victron");
		assertEquals(without, product.bundles());
		assertFalse(product.busbar("brands").ok().output().contains("victron"));

		product.install("busbar.site", "org.busbar.feature", "org.busbar.brand.victron.feature").ok();
		assertEquals(before, product.bundles());
		assertTrue(product.busbar("brands").ok().output().contains("victron"));

		product.install("busbar.tests.site", "org.busbar.tests.feature").ok();
		assertAllPassed(product.testInside(true, "org.busbar.ui.tests.LiveFramesTest", Map.of()));
	}

	/** With nothing else of its kind: what a brand needs of another brand's bundle would be missing here. */
	@Test
	void eachBrandAndBatteryComesAndGoesAlone() {
		Installation product = Installation.copyOf("busbar.product", "alone");
		Set<String> roots = product.installedRoots();
		List<String> features = roots.stream().filter(root -> root.startsWith("org.busbar.brand.") || root.startsWith("org.busbar.battery.")).toList();
		assertEquals(Set.of(FEATURES), roots.stream().filter(root -> !root.equals("org.busbar.platform.feature")).collect(Collectors.toSet()));
		product.uninstall(features.toArray(String[]::new)).ok();
		Map<String, String> none = product.bundles();
		assertEquals(1, product.busbar("brands").ok().output().lines().count(), "the names of the columns only");

		String former = "";
		for (String feature : features) {
			// Comes while the former one goes: each director run takes seconds.
			(former.isEmpty() ? product.install("busbar.site", feature) : product.replace("busbar.site", former, feature)).ok();
			Map<String, String> with = new TreeMap<>(product.bundles());
			String bundle = feature.replace(".feature", "");
			assertTrue(with.remove(bundle) != null, feature);
			assertEquals(none, with, feature);
			String list = product.busbar(bundle.contains(".brand.") ? "brands" : "batteries").ok().output();
			assertTrue(list.contains(bundle.substring(bundle.lastIndexOf('.') + 1)), list);
			former = feature;
		}
		product.uninstall(former).ok();
		assertEquals(none, product.bundles());
	}

	@Test
	void aStockWorkbenchTakesBusbarAndGivesItBack() {
		Installation stock = Installation.copyOf("busbar.stock", "stock");
		Map<String, String> before = stock.bundles();

		stock.install("busbar.site", FEATURES).ok();
		Map<String, String> added = new TreeMap<>(stock.bundles());
		assertTrue(added.entrySet().containsAll(before.entrySet()), "No bundle of the stock workbench was replaced");
		added.keySet().removeAll(before.keySet());
		added.keySet().removeIf(name -> name.startsWith("org.busbar."));
		assertEquals(THIRD_PARTY, added.keySet());
		assertTrue(stock.busbarApplication("brands").ok().output().contains("victron"));

		stock.install("busbar.tests.site", "org.busbar.tests.feature").ok();
		Map<String, String> tested = new TreeMap<>(stock.bundles());
		tested.keySet().removeAll(before.keySet());
		tested.keySet().removeIf(name -> name.startsWith("org.busbar.") || THIRD_PARTY.contains(name));
		assertEquals(TEST_LIBRARIES, tested.keySet());
		assertAllPassed(stock.testInside(false, "org.busbar.ui.tests.LiveFramesTest", Map.of()));

		stock.uninstall("org.busbar.tests.feature").ok();
		stock.uninstall(FEATURES).ok();
		assertEquals(before, stock.bundles());
	}

	@Test
	void theCommandLineRunsWithoutBundlesOfTheUserInterface() {
		Installation product = Installation.copyOf("busbar.product", "headless");
		product.dropBundles(name -> name.startsWith("org.eclipse.swt") || name.startsWith("org.eclipse.ui") || name.startsWith("org.eclipse.jface")
				|| name.startsWith("org.eclipse.e4") || name.startsWith("org.eclipse.equinox.p2.ui") || name.equals("org.busbar.ui")
				|| name.equals("org.busbar.app"));
		assertTrue(product.busbar("protocols").ok().output().contains("victron.bms-can"));
		assertTrue(product.busbar("monitor", "--converter", "sim:victron.bms-can?speed=max&seconds=2", "--protocol", "victron.bms-can", "--quantities").ok()
				.output()
				.contains("battery.soc"));
	}

	@Test
	void theSdkAddsTheCompatibilityKitToTheCommandLine() {
		Installation product = Installation.copyOf("busbar.product", "sdk");
		product.install("busbar.site", "org.busbar.sdk.feature").ok();
		assertTrue(product.busbar("check", "--rules").ok().output().contains("fact.source"));
	}

	@Test
	void textsAreAllTranslatable() {
		Installation product = Installation.copyOf("busbar.product", "pseudo");
		product.install("busbar.tests.site", "org.busbar.tests.feature").ok();
		PseudoLocale.addTo(product, "org.busbar.ui");
		PseudoLocale.addTo(product, "org.busbar.app");
		PseudoLocale.addTo(product, "org.busbar.core");
		assertAllPassed(product.testInside(true, "org.busbar.ui.tests.PseudoLocaleTest", PseudoLocale.PROPERTIES));
	}

	@Test
	void italianTextsHaveRoom() {
		Installation product = Installation.copyOf("busbar.product", "italian");
		product.install("busbar.tests.site", "org.busbar.tests.feature").ok();
		assertAllPassed(product.testInside(true, "org.busbar.ui.tests.ItalianTest", Map.of("osgi.nl", "it", "user.language", "it")));
	}
}
