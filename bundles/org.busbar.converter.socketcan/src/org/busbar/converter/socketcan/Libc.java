package org.busbar.converter.socketcan;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.VarHandle;

/** The calls as the C library of 64-bit Linux has them. */
final class Libc implements SystemCalls {

	private static final int DONT_WAIT = 0x40;
	private static final int NON_BLOCKING = 0x800;
	private static final int CLOSE_ON_EXEC = 0x80000;
	private static final int INTERRUPTED = 4;
	/** Of a {@code pollfd}: descriptor, events, events that came. */
	private static final int POLLED = 8;
	private static final int EVENTS = 4;
	private static final int CAME = 6;

	private static final StructLayout STATE = Linker.Option.captureStateLayout();
	private static final VarHandle ERROR = STATE.varHandle(MemoryLayout.PathElement.groupElement("errno"));
	private static final ThreadLocal<MemorySegment> STATES = ThreadLocal.withInitial(Libc::state);

	private final MethodHandle socket;
	private final MethodHandle bind;
	private final MethodHandle setOption;
	private final MethodHandle send;
	private final MethodHandle receiveMessage;
	private final MethodHandle poll;
	private final MethodHandle eventDescriptor;
	private final MethodHandle read;
	private final MethodHandle write;
	private final MethodHandle close;

	/** A call, with the place where it leaves its error. */
	private interface Call {

		long invoke(MemorySegment state) throws Throwable;
	}

	/**
	 * Finds the functions.
	 *
	 * @throws IllegalCallerException        when this program may not call native code
	 * @throws UnsupportedOperationException on another machine than one of 64 bits
	 */
	Libc() {
		if (ValueLayout.ADDRESS.byteSize() != Long.BYTES) {
			throw new UnsupportedOperationException("64 bits");
		}
		ValueLayout number = ValueLayout.JAVA_INT;
		ValueLayout size = ValueLayout.JAVA_LONG;
		ValueLayout address = ValueLayout.ADDRESS;
		socket = function("socket", number, number, number, number);
		bind = function("bind", number, number, address, number);
		setOption = function("setsockopt", number, number, number, number, address, number);
		send = function("send", size, number, address, size, number);
		receiveMessage = function("recvmsg", size, number, address, number);
		poll = function("poll", number, address, size, number);
		eventDescriptor = function("eventfd", number, number, number);
		read = function("read", size, number, address, size);
		write = function("write", size, number, address, size);
		close = function("close", number, number);
	}

	private static MethodHandle function(String name, MemoryLayout result, MemoryLayout... arguments) {
		Linker linker = Linker.nativeLinker();
		MemorySegment function = linker.defaultLookup().find(name).orElseThrow(() -> new UnsupportedOperationException(name));
		return linker.downcallHandle(function, FunctionDescriptor.of(result, arguments), Linker.Option.captureCallState("errno"));
	}

	@SuppressWarnings("resource") // Freed with its thread.
	private static MemorySegment state() {
		return Arena.ofAuto().allocate(STATE);
	}

	/** The result, or the number of the error made negative. */
	private static long call(Call call) {
		MemorySegment state = STATES.get();
		try {
			long result = call.invoke(state);
			return result < 0 ? -(int) ERROR.get(state, 0L) : result;
		} catch (RuntimeException | Error e) {
			throw e;
		} catch (Throwable e) {
			throw new IllegalStateException(e);
		}
	}

	private static int succeed(String name, Call call) throws SystemCallException {
		long result = call(call);
		if (result < 0) {
			throw new SystemCallException(name, (int) -result);
		}
		return (int) result;
	}

	@Override
	public int socket(int family, int type, int protocol) throws SystemCallException {
		return succeed("socket", state -> (int) socket.invokeExact(state, family, type | NON_BLOCKING | CLOSE_ON_EXEC, protocol));
	}

	@Override
	public void bind(int descriptor, byte[] address) throws SystemCallException {
		try (Arena arena = Arena.ofConfined()) {
			MemorySegment bytes = arena.allocateFrom(ValueLayout.JAVA_BYTE, address);
			succeed("bind", state -> (int) bind.invokeExact(state, descriptor, bytes, address.length));
		}
	}

	@Override
	public void option(int descriptor, int level, int name, int value) throws SystemCallException {
		try (Arena arena = Arena.ofConfined()) {
			MemorySegment bytes = arena.allocateFrom(ValueLayout.JAVA_INT, value);
			succeed("setsockopt", state -> (int) setOption.invokeExact(state, descriptor, level, name, bytes, Integer.BYTES));
		}
	}

	@Override
	public int send(int descriptor, byte[] packet) {
		try (Arena arena = Arena.ofConfined()) {
			MemorySegment bytes = arena.allocateFrom(ValueLayout.JAVA_BYTE, packet);
			return (int) -Math.min(0, call(state -> (long) send.invokeExact(state, descriptor, bytes, (long) packet.length, DONT_WAIT)));
		}
	}

	@Override
	public boolean receive(int descriptor, Message message) throws SystemCallException {
		long length = call(state -> (long) receiveMessage.invokeExact(state, descriptor, message.prepared(), DONT_WAIT));
		if (length == -SystemCallException.TRY_AGAIN || length == -INTERRUPTED) {
			return false;
		}
		if (length < 0) {
			throw new SystemCallException("recvmsg", (int) -length);
		}
		message.filled((int) length);
		return true;
	}

	@Override
	public int waker() throws SystemCallException {
		return succeed("eventfd", state -> (int) eventDescriptor.invokeExact(state, 0, NON_BLOCKING | CLOSE_ON_EXEC));
	}

	@Override
	public void wake(int waker) {
		try (Arena arena = Arena.ofConfined()) {
			MemorySegment one = arena.allocateFrom(ValueLayout.JAVA_LONG, 1);
			call(state -> (long) write.invokeExact(state, waker, one, (long) Long.BYTES));
		}
	}

	@Override
	public int poll(int descriptor, int events, int waker, int millis) throws SystemCallException {
		try (Arena arena = Arena.ofConfined()) {
			MemorySegment both = arena.allocate(2 * POLLED, Integer.BYTES);
			both.set(ValueLayout.JAVA_INT, 0, descriptor);
			both.set(ValueLayout.JAVA_SHORT, EVENTS, (short) events);
			both.set(ValueLayout.JAVA_INT, POLLED, waker);
			both.set(ValueLayout.JAVA_SHORT, POLLED + EVENTS, (short) READABLE);
			long ready = call(state -> (int) poll.invokeExact(state, both, 2L, millis));
			if (ready == -INTERRUPTED) {
				return 0;
			}
			if (ready < 0) {
				throw new SystemCallException("poll", (int) -ready);
			}
			if (both.get(ValueLayout.JAVA_SHORT, POLLED + CAME) != 0) {
				MemorySegment count = arena.allocate(ValueLayout.JAVA_LONG);
				call(state -> (long) read.invokeExact(state, waker, count, (long) Long.BYTES));
			}
			return both.get(ValueLayout.JAVA_SHORT, CAME);
		}
	}

	@Override
	public void close(int descriptor) {
		call(state -> (int) close.invokeExact(state, descriptor));
	}
}
