package org.throughline.platform.imports;

import java.util.ArrayList;
import java.util.List;

/** What became of some rows of a file. */
public final class Tally {

    private long created;
    private long updated;
    private long unchanged;
    private long refused;
    private final List<Refusal> refusals = new ArrayList<>();

    /** So many rows told something new. */
    public void created(long rows) {
        created += rows;
    }

    /** So many rows changed something known. */
    public void updated(long rows) {
        updated += rows;
    }

    /** So many rows told what was known. */
    public void unchanged(long rows) {
        unchanged += rows;
    }

    /** One row was not taken, for one reason or more. */
    public void refused(List<Refusal> reasons) {
        refused(1, reasons);
    }

    /** One row was not taken, for this reason. */
    public void refused(long line, String field, String code, String reason) {
        refused(List.of(new Refusal(line, field, code, reason)));
    }

    void refused(long rows, List<Refusal> reasons) {
        refused += rows;
        refusals.addAll(reasons);
    }

    long created() {
        return created;
    }

    long updated() {
        return updated;
    }

    long unchanged() {
        return unchanged;
    }

    long refused() {
        return refused;
    }

    List<Refusal> refusals() {
        return refusals;
    }
}
