package org.busbar.tck;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.busbar.core.catalogue.Catalogue;
import org.busbar.core.catalogue.CatalogueLoader;
import org.busbar.core.export.BundleReadme;

/** README.md has the seven sections, and what it says of the data is what the data say. */
final class ReadmeCheck implements Check {

	static final String FILE = "README.md";

	@Override
	public void check(Subject subject) {
		String text = subject.text(FILE).replace("\r\n", "\n");
		List<String> found = text.lines().filter(line -> line.startsWith("## ")).map(line -> line.substring(3).strip())
				.filter(BundleReadme.headings()::contains)
				.toList();
		if (subject.file(FILE).isEmpty()) {
			subject.report(Rule.README_FORM, FILE, 0, Messages.format("readme.missing"));
		} else if (!found.equals(BundleReadme.headings())) {
			subject.report(Rule.README_FORM, FILE, 0,
					Messages.format("readme.form", String.join(", ", BundleReadme.headings()), found.isEmpty() ? "-" : String.join(", ", found)));
		}
		Optional<String> generated = BundleReadme.generated(text);
		Catalogue alone = CatalogueLoader.combine(List.of(subject.data()), List.of());
		if (generated.isPresent() && !generated.get().equals(BundleReadme.kept(alone, subject.name()))) {
			subject.report(Rule.README_CURRENT, FILE, subject.line(FILE, "^" + Pattern.quote(BundleReadme.START)), Messages.format("readme.current"));
		}
	}
}
