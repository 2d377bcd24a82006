package org.busbar.ui.internal.configuration;

import java.util.List;

import org.busbar.api.doctor.Severity;
import org.busbar.core.configuration.ConfigurationProblem;
import org.busbar.ui.internal.AccessibleName;
import org.busbar.ui.internal.WidgetIds;
import org.busbar.ui.internal.view.Colour;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** As wide as the page and above all of it: a danger that the configuration itself says, and the one thing to do. It takes no room while there is none. */
final class DangerBar {

	private final Composite bar;
	private final Label text;

	DangerBar(Composite parent) {
		bar = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		text = Form.words(bar, "", 1);
		text.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		WidgetIds.set(text, ConfigurationIds.DANGER);
		AccessibleName.set(bar, text::getText);
		for (Control control : new Control[]{bar, text}) {
			Colour.keep(control);
			control.setBackground(Colour.DANGER_GROUND.get());
			control.setForeground(Colour.DANGER_TEXT.get());
		}
		Form.fold(bar, true);
	}

	/** @return whether it says something else now */
	boolean show(List<ConfigurationProblem> problems) {
		List<ConfigurationProblem> dangers = problems.stream().filter(problem -> problem.severity() == Severity.DANGER).toList();
		String said = dangers.stream().findFirst().map(first -> NLS.bind(Messages.danger, first.message(), first.action())).orElse("");
		String shown = (dangers.size() > 1 ? NLS.bind(Messages.danger_more, said, dangers.size() - 1) : said).replace("&", "&&");
		if (text.getText().equals(shown)) {
			return false;
		}
		text.setText(shown);
		Form.fold(bar, shown.isEmpty());
		return true;
	}
}
