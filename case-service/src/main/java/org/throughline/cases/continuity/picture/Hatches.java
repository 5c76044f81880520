package org.throughline.cases.continuity.picture;

import org.throughline.platform.picture.Svg;

/** Fillings that are told apart without colour. */
final class Hatches {

    static final int KINDS = 6;

    private static final String[] LINES = {
        "M0,0 h8 v8 h-8 z",
        "M0,8 L8,0 M-2,2 L2,-2 M6,10 L10,6",
        "M0,2 h8 M0,6 h8",
        "M2,2 h2 v2 h-2 z M6,6 h2 v2 h-2 z",
        "M2,0 v8 M6,0 v8",
        "M0,0 L8,8 M8,0 L0,8"
    };

    private Hatches() {}

    static void define(Svg svg) {
        svg.begin("defs");
        for (int kind = 0; kind < KINDS; kind++) {
            svg.begin("pattern", "id", id(kind), "width", 8, "height", 8, "patternUnits", "userSpaceOnUse");
            svg.mark("rect", "width", 8, "height", 8, "fill", "#fff");
            boolean filled = kind == 0 || kind == 3;
            svg.mark("path", "d", LINES[kind], "stroke", "#222", "stroke-width", 1.2, "fill", filled ? "#222" : "none");
            svg.end();
        }
        svg.end();
    }

    static String fill(int number) {
        return "url(#" + id(number % KINDS) + ")";
    }

    private static String id(int kind) {
        return "hatch-" + kind;
    }
}
