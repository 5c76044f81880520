package org.throughline.cases.continuity.picture;

import org.throughline.cases.continuity.rule.MetBy;
import org.throughline.platform.picture.Svg;

/** The signs of contacts: told apart by their shape. */
final class Marks {

    private static final double SIZE = 4;

    private Marks() {}

    static void draw(Svg svg, MetBy by, double x, double y) {
        switch (by) {
            case KEYWORKER -> svg.mark("circle", "cx", x, "cy", y, "r", SIZE, "fill", "#000");
            case OTHER ->
                svg.mark("circle", "cx", x, "cy", y, "r", SIZE, "fill", "#fff", "stroke", "#000", "stroke-width", 1.4);
            case COVER ->
                svg.mark(
                        "path",
                        "d",
                        "M" + (x - SIZE) + "," + (y - SIZE) + " l8,8 m0,-8 l-8,8",
                        "stroke",
                        "#000",
                        "stroke-width",
                        1.6);
        }
    }
}
