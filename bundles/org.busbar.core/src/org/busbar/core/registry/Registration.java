package org.busbar.core.registry;

/** Closes to end what it stands for; closing twice does nothing more. */
public interface Registration extends AutoCloseable {

	@Override
	void close();
}
