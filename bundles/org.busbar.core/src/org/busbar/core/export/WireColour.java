package org.busbar.core.export;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.busbar.api.wiring.ConnectorType;
import org.busbar.api.wiring.Socket;
import org.busbar.core.drawing.Ink;
import org.busbar.core.language.ReaderTexts;

/**
 * The colour of a conductor in a network lead.
 *
 * @param pin     the pin of the RJ45 plug, 1 to 8
 * @param pair    the twisted pair that it belongs to
 * @param striped whether the insulation is white with a stripe of the pair's colour, or all of that colour
 */
public record WireColour(int pin, Pair pair, boolean striped) {

	/** The twisted pairs, by their colours. */
	public enum Pair {
		ORANGE(Ink.ORANGE_WIRE),
		GREEN(Ink.GREEN_WIRE),
		BLUE(Ink.BLUE_WIRE),
		BROWN(Ink.BROWN_WIRE);

		private final Ink ink;

		Pair(Ink ink) {
			this.ink = ink;
		}

		Ink ink() {
			return ink;
		}

		/** Its name in the language of the reader. */
		String title() {
			return Messages.format("pair." + this);
		}
	}

	/** The colour at a pin; empty where the socket takes no RJ45 plug. */
	public static Optional<WireColour> of(Socket socket, int pin, LeadStandard standard) {
		if (socket.type() != ConnectorType.RJ45) {
			return Optional.empty();
		}
		boolean a = standard == LeadStandard.T568A;
		Pair first = a ? Pair.GREEN : Pair.ORANGE;
		Pair second = a ? Pair.ORANGE : Pair.GREEN;
		return switch (pin) {
			case 1 -> Optional.of(new WireColour(pin, first, true));
			case 2 -> Optional.of(new WireColour(pin, first, false));
			case 3 -> Optional.of(new WireColour(pin, second, true));
			case 4 -> Optional.of(new WireColour(pin, Pair.BLUE, false));
			case 5 -> Optional.of(new WireColour(pin, Pair.BLUE, true));
			case 6 -> Optional.of(new WireColour(pin, second, false));
			case 7 -> Optional.of(new WireColour(pin, Pair.BROWN, true));
			case 8 -> Optional.of(new WireColour(pin, Pair.BROWN, false));
			default -> Optional.empty();
		};
	}

	/** The name of a colour, in whatever language it was written, in that of the reader; any other word as it is. */
	public static String again(String written) {
		return Stream.of(Pair.values()).flatMap(pair -> Stream.of(new WireColour(1, pair, true), new WireColour(1, pair, false)))
				.map(colour -> ReaderTexts.again(written, colour::title)).filter(name -> !name.equals(written)).findFirst().orElse(written);
	}

	/** Its name in the language of the reader. */
	public String title() {
		return Messages.format("colour." + (striped ? "white-" : "") + pair.name().toLowerCase(Locale.ROOT));
	}
}
