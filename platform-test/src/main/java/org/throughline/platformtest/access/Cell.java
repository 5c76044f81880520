package org.throughline.platformtest.access;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One cell of the table for one operation.
 *
 * @param role the caller's; null without a token
 */
record Cell(String role, Relationship relationship, RecordClass recordClass) {

    /** Every cell of an operation: nobody in a token, machines in no relationship, people in all of them. */
    static List<Cell> all() {
        List<Cell> cells = new ArrayList<>();
        for (RecordClass recordClass : RecordClass.values()) {
            cells.add(new Cell(null, Relationship.ELSEWHERE, recordClass));
            CallerRoles.MACHINES.forEach(machine -> cells.add(new Cell(machine, Relationship.ELSEWHERE, recordClass)));
            CallerRoles.PEOPLE.forEach(person -> cells.addAll(of(person, recordClass)));
        }
        return cells;
    }

    private static List<Cell> of(String person, RecordClass recordClass) {
        return relationships(person, recordClass)
                .map(relationship -> new Cell(person, relationship, recordClass))
                .toList();
    }

    /** A restriction is asked where it takes something away: from those in relationship, and from those who see everything. */
    private static Stream<Relationship> relationships(String person, RecordClass recordClass) {
        return switch (recordClass) {
            case ORDINARY -> Stream.of(Relationship.values());
            case RESTRICTED, DENIED ->
                CallerRoles.PRACTICE.contains(person)
                        ? Stream.of(Relationship.KEYWORKER, Relationship.POD_MEMBER)
                        : Stream.of(Relationship.ELSEWHERE);
            case UNALLOCATED, ALLOWED, ABSENT -> Stream.of(Relationship.ELSEWHERE);
        };
    }

    boolean isMachine() {
        return CallerRoles.MACHINES.contains(role);
    }

    boolean exists() {
        return recordClass != RecordClass.ABSENT;
    }
}
