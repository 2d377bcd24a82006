package org.busbar.ui.tests;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/** What can be seen of a control that paints itself. To be called on the user interface thread. */
final class DrawnControl {

	static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
	static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";

	private static final int STEP = 3;

	private DrawnControl() {
	}

	/** How many colours it has, at points that are close to each other. */
	static int colours(Control control) {
		ImageData picture = picture(control);
		Set<Integer> colours = new HashSet<>();
		for (int x = 0; x < picture.width; x += STEP) {
			for (int y = 0; y < picture.height; y += STEP) {
				colours.add(picture.getPixel(x, y));
			}
		}
		return colours.size();
	}

	/** From 0 for black to 255 for white, on average. */
	static int brightness(Control control) {
		ImageData picture = picture(control);
		long sum = 0;
		long count = 0;
		for (int x = 0; x < picture.width; x += STEP) {
			for (int y = 0; y < picture.height; y += STEP) {
				RGB rgb = picture.palette.getRGB(picture.getPixel(x, y));
				sum += (rgb.red + rgb.green + rgb.blue) / 3;
				count++;
			}
		}
		return (int) (sum / count);
	}

	private static ImageData picture(Control control) {
		Point size = control.getSize();
		Image image = new Image(control.getDisplay(), Math.max(1, size.x), Math.max(1, size.y));
		GC gc = new GC(image);
		control.print(gc);
		gc.dispose();
		ImageData data = image.getImageData();
		image.dispose();
		return data;
	}

	/** What a screen reader is told of what is drawn. SWT has no question for it, so its listeners are asked in its place. */
	static String description(Control control) throws ReflectiveOperationException {
		Field field = Accessible.class.getDeclaredField("accessibleListeners");
		field.setAccessible(true);
		AccessibleEvent event = new AccessibleEvent(control);
		event.childID = ACC.CHILDID_SELF;
		if (field.get(control.getAccessible()) instanceof Iterable<?> listeners) {
			for (Object listener : listeners) {
				if (listener instanceof AccessibleListener accessible) {
					accessible.getDescription(event);
				}
			}
		}
		return event.result == null ? "" : event.result;
	}

	/** Puts the workbench into another theme, until it ends. */
	static void theme(String id) throws ReflectiveOperationException {
		BundleContext context = FrameworkUtil.getBundle(DrawnControl.class).getBundleContext();
		ServiceReference<?> reference = context.getServiceReference("org.eclipse.e4.ui.css.swt.theme.IThemeManager");
		Object manager = context.getService(reference);
		Object engine = method(manager, "getEngineForDisplay", Display.class).invoke(manager, Display.getDefault());
		method(engine, "setTheme", String.class, boolean.class).invoke(engine, id, false);
		context.ungetService(reference);
	}

	/** Public in its interface, not in the class that has it. */
	private static Method method(Object target, String name, Class<?>... types) throws NoSuchMethodException {
		for (Class<?> type : target.getClass().getInterfaces()) {
			if (Arrays.stream(type.getMethods()).anyMatch(method -> method.getName().equals(name))) {
				return type.getMethod(name, types);
			}
		}
		throw new NoSuchMethodException(name);
	}
}
