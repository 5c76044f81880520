package org.throughline.platform.imports;

/**
 * A file that was sent: what makes two uploads the same.
 *
 * @param kind what it is, by its content
 * @param extension the part of its name after the last dot; null where it has none that is safe to keep
 * @param sizeBytes its size
 * @param sha256 its content
 */
public record Upload(FileKind kind, String extension, long sizeBytes, String sha256) {}
