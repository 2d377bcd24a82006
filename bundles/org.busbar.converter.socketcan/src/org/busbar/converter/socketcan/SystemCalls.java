package org.busbar.converter.socketcan;

/**
 * What Busbar asks of Linux. Names and numbers are those of its headers; errors come as exceptions unless it is said otherwise. Any thread, but a descriptor must
 * not be used by one while another closes it.
 */
interface SystemCalls {

	/** For the events of {@link #poll}: something can be read. */
	int READABLE = 1;
	/** Something can be written. */
	int WRITABLE = 4;
	/** Something went wrong; the next call tells what. */
	int FAILED = 8;
	/** No descriptor, where one may be left out. */
	int NONE = -1;

	/** Opens a socket that is never waited for. */
	int socket(int family, int type, int protocol) throws SystemCallException;

	/** Binds a socket; the address as the kernel has it in memory. */
	void bind(int socket, byte[] address) throws SystemCallException;

	/** Sets an option that is an {@code int}. */
	void option(int socket, int level, int name, int value) throws SystemCallException;

	/**
	 * Sends a packet, or does nothing.
	 *
	 * @return 0, or the number of the error: full queues are no exception
	 */
	int send(int socket, byte[] packet);

	/**
	 * Takes a packet that is there.
	 *
	 * @return false when there is none
	 */
	boolean receive(int socket, Message message) throws SystemCallException;

	/** Makes a descriptor that ends the waiting of another thread. */
	int waker() throws SystemCallException;

	/** Ends the waiting that is under way, or the next. */
	void wake(int waker);

	/**
	 * Waits.
	 *
	 * @param events what for, beside {@link #FAILED}
	 * @param waker  ends it when it is woken, and is quiet again afterwards; or {@link #NONE}
	 * @param millis at most so long; negative for ever
	 * @return the events that came; 0 when there was none
	 */
	int poll(int socket, int events, int waker, int millis) throws SystemCallException;

	/** Closes a descriptor. */
	void close(int descriptor);
}
