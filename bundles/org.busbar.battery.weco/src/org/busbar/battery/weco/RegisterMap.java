package org.busbar.battery.weco;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;

import org.busbar.api.fact.Confidence;
import org.busbar.api.monitor.MonitorGroup;
import org.busbar.api.monitor.MonitorReading;
import org.busbar.api.monitor.MonitorValue;
import org.busbar.api.quantity.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for and what it means, as {@code requests.csv} and {@code registers.csv} have it. Immutable.
 *
 * @param requests  in the order in which they are sent
 * @param registers in the order in which they are shown; what is read and means nothing known comes last
 */
record RegisterMap(List<Block> requests, List<Register> registers) {

	private static final String SEPARATOR = ";";
	private static final String UNKNOWN = "raw.";

	RegisterMap {
		requests = List.copyOf(requests);
		registers = List.copyOf(registers);
	}

	/**
	 * Registers that are asked for together.
	 *
	 * @param address the first
	 * @param count   how many
	 */
	record Block(int address, int count) {

		boolean contains(Register register) {
			return register.address() >= address && register.address() + register.length() <= address + count;
		}
	}

	/** The files in the bundle, with the texts of the reader's language. */
	static RegisterMap load() {
		List<Block> requests = lines("requests.csv").stream().map(line -> new Block(Integer.parseInt(line[0]), Integer.parseInt(line[1]))).toList();
		List<Register> registers = new ArrayList<>(lines("registers.csv").stream().map(RegisterMap::register).toList());
		Set<Integer> known = new HashSet<>();
		for (Register register : registers) {
			for (int i = 0; i < register.length(); i++) {
				known.add(register.address() + i);
			}
		}
		Set<Integer> unknown = new TreeSet<>();
		for (Block block : requests) {
			for (int address = block.address(); address < block.address() + block.count(); address++) {
				if (known.add(address)) {
					unknown.add(address);
				}
			}
		}
		unknown.stream().map(RegisterMap::unknown).forEach(registers::add);
		return new RegisterMap(requests, registers);
	}

	private static Register register(String[] line) {
		String[] type = line[2].split(":");
		int index = Integer.parseInt(line[7]);
		String note = line[11].isEmpty() ? "" : Messages.format("note." + line[11]);
		MonitorValue value = new MonitorValue(line[0], Messages.format("value." + textKey(line[0]), index), group(line[6]), index, line[5], quantity(line[8]),
				Optional.of(Confidence.valueOf(line[9].toUpperCase(Locale.ROOT))), line[10], note, decimals(line[3]));
		return new Register(value, Integer.parseInt(line[1]), Register.Type.valueOf(type[0].toUpperCase(Locale.ROOT)),
				type.length > 1 ? Integer.parseInt(type[1]) : 0, Double.parseDouble(line[3]), Double.parseDouble(line[4]),
				bound(line[12], Double.NEGATIVE_INFINITY),
				bound(line[13], Double.POSITIVE_INFINITY));
	}

	private static double bound(String text, double unbounded) {
		return text.isEmpty() ? unbounded : Double.parseDouble(text);
	}

	private static int decimals(String scale) {
		return Math.max(0, new BigDecimal(scale).scale());
	}

	private static Register unknown(int address) {
		MonitorValue value = new MonitorValue(UNKNOWN + address, Messages.format("value.raw", address), MonitorGroup.UNKNOWN, 0, "", Optional.empty(),
				Optional.empty(), "", "", 0);
		return new Register(value, address, Register.Type.U16, 0, 1, 0, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
	}

	/** Without the number of cell, module, input or output; those of thresholds are stages. */
	private static String textKey(String id) {
		return id.startsWith("threshold.") ? id : id.replaceFirst("\\.\\d+(\\.|$)", "$1");
	}

	private static MonitorGroup group(String word) {
		return MonitorGroup.valueOf(word.toUpperCase(Locale.ROOT));
	}

	private static Optional<Quantity> quantity(String id) {
		return id.isEmpty() ? Optional.empty() : Quantity.of(id);
	}

	private static List<String[]> lines(String file) {
		try (@Nullable
		InputStream in = RegisterMap.class.getResourceAsStream(file)) {
			if (in == null) {
				throw new IllegalStateException(file + " is missing in the bundle");
			}
			BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
			return reader.lines().filter(line -> !line.startsWith("#")).skip(1).map(line -> line.split(SEPARATOR, -1)).toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** What the registers of a reply mean, in the order in which they are shown. */
	List<MonitorReading> read(Block block, long nanos, int[] words) {
		List<MonitorReading> readings = new ArrayList<>();
		for (Register register : registers) {
			if (block.contains(register)) {
				int first = register.address() - block.address();
				readings.add(register.length() == 1 ? register.read(nanos, words[first]) : register.read(nanos, words[first], words[first + 1]));
			}
		}
		return readings;
	}

	/** The registers that hold these numbers. */
	Map<Integer, Integer> write(ToDoubleFunction<MonitorValue> values) {
		Map<Integer, Integer> words = new HashMap<>();
		for (Register register : registers) {
			double number = values.applyAsDouble(register.value());
			long raw = register.write(number);
			if (register.length() == 2) {
				words.merge(register.address(), (int) (raw >> Short.SIZE), (one, other) -> one | other);
				words.merge(register.address() + 1, (int) raw & 0xFFFF, (one, other) -> one | other);
			} else {
				words.merge(register.address(), (int) raw, (one, other) -> one | other);
			}
		}
		return words;
	}
}
