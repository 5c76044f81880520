package org.throughline.cases.care.rule;

/**
 * Why something cannot be recorded of a child's care.
 *
 * @param code stable
 * @param pointer the field at fault, as a JSON Pointer
 * @param detail what is wrong with it, without its value
 */
public record CareRefusal(String code, String pointer, String detail) {}
