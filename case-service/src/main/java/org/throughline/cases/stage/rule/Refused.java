package org.throughline.cases.stage.rule;

/**
 * Why a case cannot end like this.
 *
 * @param code stable
 * @param pointer the field at fault, as a JSON Pointer
 * @param detail what is wrong with it, without its value
 */
public record Refused(String code, String pointer, String detail) {}
