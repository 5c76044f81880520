package org.throughline.supervision.reviewplan.picture;

import java.util.Locale;
import org.throughline.platform.picture.Svg;

/** What minutes are for, told apart without colour. */
enum Fillings {
    /** For cases that cannot wait. */
    MUST("cases that cannot wait", "M0,0 h8 v8 h-8 z", true),
    /** For cases whose dates allow a later session. */
    AHEAD("cases whose dates allow a later session", "M0,8 L8,0 M-2,2 L2,-2 M6,10 L10,6", false),
    /** For what the pod brings itself. */
    KEPT("kept for what the pod brings", "M2,2 h2 v2 h-2 z M6,6 h2 v2 h-2 z", true),
    /** For nothing yet. */
    FREE("free", "", false);

    private final String label;
    private final String lines;
    private final boolean filled;

    Fillings(String label, String lines, boolean filled) {
        this.label = label;
        this.lines = lines;
        this.filled = filled;
    }

    String label() {
        return label;
    }

    String fill() {
        return "url(#" + id() + ")";
    }

    static void define(Svg svg) {
        svg.begin("defs");
        for (Fillings one : values()) {
            svg.begin("pattern", "id", one.id(), "width", 8, "height", 8, "patternUnits", "userSpaceOnUse");
            svg.mark("rect", "width", 8, "height", 8, "fill", "#fff");
            svg.mark(
                    "path",
                    "d",
                    one.lines,
                    "stroke",
                    "#222",
                    "stroke-width",
                    1.2,
                    "fill",
                    one.filled ? "#222" : "none");
            svg.end();
        }
        svg.end();
    }

    private String id() {
        return "filling-" + name().toLowerCase(Locale.ROOT);
    }
}
