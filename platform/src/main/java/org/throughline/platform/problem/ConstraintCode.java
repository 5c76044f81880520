package org.throughline.platform.problem;

/**
 * What a client hears when a database constraint refuses a change.
 *
 * @param constraint the constraint's name in PostgreSQL
 * @param code the problem's stable code
 * @param detail what the rule is
 */
public record ConstraintCode(String constraint, String code, String detail) {}
