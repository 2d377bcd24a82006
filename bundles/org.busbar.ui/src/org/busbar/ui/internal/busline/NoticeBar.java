package org.busbar.ui.internal.busline;

import java.util.Optional;

import org.busbar.ui.internal.AccessibleName;
import org.busbar.ui.internal.BusbarUi;
import org.busbar.ui.internal.WidgetIds;
import org.busbar.ui.internal.view.Colour;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** As wide as the window and in colours that nobody overlooks: what everybody has to know, and the one thing to do. It cannot be closed while it is so, and takes no room while it is not. */
public final class NoticeBar {

	private final Look look;
	private final Composite composite;
	private final Label sign;
	private final Label text;
	private Optional<String> shown = Optional.empty();

	/**
	 * What tells one notice from another.
	 *
	 * @param id         name of the bar
	 * @param icon       file of its sign
	 * @param ground     its colour
	 * @param text       colour of what is written on it
	 * @param buttonId   name of its button
	 * @param button     what the button says
	 * @param buttonName what the button says to those who cannot see it
	 */
	private record Look(String id, String icon, Colour ground, Colour text, String buttonId, String button, String buttonName) {
	}

	/**
	 * Of what is said while Busbar may send. Made hidden.
	 *
	 * @param stop ends the sending
	 */
	public static NoticeBar armed(Composite parent, Runnable stop) {
		return new NoticeBar(parent, new Look(BusLineIds.ARMED, "icons/armed-warning.svg", Colour.ARMED_GROUND, Colour.ARMED_TEXT, BusLineIds.ARMED_STOP,
				Messages.armed_button, Messages.armed_button_name), stop);
	}

	/**
	 * Of what the doctor calls a danger. Made hidden.
	 *
	 * @param findings shows all that was found
	 */
	public static NoticeBar danger(Composite parent, Runnable findings) {
		return new NoticeBar(parent, new Look(BusLineIds.DANGER, "icons/danger.svg", Colour.DANGER_GROUND, Colour.DANGER_TEXT, BusLineIds.DANGER_SHOW,
				Messages.danger_button, Messages.danger_button_name), findings);
	}

	private NoticeBar(Composite parent, Look look, Runnable action) {
		this.look = look;
		composite = new Composite(parent, SWT.NONE) {

			@Override
			public Point computeSize(int wHint, int hHint, boolean changed) {
				if (shown.isEmpty()) {
					return new Point(0, 0);
				}
				int width = getShell().getClientArea().width;
				return new Point(width, super.computeSize(width, hHint, changed).y);
			}
		};
		WidgetIds.set(composite, look.id());
		Colour.keep(composite);
		GridLayoutFactory.swtDefaults().numColumns(3).applyTo(composite);
		LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources(), composite);
		sign = new Label(composite, SWT.NONE);
		Colour.keep(sign);
		ResourceLocator.imageDescriptorFromBundle(BusbarUi.ID, look.icon()).ifPresent(icon -> sign.setImage(images.create(icon)));
		text = new Label(composite, SWT.WRAP);
		Colour.keep(text);
		text.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(text);
		Button button = new Button(composite, SWT.PUSH);
		button.setText(look.button());
		button.addListener(SWT.Selection, event -> action.run());
		WidgetIds.set(button, look.buttonId());
		AccessibleName.set(button, look.buttonName());
		AccessibleName.set(composite, text::getText);
		composite.setVisible(false);
	}

	/** All of it. */
	public Control control() {
		return composite;
	}

	/** Says this, or nothing more. */
	public void show(Optional<String> notice) {
		if (notice.equals(shown)) {
			return;
		}
		shown = notice;
		text.setText(notice.orElse(""));
		// Asked each time: the theme may have changed.
		Color background = look.ground().get();
		Color foreground = look.text().get();
		for (Control control : new Control[]{composite, sign, text}) {
			control.setBackground(background);
			control.setForeground(foreground);
		}
		composite.setVisible(notice.isPresent());
		// The last one in a trim bar has a row of its own there, and tears no other row apart.
		composite.moveBelow(null);
		composite.requestLayout();
	}
}
