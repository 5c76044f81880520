package org.throughline.cases.restriction.rule;

/**
 * Why a record cannot be restricted like this.
 *
 * @param code stable
 * @param pointer the field at fault, as a JSON Pointer
 * @param detail what is wrong with it, without its value
 */
public record Refused(String code, String pointer, String detail) {}
