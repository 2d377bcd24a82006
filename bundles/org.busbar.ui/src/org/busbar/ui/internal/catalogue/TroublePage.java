package org.busbar.ui.internal.catalogue;

import java.util.List;

import org.busbar.api.catalogue.Device;
import org.busbar.core.catalogue.Catalogue;
import org.busbar.core.catalogue.CatalogueProblem;
import org.busbar.core.catalogue.Origin;
import org.busbar.ui.internal.page.Page;
import org.busbar.ui.internal.page.Page.Form;
import org.busbar.ui.internal.page.Page.Style;
import org.busbar.ui.internal.page.PageWriter;
import org.eclipse.osgi.util.NLS;

/** The page of a bundle with which something is wrong: why it cannot be used, or what of it is doubtful, and what to do. */
final class TroublePage {

	private TroublePage() {
	}

	static Page of(Catalogue catalogue, String bundle) {
		PageWriter page = new PageWriter(bundle);
		page.styled(state(catalogue, bundle), isUsed(catalogue, bundle) ? Style.STRONG : Style.DANGER).end(Form.BODY);
		used(catalogue, bundle, page);
		page.heading("problems", Messages.section_problems);
		List<CatalogueProblem> problems = catalogue.problems().stream().filter(problem -> problem.bundle().equals(bundle)).toList();
		for (int i = 0; i < problems.size(); i++) {
			CatalogueProblem problem = problems.get(i);
			page.fact(Messages.fact_problem, "problem:" + i).text(problem.message()).end(Form.ITEM);
			page.styled(place(problem), Style.FAINT).end(Form.DETAIL);
		}
		page.endFact();
		page.heading("action", Messages.section_action).body(Messages.problem_action);
		return page.page();
	}

	/** The bundles with which something is wrong, those that cannot be used first. */
	static List<String> bundles(Catalogue catalogue) {
		List<String> all = catalogue.problems().stream().map(CatalogueProblem::bundle).distinct().toList();
		return all.stream().sorted((one, other) -> Boolean.compare(isUsed(catalogue, one), isUsed(catalogue, other))).toList();
	}

	/** A sign and words. */
	static String state(Catalogue catalogue, String bundle) {
		return isUsed(catalogue, bundle) ? Messages.problem_doubtful : Messages.problem_not_usable;
	}

	/** Whether anything of the bundle is in the catalogue. */
	static boolean isUsed(Catalogue catalogue, String bundle) {
		return catalogue.origins().stream().anyMatch(origin -> origin.bundle().equals(bundle));
	}

	private static void used(Catalogue catalogue, String bundle, PageWriter page) {
		List<Origin> used = catalogue.origins().stream().filter(origin -> origin.bundle().equals(bundle)).toList();
		page.text(used.isEmpty() ? Messages.problem_nothing_used : Messages.problem_used);
		for (int i = 0; i < used.size(); i++) {
			page.text(i == 0 ? "" : Messages.comma).link(used.get(i).id(), topic(catalogue, used.get(i)).start());
		}
		page.end(Form.BODY);
	}

	private static Topic topic(Catalogue catalogue, Origin origin) {
		return switch (origin.kind()) {
			case BRAND -> new Topic.Maker(catalogue.brand(origin.id()).map(Device::kind).orElse(Device.Kind.INVERTER), origin.id());
			case BATTERY -> new Topic.Maker(Device.Kind.BATTERY, origin.id());
			case PROTOCOL -> new Topic.Dialect(origin.id());
		};
	}

	private static String place(CatalogueProblem problem) {
		return problem.line() == 0
				? problem.path()
				: NLS.bind(Messages.problem_place, new Object[]{problem.path(), Integer.toString(problem.line()), Integer.toString(problem.column())});
	}
}
