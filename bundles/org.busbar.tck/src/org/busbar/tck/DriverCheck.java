package org.busbar.tck;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.busbar.api.driver.DriverProvider;
import org.busbar.core.catalogue.BundleData.Shipped;
import org.busbar.core.catalogue.LoadedProtocol;
import org.busbar.core.driver.CyclicDriverProvider;
import org.busbar.core.protocol.EffectiveProtocol;
import org.busbar.tck.Components.DriverComponent;

/**
 * Runs every driver of the bundle twice with the same calls, as a simulated bus would, in each of its roles and with each combination of options: it returns in
 * time, fails at nothing, owns no thread, waits to be asked, sends nothing but its own messages, and does the same the second time. A protocol without a driver
 * of its own is driven by the one that works from data.
 */
final class DriverCheck implements Check {

	@Override
	public void check(Subject subject) {
		Set<String> driven = new HashSet<>();
		for (DriverComponent component : Components.drivers(subject)) {
			driven.add(component.protocol());
			checkOwn(subject, component);
		}
		for (Shipped<LoadedProtocol> shipped : subject.protocols()) {
			if (!driven.contains(shipped.item().descriptor().id())) {
				run(subject, shipped.path(), shipped.item(), new CyclicDriverProvider(options -> EffectiveProtocol.of(shipped.item(), options)));
			}
		}
	}

	private static void checkOwn(Subject subject, DriverComponent component) {
		Optional<LoadedProtocol> protocol = subject.protocol(component.protocol());
		if (protocol.isEmpty()) {
			subject.report(Rule.DRIVER_LOADS, component.path(), 0, Messages.format("driver.protocol", DriverProvider.PROTOCOL, component.protocol()));
			return;
		}
		int line = subject.line(component.path(), "<implementation\\b");
		try (ContractLoader loader = new ContractLoader(subject.location())) {
			if (loader.loadClass(component.className()).getConstructor().newInstance() instanceof DriverProvider provider) {
				if (provider.roles().isEmpty()) {
					subject.report(Rule.DRIVER_LOADS, component.path(), line, Messages.format("driver.no-role", component.className()));
				}
				run(subject, component.path(), protocol.get(), provider);
			} else {
				subject.report(Rule.DRIVER_LOADS, component.path(), line, Messages.format("driver.no-provider", component.className()));
			}
		} catch (InvocationTargetException failure) {
			subject.report(Rule.DRIVER_LOADS, component.path(), line, Messages.format("driver.loads", component.className(), failure.getCause()));
		} catch (ReflectiveOperationException | LinkageError failure) {
			subject.report(Rule.DRIVER_LOADS, component.path(), line, Messages.format("driver.loads", component.className(), failure));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The first fault is enough: another choice of options would hardly tell more. */
	private static void run(Subject subject, String path, LoadedProtocol protocol, DriverProvider provider) {
		Choices.combinations(protocol.descriptor()).map(options -> fault(protocol, provider, options)).flatMap(Optional::stream).findFirst()
				.ifPresent(fault -> subject.report(fault.rule(), path, 0, fault.message()));
	}

	private static Optional<DriverRun.Fault> fault(LoadedProtocol protocol, DriverProvider provider, Map<String, String> options) {
		EffectiveProtocol effective = EffectiveProtocol.of(protocol, options);
		DriverRun first = DriverRun.of(provider, effective, options);
		Optional<DriverRun.Fault> fault = first.fault();
		if (fault.isEmpty()) {
			DriverRun second = DriverRun.of(provider, effective, options);
			if (second.fault().isPresent() || !second.frames().equals(first.frames())) {
				fault = Optional.of(new DriverRun.Fault(Rule.DRIVER_RESTART, Messages.format("driver.restart", first.frames().size(), second.frames().size(),
						second.fault().map(DriverRun.Fault::message).orElse("-"))));
			}
		}
		return options.isEmpty()
				? fault
				: fault.map(found -> new DriverRun.Fault(found.rule(), Messages.format("driver.choice", Choices.name(effective), found.message())));
	}
}
