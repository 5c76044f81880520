package org.throughline.platform.note;

/** Whether the test application's consumer chokes on a mark. */
public final class Poison {

    /** The mark that cannot be handled while poisoned. */
    public static final int MARK = 99;

    private static volatile boolean poured;

    private Poison() {}

    public static void pour() {
        poured = true;
    }

    public static void mend() {
        poured = false;
    }

    static boolean chokesOn(int mark) {
        return poured && mark == MARK;
    }
}
