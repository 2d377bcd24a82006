package org.busbar.core.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.busbar.api.wiring.ConnectorType;
import org.busbar.api.wiring.Pin;
import org.busbar.api.wiring.Socket;

/** Draws a socket as the eye sees it from the front, with its pins where they are and pin 1 marked. */
final class ConnectorFace {

	/** Height that any face keeps within, its numbers included. */
	static final double HEIGHT = 150;

	private static final double BODY_TOP = 22;
	private static final double BODY_HEIGHT = 116;

	private final Svg svg;
	private final Socket socket;
	private final Function<Pin, Fill> fill;
	private final double centre;
	private final double top;

	/** A contact: its pin, its rectangle and where its number stands. */
	private record Contact(Pin pin, double x, double y, double width, double height, double numberY) {
	}

	/**
	 * @param fill   the fill of a pin's contact
	 * @param centre horizontal centre of the drawing
	 * @param top    its upper edge
	 */
	ConnectorFace(Svg svg, Socket socket, Function<Pin, Fill> fill, double centre, double top) {
		this.svg = svg;
		this.socket = socket;
		this.fill = fill;
		this.centre = centre;
		this.top = top;
	}

	void draw() {
		List<Contact> contacts = switch (socket.type()) {
			case RJ45 -> jack();
			case TERMINAL -> terminals();
			case TWO_ROW_BLOCK -> block();
			case DE9 -> shell();
			case UNKNOWN -> unknownForm();
		};
		for (Contact contact : contacts) {
			boolean first = contact.pin().number() == 1;
			fill.apply(contact.pin()).draw(svg, "contact", contact.x(), contact.y(), contact.width(), contact.height(), 2);
			svg.text(contact.x() + contact.width() / 2, contact.numberY(), first ? "number first" : "number", Integer.toString(contact.pin().number()));
		}
		contacts.stream().filter(contact -> contact.pin().number() == 1).findFirst().ifPresent(this::markFirst);
	}

	/** A triangle that points at pin 1 from above or, where the pin's number stands below it, from below. */
	private void markFirst(Contact contact) {
		double x = contact.x() + contact.width() / 2;
		boolean above = contact.numberY() < contact.y();
		double tip = above ? contact.numberY() - 12 : contact.numberY() + 4;
		double base = above ? tip - 8 : tip + 8;
		svg.empty("path", "class", "marker", "d",
				"M" + Svg.number(x) + ' ' + Svg.number(tip) + 'L' + Svg.number(x - 6) + ' ' + Svg.number(base) + 'H' + Svg.number(x + 6) + 'Z');
	}

	/** Contacts up and latch down: then pin 1 is on the left. */
	private List<Contact> jack() {
		double width = 190;
		double left = centre - width / 2;
		double bodyTop = top + BODY_TOP;
		svg.empty("rect", "class", "shell", "x", left, "y", bodyTop, "width", width, "height", BODY_HEIGHT, "rx", 8.0);
		double bottom = bodyTop + BODY_HEIGHT;
		svg.empty("path", "class", "opening", "d",
				"M" + Svg.number(left + 14) + ' ' + Svg.number(bodyTop + 10) + 'H' + Svg.number(left + width - 14) + 'V' + Svg.number(bottom - 32) + 'H'
						+ Svg.number(centre + 44) + 'V' + Svg.number(bottom - 19) + 'H' + Svg.number(centre + 26) + 'V' + Svg.number(bottom - 8) + 'H'
						+ Svg.number(centre - 26) + 'V' + Svg.number(bottom - 19) + 'H' + Svg.number(centre - 44) + 'V' + Svg.number(bottom - 32) + 'H'
						+ Svg.number(left + 14) + 'Z');
		return row(socket.pins(), 18, 11, bodyTop + 10, 46, bodyTop - 5);
	}

	private List<Contact> terminals() {
		double pitch = pitch(socket.pins().size(), 30);
		double bodyTop = top + BODY_TOP + 14;
		body(socket.pins().size() * pitch + 12, bodyTop, 76);
		return row(socket.pins(), pitch, pitch - 12, bodyTop + 22, 32, bodyTop - 5);
	}

	/** Odd pins above, even pins below. */
	private List<Contact> block() {
		List<Pin> odd = socket.pins().stream().filter(pin -> pin.number() % 2 == 1).toList();
		List<Pin> even = socket.pins().stream().filter(pin -> pin.number() % 2 == 0).toList();
		double pitch = pitch(odd.size(), 30);
		double bodyTop = top + BODY_TOP + 8;
		body(odd.size() * pitch + 14, bodyTop, 80);
		double left = centre - odd.size() * pitch / 2;
		List<Contact> contacts = new ArrayList<>(row(odd, pitch, pitch - 8, bodyTop + 10, 26, bodyTop - 5));
		contacts.addAll(row(even, pitch, pitch - 8, bodyTop + 44, 26, bodyTop + 93, left));
		return contacts;
	}

	/** The male connector that equipment has: five contacts above four, pin 1 at the upper left. */
	private List<Contact> shell() {
		double bodyTop = top + BODY_TOP + 8;
		svg.empty("path", "class", "shell", "d",
				"M" + Svg.number(centre - 100) + ' ' + Svg.number(bodyTop) + 'H' + Svg.number(centre + 100) + 'L' + Svg.number(centre + 82) + ' '
						+ Svg.number(bodyTop + 84) + 'H' + Svg.number(centre - 82) + 'Z');
		List<Pin> upper = socket.pins().stream().limit(5).toList();
		List<Pin> lower = socket.pins().stream().skip(5).toList();
		List<Contact> contacts = new ArrayList<>(row(upper, 32, 14, bodyTop + 14, 14, bodyTop - 5));
		contacts.addAll(row(lower, 32, 14, bodyTop + 52, 14, bodyTop + 97));
		return contacts;
	}

	private List<Contact> unknownForm() {
		int count = socket.pins().size();
		double pitch = pitch(Math.max(count, 1), 24);
		double bodyTop = top + BODY_TOP + 14;
		svg.empty("rect", "class", "formless", "x", centre - count * pitch / 2 - 20, "y", bodyTop, "width", count * pitch + 40, "height", 76.0, "rx", 10.0);
		svg.text(centre, bodyTop + 66, "number", Messages.format("type." + ConnectorType.UNKNOWN));
		return row(socket.pins(), pitch, Math.max(8, pitch - 8), bodyTop + 14, 30, bodyTop - 5);
	}

	/** Many pins move closer together, so that every face keeps within its column. */
	private static double pitch(int count, double widest) {
		return Math.min(widest, 320.0 / count);
	}

	private void body(double width, double bodyTop, double height) {
		svg.empty("rect", "class", "shell", "x", centre - width / 2, "y", bodyTop, "width", width, "height", height, "rx", 6.0);
	}

	private List<Contact> row(List<Pin> pins, double pitch, double width, double y, double height, double numberY) {
		return row(pins, pitch, width, y, height, numberY, centre - pins.size() * pitch / 2);
	}

	private static List<Contact> row(List<Pin> pins, double pitch, double width, double y, double height, double numberY, double left) {
		List<Contact> contacts = new ArrayList<>();
		for (int i = 0; i < pins.size(); i++) {
			contacts.add(new Contact(pins.get(i), left + i * pitch + (pitch - width) / 2, y, width, height, numberY));
		}
		return contacts;
	}
}
