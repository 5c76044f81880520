package org.throughline.supervision.driftreview.rule;

/**
 * Why a review cannot be kept like this.
 *
 * @param code stable
 * @param pointer the field at fault, as a JSON Pointer
 * @param detail what is wrong with it, without its value
 */
public record Refused(String code, String pointer, String detail) {}
