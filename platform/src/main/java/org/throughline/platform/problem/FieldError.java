package org.throughline.platform.problem;

/**
 * What is wrong with one field.
 *
 * @param pointer JSON Pointer (RFC 6901) into the request body, or the name of a parameter
 * @param detail what is wrong, without the value
 */
public record FieldError(String pointer, String detail) {}
