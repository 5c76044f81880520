package org.throughline.platformtest.querycount;

import java.util.List;

/** How many statements an answer costs, without those that the service and its driver run beside it. */
public final class Statements {

    private static final List<String> BESIDE = List.of(
            "outbox",
            "inbox",
            "advisory",
            "replay",
            "dead_letter",
            "file_import",
            "case_to_assess",
            "pg_stat_statements",
            "pg_catalog");

    private Statements() {}

    /** The statements of this action, which only reads: it runs twice, since a first answer also fills caches. */
    public static long of(Runnable action) {
        action.run();
        QueryCount ran = QueryCount.of(action);
        for (String table : BESIDE) {
            ran = ran.without(table);
        }
        return ran.total();
    }
}
