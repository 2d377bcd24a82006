package org.busbar.api.doctor;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.busbar.api.quantity.Quantity;
import org.busbar.api.quantity.QuantityState;
import org.busbar.api.quantity.QuantityValue;
import org.busbar.can.CanId;
import org.osgi.annotation.versioning.ProviderType;

/** One moment of a bus as a rule sees it. Immutable. */
@ProviderType
public interface BusView {

	/** The moment: nanoseconds since 1970-01-01 UTC. */
	long nanos();

	/** Since when the bus is being watched: nanoseconds since 1970-01-01 UTC. */
	long since();

	/** Frames seen so far, of every kind but error frames. */
	long frames();

	/** Reports of bus errors so far. */
	long errors();

	/** Frames that were on the bus but never came here, as far as anybody counted them. */
	long lost();

	/** Since when every frame came here, as far as anybody counted: nanoseconds since 1970-01-01 UTC; the moment itself while frames are being lost. */
	default long intactSince() {
		return since();
	}

	/** Frames of the last second. */
	double framesPerSecond();

	/** Reports of bus errors of the last second. */
	default double errorsPerSecond() {
		return 0;
	}

	/** Reports of bus errors by all frames and reports of the last minute, 0 to 1; {@link Double#NaN} while the bus has been watched for less than that. */
	default double errorShare() {
		return Double.NaN;
	}

	/** What the converter last said of its controller. */
	default ControllerView controller() {
		return ControllerView.UNKNOWN;
	}

	/** Bit rate in bit/s; 0 when not known. */
	default int bitRate() {
		return 0;
	}

	/** The part of the last second in which frames occupied the bus, 0 to 1; {@link Double#NaN} when the bit rate is not known. */
	default double load() {
		return Double.NaN;
	}

	/** The latest silences of more than a second, oldest first; at most 64. */
	default List<Silence> silences() {
		return List.of();
	}

	/**
	 * The median of the latest intervals of a message, at most 15.
	 *
	 * @param key as {@link MessageView#key()} gives it
	 * @return seconds; {@link Double#NaN} after fewer than three intervals
	 */
	double period(int key);

	/** The messages seen so far, in the order in which they appeared. Identifiers past the first 4096 are not listed. */
	List<MessageView> messages();

	/** The latest value of a quantity, if any was received. */
	Optional<QuantityValue> latest(Quantity quantity);

	/** The latest valid readings of a quantity, one of every frame that carries it, oldest first; at most 32. */
	List<QuantityValue> recent(Quantity quantity);

	/**
	 * A signal of the latest frame of a message, in the unit of its DBC.
	 *
	 * @param id     11-bit identifier of the message
	 * @param signal name of the signal
	 * @return empty when the protocol has no such signal or the frame does not carry it
	 */
	OptionalDouble signal(int id, String signal);

	/** The message with this identifier, if it was seen. */
	default Optional<MessageView> message(int id, int flags) {
		int key = CanId.key(id, flags);
		return messages().stream().filter(message -> message.key() == key).findFirst();
	}

	/** The number of a quantity that can be trusted at this moment. */
	default OptionalDouble value(Quantity quantity) {
		return latest(quantity).filter(value -> value.state() == QuantityState.VALID).stream().mapToDouble(QuantityValue::value).findFirst();
	}

	/** How long the bus has been watched, in seconds. */
	default double seconds() {
		return (nanos() - since()) / 1e9;
	}
}
