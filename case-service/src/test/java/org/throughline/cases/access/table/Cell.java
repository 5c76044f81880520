package org.throughline.cases.access.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * One cell of the table for one operation.
 *
 * @param role the caller's; null without a token
 */
record Cell(String role, Relationship relationship, RecordClass recordClass) {

    private static final Set<RecordClass> IN_ALL_RELATIONSHIPS =
            EnumSet.of(RecordClass.ORDINARY, RecordClass.RESTRICTED, RecordClass.DENIED);

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
        if (IN_ALL_RELATIONSHIPS.contains(recordClass)) {
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
