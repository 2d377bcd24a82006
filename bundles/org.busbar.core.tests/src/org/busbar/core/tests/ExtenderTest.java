package org.busbar.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

import org.busbar.core.catalogue.Catalogue;
import org.busbar.core.catalogue.CatalogueProblem;
import org.busbar.core.registry.CatalogueRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/** Brand bundles come, go, and are wrong in every way they can be; the catalogue follows and the rest goes on. */
class ExtenderTest {

	private static final String GOOD = """
			<?xml version="1.0" encoding="UTF-8"?>
			<brand:Brand xmlns:brand="https://busbar.org/schema/brand/1" id="acme" name="Acme">
				<sources key="LABEL" document="Label on the device" place="" date="2026-01-01"/>
				<models id="one" name="One" sockets="can" protocols="victron.bms-can" note=""/>
				<sockets id="can" name="CAN" type="RJ45" pinCount="8" note="">
					<pins number="1"><assignments signal="CAN-H" confidence="one" sources="LABEL" note=""/></pins>
				</sockets>
			</brand:Brand>
			""";
	private static final String VERSION_1 = "(version>=1.0)(!(version>=2.0))";

	private final BundleContext context = FrameworkUtil.getBundle(ExtenderTest.class).getBundleContext();
	private final List<Bundle> installed = new ArrayList<>();
	private CatalogueRegistry registry = registry();

	@BeforeEach
	void theShippedDataIsThere() throws Exception {
		registry = registry();
		await(catalogue -> catalogue.brand("victron").isPresent() && catalogue.battery("weco").isPresent());
	}

	@AfterEach
	void takeAway() throws Exception {
		for (Bundle bundle : installed) {
			if (bundle.getState() != Bundle.UNINSTALLED) {
				bundle.uninstall();
			}
		}
		await(catalogue -> catalogue.brand("acme").isEmpty() && catalogue.problems().isEmpty());
	}

	@Test
	void theShippedBundlesAreReadWithoutBeingStarted() {
		Catalogue catalogue = registry.current();
		assertEquals(List.of(), catalogue.problems());
		assertTrue(catalogue.protocol("pylontech.lv.1.2").isPresent());
		assertTrue(catalogue.protocol("pylontech.lv.1.3").isPresent());
		assertTrue(catalogue.protocol("victron.bms-can").isPresent());
		for (Bundle bundle : context.getBundles()) {
			if (bundle.getSymbolicName().equals("org.busbar.brand.victron")) {
				assertNotEquals(Bundle.ACTIVE, bundle.getState());
			}
		}
	}

	@Test
	void aBrandComesAndGoesWhileRunning() throws Exception {
		Bundle bundle = install(MadeBundle.withBrand("acme.brand", VERSION_1, GOOD));
		Catalogue with = await(catalogue -> catalogue.brand("acme").isPresent());
		assertEquals(List.of(), with.problems());
		assertEquals(8, with.brand("acme").orElseThrow().sockets().getFirst().pins().size());

		bundle.uninstall();
		await(catalogue -> catalogue.brand("acme").isEmpty());
		assertTrue(with.brand("acme").isPresent(), "What somebody holds stays as it is");
		assertTrue(registry.current().brand("victron").isPresent());
	}

	@Test
	void aProtocolInUseOutlivesItsBundle() throws Exception {
		Bundle bundle = install(
				MadeBundle.withBrand("acme.brand", VERSION_1, GOOD).header("Busbar-Protocols", "protocols/acme.xml").entry("protocols/acme.xml", """
						<brand:Protocol xmlns:brand="https://busbar.org/schema/brand/1" id="acme.can" title="Acme" confidence="one" bitRates="500000">
							<layers path="protocols/acme.dbc"/>
						</brand:Protocol>
						""").entry("protocols/acme.dbc", """
						VERSION ""

						NS_ :

						BS_:

						BU_: Battery Inverter

						BO_ 849 Limits: 2 Battery
						 SG_ CVL : 0|16@1+ (0.1,0) [0|6553.5] "V" Inverter
						"""));
		Catalogue with = await(catalogue -> catalogue.protocol("acme.can").isPresent());
		var held = with.protocol("acme.can").orElseThrow();
		bundle.uninstall();
		await(catalogue -> catalogue.protocol("acme.can").isEmpty());
		assertEquals(1, held.layers().get("protocols/acme.dbc").messages().size());
	}

