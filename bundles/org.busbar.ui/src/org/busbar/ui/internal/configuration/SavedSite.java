package org.busbar.ui.internal.configuration;

import java.nio.file.Path;

import org.busbar.core.configuration.Configuration;

/**
 * A site as it is in its file.
 *
 * @param configuration what the file says
 * @param file          where it is
 * @param content       what was in the file at that moment, not to be changed; nothing where it could not be read
 */
public record SavedSite(Configuration configuration, Path file, byte[] content) {
}
