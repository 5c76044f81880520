package org.throughline.cases.network.rule;

/**
 * Why a network cannot change like this.
 *
 * @param code stable
 * @param pointer the field at fault, as a JSON Pointer
 * @param detail what is wrong with it, without its value
 */
public record NetworkRefusal(String code, String pointer, String detail) {}
