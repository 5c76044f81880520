package org.throughline.platform.imports;

import java.util.UUID;

/**
 * A file was taken.
 *
 * @param id the import, to be asked for
 * @param kind what the file is, by its content
 */
public record ImportStarted(UUID id, FileKind kind) {}
