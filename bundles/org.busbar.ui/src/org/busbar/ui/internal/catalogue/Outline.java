package org.busbar.ui.internal.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.busbar.api.catalogue.Device;
import org.busbar.api.catalogue.Model;
import org.busbar.core.catalogue.Catalogue;
import org.busbar.core.catalogue.LoadedProtocol;
import org.busbar.ui.internal.page.Page;
import org.busbar.ui.internal.page.Page.Passage;
import org.busbar.ui.internal.page.Query;
import org.eclipse.osgi.util.NLS;

/**
 * The tree beside the page: groups, what they have, and while something is searched for, what was found.
 *
 * @param groups the groups; while something is searched for those alone in which it was found
 * @param query  what is searched for
 */
record Outline(List<Node> groups, Query query) {

	/** More than that of one thing is nothing that anybody reads. */
	private static final int MAX_HITS = 12;

	/** What a node stands for. */
	enum Icon {
		GROUP,
		INVERTER,
		BATTERY,
		COMPUTER,
		MODEL,
		PROTOCOL,
		NOT_USABLE,
		DOUBTFUL,
		HIT
	}

	/**
	 * A node.
	 *
	 * @param place    what it leads to, and what it is known by
	 * @param label    its text
	 * @param detail   what stands beside it in pale letters; empty when nothing
	 * @param icon     its picture
	 * @param children the nodes below it
	 */
	record Node(Place place, String label, String detail, Icon icon, List<Node> children) {

		Node {
			children = List.copyOf(children);
		}
	}

	Outline {
		groups = List.copyOf(groups);
	}

	static Outline of(Pages pages, Query query) {
		Catalogue catalogue = pages.catalogue();
		List<Node> groups = new ArrayList<>();
		groups.add(group(Topic.Kind.INVERTERS, devices(pages, catalogue.brands(), query)));
		groups.add(group(Topic.Kind.BATTERIES, devices(pages, catalogue.batteries(), query)));
		if (!catalogue.computers().isEmpty()) {
			groups.add(group(Topic.Kind.COMPUTERS, devices(pages, catalogue.computers(), query)));
		}
		groups.add(group(Topic.Kind.PROTOCOLS, catalogue.protocols().stream().flatMap(protocol -> protocol(pages, protocol, query).stream()).toList()));
		groups.add(group(Topic.Kind.PROBLEMS,
				TroublePage.bundles(catalogue).stream().flatMap(bundle -> trouble(pages, bundle, query).stream()).toList()));
		// An empty group tells what to do; only problems are better not mentioned while there is none.
		groups.removeIf(group -> group.children().isEmpty() && (!query.isEmpty() || group.place().equals(new Topic.Group(Topic.Kind.PROBLEMS).start())));
		return new Outline(groups, query);
	}

	/** The node of a place, or of the beginning of its page. */
	Optional<Node> node(Place place) {
		return all().filter(node -> node.place().equals(place)).findFirst()
				.or(() -> all().filter(node -> node.place().equals(place.topic().start())).findFirst());
	}

	/** The first fact that was found, or else the first thing that matches. */
	Optional<Node> firstHit() {
		return all().filter(node -> node.icon() == Icon.HIT).findFirst().or(() -> all().filter(node -> node.icon() != Icon.GROUP).findFirst());
	}

	Stream<Node> all() {
		return groups.stream().flatMap(Outline::all);
	}

	private static Stream<Node> all(Node node) {
		return Stream.concat(Stream.of(node), node.children().stream().flatMap(Outline::all));
	}

	private static Node group(Topic.Kind kind, List<Node> children) {
		return new Node(new Topic.Group(kind).start(), GroupPage.title(kind), Integer.toString(children.size()), Icon.GROUP, children);
	}

	private static List<Node> devices(Pages pages, List<Device> devices, Query query) {
		return devices.stream().flatMap(device -> device(pages, device, query).stream()).toList();
	}

	private static Optional<Node> device(Pages pages, Device device, Query query) {
		Topic topic = new Topic.Maker(device.kind(), device.id());
		List<Node> hits = hits(pages, topic, device.name() + ' ' + device.id(), query);
		List<Node> models = device.models().stream().filter(model -> query.matches(device.name() + ' ' + model.name() + ' ' + model.id()))
				.map(model -> model(device, model)).toList();
		if (hits.isEmpty() && models.isEmpty() && !query.matches(device.name() + ' ' + device.id())) {
			return Optional.empty();
		}
		String detail = query.isEmpty() && device.models().size() > 1 ? NLS.bind(Messages.node_models, device.models().size()) : "";
		return Optional.of(new Node(topic.start(), device.name(), detail, icon(device.kind()),
				Stream.concat(hits.stream(), models.stream()).toList()));
	}

	private static Icon icon(Device.Kind kind) {
		return switch (kind) {
			case INVERTER -> Icon.INVERTER;
			case BATTERY -> Icon.BATTERY;
			case COMPUTER -> Icon.COMPUTER;
		};
	}

	private static Node model(Device device, Model model) {
		return new Node(new Topic.OneModel(device.kind(), device.id(), model.id()).start(), model.name(), "", Icon.MODEL, List.of());
	}

	private static Optional<Node> protocol(Pages pages, LoadedProtocol protocol, Query query) {
		String id = protocol.descriptor().id();
		String title = protocol.descriptor().title();
		Topic topic = new Topic.Dialect(id);
		List<Node> hits = hits(pages, topic, title + ' ' + id, query);
		return hits.isEmpty() && !query.matches(title + ' ' + id)
				? Optional.empty()
				: Optional.of(new Node(topic.start(), title, query.isEmpty() ? id : "", Icon.PROTOCOL, hits));
	}

	private static Optional<Node> trouble(Pages pages, String bundle, Query query) {
		Topic topic = new Topic.Trouble(bundle);
		List<Node> hits = hits(pages, topic, bundle, query);
		boolean used = TroublePage.isUsed(pages.catalogue(), bundle);
		return hits.isEmpty() && !query.matches(bundle)
				? Optional.empty()
				: Optional.of(new Node(topic.start(), bundle, TroublePage.state(pages.catalogue(), bundle), used ? Icon.DOUBTFUL : Icon.NOT_USABLE, hits));
	}

	/** The facts that have the words; those of the name may be missing, for they are said of the whole page. */
	private static List<Node> hits(Pages pages, Topic topic, String name, Query query) {
		Optional<Page> written = query.isEmpty() ? Optional.empty() : pages.page(topic);
		if (written.isEmpty()) {
			return List.of();
		}
		record Found(Passage passage, String text, int words) {
		}
		List<Found> found = written.get().passages().stream().map(passage -> {
			String text = written.get().text().substring(passage.start(), passage.end());
			return new Found(passage, text, query.found(passage.label() + ' ' + text));
		}).filter(one -> one.words() > 0 && query.matches(name + ' ' + one.passage().label() + ' ' + one.text())).toList();
		int most = found.stream().mapToInt(Found::words).max().orElse(0);
		List<Found> best = found.stream().filter(one -> one.words() == most).toList();
		List<Node> nodes = new ArrayList<>();
		best.stream().limit(MAX_HITS).forEach(one -> nodes.add(new Node(topic.at(one.passage().anchor()),
				NLS.bind(Messages.hit, one.passage().label(), query.excerpt(one.text())), "", Icon.HIT, List.of())));
		if (best.size() > MAX_HITS) {
			nodes.add(new Node(topic.at(best.get(MAX_HITS).passage().anchor()), NLS.bind(Messages.hit_more, best.size() - MAX_HITS), "", Icon.HIT,
					List.of()));
		}
		return nodes;
	}
}
