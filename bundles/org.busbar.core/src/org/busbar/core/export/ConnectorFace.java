package org.busbar.core.export;

import java.util.ArrayList;
import java.util.List;

import org.busbar.api.wiring.ConnectorType;
import org.busbar.api.wiring.Pin;
import org.busbar.api.wiring.Socket;
import org.busbar.core.drawing.Ink;
import org.busbar.core.drawing.Lettering;
import org.busbar.core.drawing.Line;
import org.busbar.core.drawing.Outline;
import org.busbar.core.drawing.Sketch;

/** Draws a socket as the eye sees it from the front, with its pins where they are and pin 1 marked. */
final class ConnectorFace {

	/** Height that any face keeps within, its numbers included. */
	static final double HEIGHT = 150;

	/** Room for the words in a body of which the form is not known. */
	private static final double LEAST_WIDTH = 80;
	/** Contacts closer than this have smaller numbers. */
	private static final double NARROW = 18;
	private static final double NARROW_NUMBER = 10;
	private static final double BODY_TOP = 22;
	private static final double BODY_HEIGHT = 116;
	private static final Line EDGE = new Line(Ink.OUTLINE, 2);
	private static final Line CONTACT_EDGE = new Line(Ink.CASING, 1);

	private final Sketch sketch;
	private final Socket socket;
	private final Fill fill;
	private final double centre;
	private final double top;

	/** Draws the field of a pin's contact. */
	@FunctionalInterface
	interface Fill {
		void draw(Pin pin, String role, double x, double y, double width, double height, double radius, Line edge);
	}

	/** A contact: its pin, its rectangle and where its number stands. */
	private record Contact(Pin pin, double x, double y, double width, double height, double numberY) {
	}

	/**
	 * @param fill   what a contact is filled with
	 * @param centre horizontal centre of the drawing
	 * @param top    its upper edge
	 */
	ConnectorFace(Sketch sketch, Socket socket, Fill fill, double centre, double top) {
		this.sketch = sketch;
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
		boolean narrow = contacts.size() > 1 && contacts.get(1).x() - contacts.getFirst().x() < NARROW;
		Lettering number = narrow ? new Lettering(NARROW_NUMBER, Letters.NUMBER.ink()).at(Letters.NUMBER.anchor()) : Letters.NUMBER;
		for (Contact contact : contacts) {
			boolean first = contact.pin().number() == 1;
			fill.draw(contact.pin(), "contact", contact.x(), contact.y(), contact.width(), contact.height(), 2, CONTACT_EDGE);
			sketch.text(first ? "number first" : "number", contact.x() + contact.width() / 2, contact.numberY(), Integer.toString(contact.pin().number()),
					first ? number.asBold() : number);
		}
		contacts.stream().filter(contact -> contact.pin().number() == 1).findFirst().ifPresent(this::markFirst);
	}

	/** A triangle that points at pin 1 from above or, where the pin's number stands below it, from below. */
	private void markFirst(Contact contact) {
		boolean above = contact.numberY() < contact.y();
		drawMarker(sketch, contact.x() + contact.width() / 2, above ? contact.numberY() - 12 : contact.numberY() + 4, above ? -8 : 8);
	}

	/** The sign of pin 1: a triangle on its tip. */
	static void drawMarker(Sketch sketch, double x, double tip, double height) {
		sketch.area("marker", Outline.at(x, tip).by(-6, height).by(12, 0).close().shape(), Ink.MARKER, null);
	}

	/** Contacts up and latch down: then pin 1 is on the left. */
	private List<Contact> jack() {
		double width = 190;
		double left = centre - width / 2;
		double bodyTop = top + BODY_TOP;
		sketch.rectangle("shell", left, bodyTop, width, BODY_HEIGHT, 8, Ink.SHELL, EDGE);
		double bottom = bodyTop + BODY_HEIGHT;
		sketch.area("opening", Outline.at(left + 14, bodyTop + 10).to(left + width - 14, bodyTop + 10).to(left + width - 14, bottom - 32)
				.to(centre + 44, bottom - 32).to(centre + 44, bottom - 19).to(centre + 26, bottom - 19).to(centre + 26, bottom - 8).to(centre - 26, bottom - 8)
				.to(centre - 26, bottom - 19).to(centre - 44, bottom - 19).to(centre - 44, bottom - 32).to(left + 14, bottom - 32).close().shape(), Ink.OPENING,
				null);
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
		sketch.area("shell",
				Outline.at(centre - 100, bodyTop).to(centre + 100, bodyTop).to(centre + 82, bodyTop + 84).to(centre - 82, bodyTop + 84).close().shape(),
				Ink.SHELL, EDGE);
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
		double width = Math.max(count * pitch, LEAST_WIDTH) + 40;
		sketch.rectangle("formless", centre - width / 2, bodyTop, width, 76, 10, Ink.FORMLESS,
				new Line(Ink.OUTLINE, 2, List.of(8.0, 5.0)));
		sketch.text("number", centre, bodyTop + 66, Messages.format("type." + ConnectorType.UNKNOWN), Letters.NUMBER);
		return row(socket.pins(), pitch, Math.max(8, pitch - 8), bodyTop + 14, 30, bodyTop - 5);
	}

	/** Many pins move closer together, so that every face keeps within its column. */
	private static double pitch(int count, double widest) {
		return Math.min(widest, 320.0 / count);
	}

	private void body(double width, double bodyTop, double height) {
		sketch.rectangle("shell", centre - width / 2, bodyTop, width, height, 6, Ink.SHELL, EDGE);
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
