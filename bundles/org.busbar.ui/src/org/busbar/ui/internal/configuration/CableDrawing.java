package org.busbar.ui.internal.configuration;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.busbar.core.configuration.Configuration;
import org.busbar.core.configuration.CopiedSocket;
import org.busbar.core.configuration.Equipment;
import org.busbar.core.configuration.SiteCable;
import org.busbar.core.report.SiteDrawing;
import org.busbar.ui.internal.WidgetIds;
import org.busbar.ui.internal.view.Colour;
import org.busbar.ui.internal.wiring.DrawingCanvas;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The drawing that the report prints, of what is written at this moment; or why there is none. */
final class CableDrawing {

	private static final int HEIGHT = 420;

	private final Form form;
	private final DrawingCanvas canvas;
	private final Label reason;
	private Optional<List<?>> drawn = Optional.empty();

	private CableDrawing(Form form) {
		this.form = form;
		Composite group = form.group(Messages.group_drawing, 1);
		reason = Form.words(group, "", 1);
		WidgetIds.set(reason, ConfigurationIds.NO_DRAWING);
		Colour.keep(reason);
		reason.setForeground(Colour.WARNING.get());
		canvas = new DrawingCanvas(group, ConfigurationIds.DRAWING);
		GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, HEIGHT).applyTo(canvas.control());
	}

	/** Puts it below what is on the page. */
	static void create(Form form) {
		CableDrawing drawing = new CableDrawing(form);
		form.whenever((configuration, problems) -> drawing.show(configuration));
	}

	/** Drawn anew only when something of it is another. */
	private void show(Configuration configuration) {
		List<?> now = List.of(configuration.cable().map(SiteCable::wires), configuration.cable().map(SiteCable::decisions), sockets(configuration.battery()),
				sockets(configuration.inverter()));
		if (drawn.filter(now::equals).isPresent()) {
			return;
		}
		drawn = Optional.of(now);
		String why = switch (SiteDrawing.of(configuration)) {
			case SiteDrawing.Drawn one -> {
				canvas.show(one.sheet());
				yield "";
			}
			case SiteDrawing.Refused refused -> refused.reason();
		};
		if (!Objects.equals(reason.getText(), why) || reason.getVisible() == why.isEmpty()) {
			reason.setText(why.replace("&", "&&"));
			Form.fold(reason, why.isEmpty());
			Form.fold(canvas.control(), !why.isEmpty());
			form.fit();
		}
	}

	private static Optional<CopiedSocket> sockets(Optional<Equipment> equipment) {
		return equipment.flatMap(Equipment::socket);
	}
}
