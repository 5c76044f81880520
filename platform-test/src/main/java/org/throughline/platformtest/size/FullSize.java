package org.throughline.platformtest.size;

/** Tests of thousands of requests or of many minutes: smaller in each build, as large as promised on request. */
public final class FullSize {

    private static final String ASKED_FOR = "throughline.full";

    private FullSize() {}

    /** The size promised where the build runs with {@code -Dthroughline.full=true}, otherwise the smaller one. */
    public static int of(int promised, int otherwise) {
        return Boolean.getBoolean(ASKED_FOR) ? promised : otherwise;
    }
}
