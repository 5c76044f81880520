package org.throughline.platform.imports;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why a row was not taken: where and by which rule. Never the value, which may be a name or a date of birth.
 *
 * @param line the line of the file, counted from 1
 * @param field the column or element
 * @param code stable, for programs
 * @param reason a sentence, for people
 */
@Schema(description = "Why a row was not taken. Never holds the value.")
public record Refusal(long line, String field, String code, String reason) {}
