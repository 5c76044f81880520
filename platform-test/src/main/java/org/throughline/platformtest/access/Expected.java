package org.throughline.platformtest.access;

/** What a cell answers by ADR 10 and docs/data-protection.md: written from them, not from the program. */
enum Expected {
    /** 401: no token. */
    UNAUTHENTICATED,
    /** 403: the role does not allow it; the caller's own role is no secret to the caller. */
    FORBIDDEN,
    /** 404, exactly as for a record that does not exist. */
    ABSENT,
    /** The operation's own answer, whatever its rules then say. */
    ANSWERED,
    /** 200, and the record is in the answer. */
    LISTED,
    /** 200, and the record is not in the answer. */
    LEFT_OUT;

    static Expected of(Row row, Cell cell) {
        if (cell.role() == null) {
            return UNAUTHENTICATED;
        }
        if (!row.roles().contains(cell.role())) {
            return FORBIDDEN;
        }
        if (row.record() == Row.RecordKind.NONE) {
            return ANSWERED;
        }
        boolean seen = cell.exists()
                && switch (row.sees()) {
                    case EVERYTHING -> true;
                    case UNLESS_DENIED -> cell.recordClass() != RecordClass.DENIED;
                    case RELATIONSHIP -> seen(cell);
                };
        if (row.record() == Row.RecordKind.POD) {
            return cell.exists() && sitsInThePod(cell) ? ANSWERED : ABSENT;
        }
        if (row.record() == Row.RecordKind.POD_CASE) {
            boolean closed = cell.recordClass() == RecordClass.RESTRICTED || cell.recordClass() == RecordClass.DENIED;
            return cell.exists() && sitsInThePod(cell) && !closed ? ANSWERED : ABSENT;
        }
        if (row.record() == Row.RecordKind.LIST) {
            return seen ? LISTED : LEFT_OUT;
        }
        return seen ? ANSWERED : ABSENT;
    }

    /** Of a pod, not of a child: no restriction takes it away. */
    private static boolean sitsInThePod(Cell cell) {
        return CallerRoles.LEADERSHIP.contains(cell.role())
                || CallerRoles.PRACTICE.contains(cell.role()) && cell.relationship() == Relationship.POD_MEMBER;
    }

    private static boolean seen(Cell cell) {
        if (cell.recordClass() == RecordClass.RESTRICTED || cell.recordClass() == RecordClass.DENIED) {
            return false;
        }
        if (CallerRoles.LEADERSHIP.contains(cell.role())) {
            return true;
        }
        if (!CallerRoles.PRACTICE.contains(cell.role())) {
            return false;
        }
        return switch (cell.recordClass()) {
            case ORDINARY -> cell.relationship() != Relationship.ELSEWHERE;
            case UNALLOCATED -> cell.role().equals("pod-manager");
            case ALLOWED -> true;
            case RESTRICTED, DENIED, ABSENT -> false;
        };
    }
}
