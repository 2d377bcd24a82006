package org.busbar.ui.internal.busline;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.busbar.ui.internal.AccessibleName;
import org.busbar.ui.internal.BusbarUi;
import org.busbar.ui.internal.WidgetIds;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.jspecify.annotations.Nullable;

/** The widgets of the bus line. It is one stop of the tab key; the arrow keys go from figure to figure. It breaks into rows where the window is narrow. */
public final class BusLineBar {

	private final Composite composite;
	private final LocalResourceManager images;
	private final Map<Sign, Image> signs = new EnumMap<>(Sign.class);
	private final FigureLabel state;
	private final FigureLabel bus;
	private final FigureLabel bitRate;
	private final FigureLabel frames;
	private final FigureLabel load;
	private final FigureLabel errors;
	private final FigureLabel drops;
	private final FigureLabel recording;
	/** Message and buttons, which stay together in a row. */
	private final Composite news;
	private final FigureLabel message;
	private final List<FigureLabel> figures;
	private final Button open;
	private final Button details;
	private boolean hidden = true;
	private @Nullable BusLine shown;

	/**
	 * @param opener  shows a capture
	 * @param teller  shows a long message
	 */
	public BusLineBar(Composite parent, Consumer<Path> opener, Consumer<String> teller) {
		composite = new Composite(parent, SWT.NONE) {

			@Override
			public Point computeSize(int wHint, int hHint, boolean changed) {
				return hidden ? new Point(0, 0) : size(super.computeSize(SWT.DEFAULT, hHint, changed), hHint, changed);
			}

			private Point size(Point natural, int hHint, boolean changed) {
				int most = getShell().getClientArea().width;
				return natural.x <= most || most <= 0 ? natural : super.computeSize(most, hHint, changed);
			}
		};
		WidgetIds.set(composite, BusLineIds.LINE);
		AccessibleName.set(composite, Messages.line_name);
		composite.setLayout(row());
		images = new LocalResourceManager(JFaceResources.getResources(), composite);
		state = figure(BusLineIds.STATE, Messages.state_name);
		bus = figure(BusLineIds.BUS, Messages.bus_name);
		bitRate = figure(BusLineIds.BIT_RATE, Messages.bit_rate_name);
		frames = figure(BusLineIds.FRAMES, Messages.frames_name);
		load = figure(BusLineIds.LOAD, Messages.load_name);
		errors = figure(BusLineIds.ERRORS, Messages.errors_name);
		drops = figure(BusLineIds.DROPS, Messages.drops_name);
		recording = figure(BusLineIds.RECORDING, Messages.recording_name);
		news = new Composite(composite, SWT.NONE);
		news.setLayout(row());
		message = new FigureLabel(news, BusLineIds.MESSAGE, Messages.message_name, this::move);
		figures = List.of(state, bus, bitRate, frames, load, errors, drops, recording, message);
		recording.show(icon("icons/recording.svg"));
		open = button(BusLineIds.OPEN, Messages.open_capture);
		open.addListener(SWT.Selection, event -> shown().capture().ifPresent(opener));
		details = button(BusLineIds.DETAILS, Messages.details);
		details.addListener(SWT.Selection, event -> teller.accept(shown().message().explanation()));
		show(news, false);
	}

	/** All of it. */
	public Composite control() {
		return composite;
	}

	/** Puts the focus on the first figure. */
	public void setFocus() {
		state.forceFocus();
	}

	/** Takes no room from now on. */
	public void hide() {
		if (!hidden) {
			hidden = true;
			composite.setVisible(false);
			composite.requestLayout();
		}
	}

	/** Shows what is right at the moment. */
	public void show(BusLine line) {
		boolean moved = hidden;
		if (hidden) {
			hidden = false;
			composite.setVisible(true);
		}
		BusLine before = shown;
		if (!line.equals(before)) {
			shown = line;
			if (before == null || before.sign() != line.sign()) {
				state.show(signs.computeIfAbsent(line.sign(), sign -> icon(sign.icon())));
			}
			if (before == null || before.problem() != line.problem()) {
				message.show(line.problem() ? PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJS_ERROR_TSK) : null);
			}
			moved |= state.show(line.state()) | bus.show(line.bus()) | bitRate.show(line.bitRate()) | frames.show(line.frames()) | load.show(line.load())
					| errors.show(line.errors()) | drops.show(line.drops()) | recording.show(line.recording()) | message.show(line.message());
			boolean told = !line.message().isEmpty();
			moved |= show(open, line.capture().isPresent()) | show(details, told) | show(news, told || line.capture().isPresent());
			line.capture().ifPresent(file -> open.setToolTipText(NLS.bind(Messages.open_capture_explained, file)));
		}
		if (moved) {
			Control focus = composite.getDisplay().getFocusControl();
			composite.setTabList(Stream.of(tabStop(focus), news).filter(Control::isVisible).toArray(Control[]::new));
			news.setTabList(new Control[]{open, details});
			composite.requestLayout();
		}
	}

	private BusLine shown() {
		BusLine line = shown;
		if (line == null) {
			throw new IllegalStateException("Nothing was shown yet");
		}
		return line;
	}

	private Control tabStop(@Nullable Control focus) {
		return figures.stream().filter(figure -> figure == focus && figure != message).findFirst().orElse(state);
	}

	private void move(int by) {
		List<FigureLabel> visible = figures.stream().filter(FigureLabel::isVisible).toList();
		for (int i = 0; i < visible.size(); i++) {
			if (visible.get(i).isFocusControl()) {
				visible.get(Math.floorMod(i + by, visible.size())).forceFocus();
				return;
			}
		}
	}

	private FigureLabel figure(String id, String name) {
		return new FigureLabel(composite, id, name, this::move);
	}

	private Button button(String id, String text) {
		Button button = new Button(news, SWT.PUSH);
		button.setText(text);
		button.setToolTipText(id.equals(BusLineIds.DETAILS) ? Messages.details_explained : null);
		WidgetIds.set(button, id);
		AccessibleName.set(button, text);
		show(button, false);
		return button;
	}

	private static RowLayout row() {
		RowLayout row = new RowLayout(SWT.HORIZONTAL);
		row.center = true;
		row.marginTop = 0;
		row.marginBottom = 0;
		return row;
	}

	private static boolean show(Control control, boolean visible) {
		if (control.getLayoutData() instanceof RowData data && data.exclude == !visible) {
			return false;
		}
		RowData data = new RowData();
		data.exclude = !visible;
		control.setLayoutData(data);
		control.setVisible(visible);
		return true;
	}

	private @Nullable Image icon(String path) {
		return ResourceLocator.imageDescriptorFromBundle(BusbarUi.ID, path).map((ImageDescriptor descriptor) -> images.create(descriptor)).orElse(null);
	}
}
