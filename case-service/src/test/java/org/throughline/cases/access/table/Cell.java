package org.throughline.cases.access.table;

import java.util.ArrayList;
import java.util.List;

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
        if (recordClass == RecordClass.ORDINARY) {
            return List.of(Relationship.values()).stream()
                    .map(relationship -> new Cell(person, relationship, recordClass))
                    .toList();
        }
        return List.of(new Cell(person, Relationship.ELSEWHERE, recordClass));
    }

    boolean isMachine() {
        return CallerRoles.MACHINES.contains(role);
    }

    boolean exists() {
        return recordClass != RecordClass.ABSENT;
    }
}
