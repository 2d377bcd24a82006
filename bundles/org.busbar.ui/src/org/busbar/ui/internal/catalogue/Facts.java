package org.busbar.ui.internal.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.busbar.api.catalogue.Device;
import org.busbar.api.fact.Confidence;
import org.busbar.api.fact.Source;
import org.busbar.api.wiring.Hazard;
import org.busbar.core.catalogue.Catalogue;
import org.busbar.core.catalogue.CatalogueProblem;
import org.busbar.core.catalogue.Origin;
import org.busbar.ui.internal.page.Page.Form;
import org.busbar.ui.internal.page.Page.Style;
import org.busbar.ui.internal.page.PageWriter;
import org.eclipse.osgi.util.NLS;

/** Writes what the pages have in common: how well something is known, by whose word, and what comes from which bundle. */
final class Facts {

	static final String SOURCE = "source:";
	static final String SOURCES = "sources";
	static final String LEGEND = "legend";

	private final Catalogue catalogue;
	private final Topic topic;
	private final PageWriter page;
	private final Set<String> keys;

	/** @param sources the source list that keys on this page refer to */
	Facts(Catalogue catalogue, Topic topic, PageWriter page, List<Source> sources) {
		this.catalogue = catalogue;
		this.topic = topic;
		this.page = page;
		keys = sources.stream().map(Source::key).collect(Collectors.toSet());
	}

	static String word(Hazard.Level level) {
		return switch (level) {
			case DAMAGE -> Messages.level_damage;
			case NO_FUNCTION -> Messages.level_no_function;
			case NOTE -> Messages.level_note;
		};
	}

	static String word(Device.Kind kind) {
		return switch (kind) {
			case INVERTER -> Messages.kind_inverter;
			case BATTERY -> Messages.kind_battery;
			case COMPUTER -> Messages.kind_computer;
		};
	}

	/** Which bundle the page's data come from, and whether something is wrong with it. */
	void origin(String what, String id, String version, Optional<Origin> origin) {
		page.fact(Messages.fact_name, "name").styled(NLS.bind(Messages.identity, what, id), Style.FAINT);
		page.styled(origin.map(from -> NLS.bind(Messages.identity_origin, new Object[]{from.bundle(), from.version(), from.path()}))
				.orElseGet(() -> NLS.bind(Messages.identity_version, version)), Style.FAINT).end(Form.BODY).endFact();
		origin.map(Origin::bundle).ifPresent(bundle -> {
			List<CatalogueProblem> problems = catalogue.problems().stream().filter(problem -> problem.bundle().equals(bundle)).toList();
			if (!problems.isEmpty()) {
				page.link(NLS.bind(Messages.problems_of_bundle, problems.size()), new Topic.Trouble(bundle).start()).end(Form.BODY);
			}
		});
	}

	Facts confidence(Confidence confidence) {
		page.explained(ConfidenceText.word(confidence), Style.PLAIN, ConfidenceText.explanation(confidence));
		return this;
	}

	/** The keys, each leading to its source. */
	Facts sources(List<String> of) {
		for (int i = 0; i < of.size(); i++) {
			String key = of.get(i);
			page.text(i == 0 ? "" : " ");
			if (keys.contains(key)) {
				page.link(key, topic.at(SOURCE + key), Messages.source_tip);
			} else {
				page.text(NLS.bind(Messages.source_missing, key));
			}
		}
		return this;
	}

	/** How well something is known and by whose word, as a line below it. */
	void evidence(Confidence confidence, List<String> of) {
		confidence(confidence);
		page.text(of.isEmpty() ? "" : Messages.separator);
		sources(of);
		page.end(Form.DETAIL);
	}

	/** Names a protocol and leads to its page when it is installed. */
	void protocols(List<String> ids) {
		for (int i = 0; i < ids.size(); i++) {
			String id = ids.get(i);
			page.text(i == 0 ? "" : Messages.comma);
			catalogue.protocol(id).ifPresentOrElse(protocol -> page.link(protocol.descriptor().title(), new Topic.Dialect(id).start(), id),
					() -> page.explained(NLS.bind(Messages.protocol_missing, id), Style.STRONG, Messages.protocol_missing_explained));
		}
	}

	void hazard(Hazard hazard) {
		page.fact(Messages.fact_hazard, "hazard:" + hazard.id());
		page.styled(word(hazard.level()), hazard.level() == Hazard.Level.DAMAGE ? Style.DANGER : Style.STRONG).text(" ").text(hazard.text()).end(Form.ITEM);
		evidence(hazard.confidence(), hazard.sources());
		page.endFact();
	}

	void sourceList(List<Source> sources) {
		page.heading(SOURCES, Messages.section_sources);
		if (sources.isEmpty()) {
			page.body(Messages.sources_none);
		}
		for (Source source : sources) {
			page.fact(Messages.fact_source, SOURCE + source.key()).styled(source.key(), Style.STRONG).text("  ").text(source.document());
			page.text(source.place().isEmpty() ? "" : Messages.comma + source.place()).text(source.date().isEmpty() ? "" : Messages.comma + source.date())
					.end(Form.ITEM);
		}
		page.endFact();
	}

	/** What the five confidences and the signs of pins mean. */
	static void legend(PageWriter page, boolean pins) {
		page.heading(LEGEND, Messages.section_legend);
		for (Confidence confidence : Confidence.values()) {
			page.styled(ConfidenceText.word(confidence), Style.STRONG).text("  ").text(ConfidenceText.explanation(confidence)).end(Form.ITEM);
		}
		if (pins) {
			page.styled(Messages.pin_contradicted, Style.STRONG).text("  ").text(Messages.pin_contradicted_explained).end(Form.ITEM);
			page.styled(Messages.pin_unknown, Style.STRONG).text("  ").text(Messages.pin_unknown_explained).end(Form.ITEM);
		}
	}
}
