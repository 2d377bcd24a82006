package org.busbar.ui.internal.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.busbar.api.catalogue.Device;
import org.busbar.api.catalogue.Model;
import org.busbar.core.catalogue.Catalogue;
import org.busbar.ui.internal.page.Page;
import org.busbar.ui.internal.page.PageWriter;
import org.eclipse.osgi.util.NLS;

/** The pages of one catalogue, each written when it is first asked for. Used by one thread. */
final class Pages {

	private final Catalogue catalogue;
	private final Map<Topic, Page> written = new HashMap<>();

	Pages(Catalogue catalogue) {
		this.catalogue = catalogue;
	}

	Catalogue catalogue() {
		return catalogue;
	}

	/** Empty when the catalogue has no such thing. */
	Optional<Page> page(Topic topic) {
		Page before = written.get(topic);
		if (before != null) {
			return Optional.of(before);
		}
		Optional<Page> page = write(topic);
		page.ifPresent(it -> written.put(topic, it));
		return page;
	}

	private Optional<Page> write(Topic topic) {
		return switch (topic) {
			case Topic.Group group -> Optional.of(GroupPage.of(catalogue, group.kind()));
			case Topic.Maker maker -> device(maker.kind(), maker.id()).map(device -> DevicePage.of(catalogue, device));
			case Topic.OneModel model -> device(model.kind(), model.maker())
					.flatMap(device -> device.model(model.id()).map(one -> DevicePage.of(catalogue, device, one)));
			case Topic.Dialect dialect -> catalogue.protocol(dialect.id()).map(protocol -> ProtocolPage.of(catalogue, protocol));
			case Topic.Trouble trouble -> catalogue.problems().stream().anyMatch(problem -> problem.bundle().equals(trouble.bundle()))
					? Optional.of(TroublePage.of(catalogue, trouble.bundle()))
					: Optional.empty();
		};
	}

	/** The device that a page is about, or whose model; empty for other pages. */
	Optional<Device> device(Topic topic) {
		return switch (topic) {
			case Topic.Maker maker -> device(maker.kind(), maker.id());
			case Topic.OneModel model -> device(model.kind(), model.maker());
			default -> Optional.empty();
		};
	}

	private Optional<Device> device(Device.Kind kind, String id) {
		return kind == Device.Kind.BATTERY ? catalogue.battery(id) : catalogue.brand(id).filter(device -> device.kind() == kind);
	}

	/** What stands where something was that has been uninstalled or put right. */
	static Page gone(Topic topic) {
		PageWriter page = new PageWriter(switch (topic) {
			case Topic.Group group -> GroupPage.title(group.kind());
			case Topic.Maker maker -> maker.id();
			case Topic.OneModel model -> model.maker() + '/' + model.id();
			case Topic.Dialect dialect -> dialect.id();
			case Topic.Trouble trouble -> trouble.bundle();
		});
		page.body(topic instanceof Topic.Trouble ? Messages.gone_problem : Messages.gone);
		return page.page();
	}

	/** What stands there when a search finds nothing. */
	static Page nothingFound(String query) {
		return new PageWriter(NLS.bind(Messages.search_nothing, query)).body(Messages.search_nothing_action).page();
	}

	/** Everything that has a page of its own, the groups left out. */
	List<Topic> topics() {
		List<Topic> topics = new ArrayList<>();
		for (Device device : Stream.of(catalogue.brands(), catalogue.batteries(), catalogue.computers()).flatMap(List::stream).toList()) {
			topics.add(new Topic.Maker(device.kind(), device.id()));
			device.models().stream().map(Model::id).forEach(model -> topics.add(new Topic.OneModel(device.kind(), device.id(), model)));
		}
		catalogue.protocols().forEach(protocol -> topics.add(new Topic.Dialect(protocol.descriptor().id())));
		TroublePage.bundles(catalogue).forEach(bundle -> topics.add(new Topic.Trouble(bundle)));
		return topics;
	}
}
