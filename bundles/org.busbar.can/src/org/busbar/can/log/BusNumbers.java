package org.busbar.can.log;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Gives each bus a number, for formats that have no names: that behind its name where it is free, the next one otherwise. */
final class BusNumbers {

	/** A damaged log may name any number of buses. */
	private static final int MOST = 255;

	private final int first;
	private final LogLosses losses;
	private final Map<String, Integer> numbers = new HashMap<>();
	private final Set<Integer> taken = new HashSet<>();
	private String last = "";
	private int lastNumber = -1;

	/** @param first the number of the first bus: that of {@code can0} */
	BusNumbers(int first, LogLosses losses) {
		this.first = first;
		this.losses = losses;
	}

	int of(String bus) {
		if (lastNumber < 0 || !bus.equals(last)) {
			lastNumber = numbers.size() < MOST ? numbers.computeIfAbsent(bus, this::free) : numbers.getOrDefault(bus, MOST);
			last = bus;
		}
		losses.count(LogLoss.BUS_NAME, !Integer.toString(lastNumber).equals(bus));
		return lastNumber;
	}

	private int free(String bus) {
		int digits = bus.length();
		while (digits > 0 && bus.length() - digits < 3 && bus.charAt(digits - 1) >= '0' && bus.charAt(digits - 1) <= '9') {
			digits--;
		}
		int number = digits == bus.length() ? first : Integer.parseInt(bus.substring(digits)) + (digits == 0 ? 0 : first);
		number = Math.max(first, Math.min(number, MOST));
		while (!taken.add(number)) {
			number = number == MOST ? first : number + 1;
		}
		return number;
	}
}
