package org.busbar.ui.internal.configuration;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.busbar.api.doctor.Severity;
import org.busbar.core.configuration.ConfigurationProblem;
import org.busbar.ui.internal.view.Colour;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Label;

/** What is wrong with some fields, beside them. What is only still to be done shows by the empty box itself. */
final class Notice {

	private static final String TO_DO = ".open";

	private final Label label;
	private final List<Field> fields;
	private final List<String> paths;
	/** Takes no room while there is nothing to say. */
	private final boolean folding;

	/** @param paths of what it tells besides its fields */
	Notice(Label label, List<Field> fields, List<String> paths, boolean folding) {
		this.label = label;
		Colour.keep(label);
		this.fields = fields;
		this.paths = paths;
		this.folding = folding;
	}

	/** @return whether it says something else now */
	boolean show(List<ConfigurationProblem> problems) {
		List<ConfigurationProblem> mine = problems.stream().filter(problem -> !problem.id().endsWith(TO_DO) && concerns(problem.path())).toList();
		String text = Stream.concat(fields.stream().flatMap(field -> field.refused().stream()).map(why -> sign(Severity.ERROR, why)),
				mine.stream().map(problem -> sign(problem.severity(), problem.message() + ' ' + problem.action()))).distinct()
				.collect(Collectors.joining("\n"));
		String shown = text.replace("&", "&&");
		if (label.getText().equals(shown)) {
			return false;
		}
		boolean bad = fields.stream().anyMatch(field -> field.refused().isPresent())
				|| mine.stream().anyMatch(problem -> problem.severity().compareTo(Severity.ERROR) >= 0);
		label.setText(shown);
		label.setForeground(bad ? Colour.BAD.get() : mine.stream().anyMatch(problem -> problem.severity() == Severity.WARNING) ? Colour.WARNING.get() : null);
		if (folding) {
			Form.fold(label, text.isEmpty());
		}
		return true;
	}

	private boolean concerns(String path) {
		return paths.contains(path) || fields.stream().anyMatch(field -> field.path().equals(path));
	}

	static String sign(Severity severity, String text) {
		return NLS.bind(Messages.sign_and_text, switch (severity) {
			case INFO -> "\u2139";
			case WARNING -> "\u25c6";
			case ERROR -> "\u2716";
			case DANGER -> "\u25b2";
		}, text);
	}
}
