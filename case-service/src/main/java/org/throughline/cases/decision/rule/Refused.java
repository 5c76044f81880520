package org.throughline.cases.decision.rule;

/**
 * Why a decision cannot stand.
 *
 * @param code stable
 * @param pointer the field at fault, as a JSON Pointer
 * @param detail what is wrong with it, without its value
 */
public record Refused(String code, String pointer, String detail) {}