	@Test
	void brokenXmlSaysWhereAndTheRestGoesOn() throws Exception {
		install(MadeBundle.withBrand("acme.brand", VERSION_1, GOOD.replace("</sockets>", "")));
		Catalogue catalogue = await(now -> !now.problems().isEmpty());
		CatalogueProblem problem = catalogue.problems().getFirst();
		assertEquals("acme.brand", problem.bundle());
		assertEquals("data/brand.xml", problem.path());
		assertTrue(problem.line() > 0, problem::toString);
		assertTrue(catalogue.brand("acme").isEmpty());
		assertTrue(catalogue.brand("victron").isPresent());
	}

	@Test
	void aBrandThatNeedsANewerSchemaIsNamedWithTheReason() throws Exception {
		Bundle bundle = install(MadeBundle.withBrand("acme.brand", "(version>=2.0)", GOOD));
		Catalogue catalogue = await(now -> !now.problems().isEmpty());
		CatalogueProblem problem = catalogue.problems().getFirst();
		assertEquals("acme.brand", problem.bundle());
		assertTrue(problem.message().contains("busbar.brand"), problem::message);
		assertTrue(problem.message().contains("2.0"), problem::message);
		assertTrue(problem.message().contains("1.0"), problem::message);
		assertEquals(Bundle.INSTALLED, bundle.getState());
		assertTrue(catalogue.brand("acme").isEmpty());
	}

	@Test
	void aBrandThatMissesSomethingElseIsNamedToo() throws Exception {
		install(MadeBundle.withBrand("acme.brand", VERSION_1, GOOD).header("Import-Package", "org.nobody.knows;version=\"[3,4)\""));
		Catalogue catalogue = await(now -> !now.problems().isEmpty());
		assertTrue(catalogue.problems().getFirst().message().contains("org.nobody.knows"), catalogue.problems()::toString);
	}

	@Test
	void listenersHearOfEveryChangeUntilTheyAreClosed() throws Exception {
		CompletableFuture<Catalogue> heard = new CompletableFuture<>();
		List<Catalogue> afterwards = new ArrayList<>();
		var registration = registry.listen(catalogue -> {
			if (catalogue.brand("acme").isPresent()) {
				heard.complete(catalogue);
			} else {
				afterwards.add(catalogue);
			}
		});
		Bundle bundle = install(MadeBundle.withBrand("acme.brand", VERSION_1, GOOD));
		assertTrue(heard.get(30, TimeUnit.SECONDS).brand("acme").isPresent());
		registration.close();
		afterwards.clear();
		bundle.uninstall();
		await(catalogue -> catalogue.brand("acme").isEmpty());
		assertEquals(List.of(), afterwards);
	}

	@Test
	void aListenerThatThrowsHurtsNobodyElse() throws Exception {
		CompletableFuture<Catalogue> heard = new CompletableFuture<>();
		try (var throwing = registry.listen(catalogue -> {
			throw new IllegalStateException("on purpose");
		}); var listening = registry.listen(catalogue -> {
			if (catalogue.brand("acme").isPresent()) {
				heard.complete(catalogue);
			}
		})) {
			assertNotNull(throwing);
			assertNotNull(listening);
			install(MadeBundle.withBrand("acme.brand", VERSION_1, GOOD));
			assertTrue(heard.get(30, TimeUnit.SECONDS).brand("acme").isPresent());
		}
	}

	@Test
	void thereIsNoUserInterfaceInThisFramework() {
		for (Bundle bundle : context.getBundles()) {
			assertFalse(bundle.getSymbolicName().startsWith("org.eclipse.swt"), bundle::toString);
		}
		assertNull(context.getServiceReference("org.eclipse.ui.IWorkbench"));
	}

	private Bundle install(MadeBundle made) throws Exception {
		Bundle bundle = made.install(context);
		installed.add(bundle);
		context.getBundle(0).adapt(org.osgi.framework.wiring.FrameworkWiring.class).resolveBundles(List.of(bundle));
		return bundle;
	}

	private CatalogueRegistry registry() {
		ServiceReference<CatalogueRegistry> reference = context.getServiceReference(CatalogueRegistry.class);
		assertNotNull(reference, "The registry is no service: is org.busbar.core lazy and is there a component runtime?");
		return context.getService(reference);
	}

	private Catalogue await(Predicate<Catalogue> condition) throws Exception {
		CompletableFuture<Catalogue> found = new CompletableFuture<>();
		try (var registration = registry.listen(catalogue -> {
			if (condition.test(catalogue)) {
				found.complete(catalogue);
			}
		})) {
			assertNotNull(registration);
			if (condition.test(registry.current())) {
				return registry.current();
			}
			return found.get(30, TimeUnit.SECONDS);
		}
	}
}
