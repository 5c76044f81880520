package org.throughline.cases.continuity.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;

/** Adds up one measure over children. */
final class Tally {

    private final Measure measure;
    private final Window window;
    private final long[] bands;
    private final EnumMap<Undefined, Long> undefined = new EnumMap<>(Undefined.class);
    private long children;
    private long millionths;
    private long counted;
    private long outOf;

    Tally(Measure measure, Window window) {
        this.measure = measure;
        this.window = window;
        this.bands = new long[measure.unit().floors().size()];
    }

    void add(Figure figure) {
        if (!figure.isDefined()) {
            undefined.merge(figure.undefined(), 1L, Long::sum);
            return;
        }
        long value = figure.ratio().millionths();
        children++;
        millionths += value;
        counted += figure.ratio().counted();
        outOf += figure.ratio().outOf();
        bands[measure.unit().band(value)]++;
    }

    GroupFigure figure() {
        boolean pooled = measure.unit() == Unit.SHARE && children > 0;
        return new GroupFigure(
                measure,
                window,
                children,
                Collections.unmodifiableMap(new EnumMap<>(undefined)),
                children == 0 ? null : BigDecimal.valueOf((2 * millionths + children) / (2 * children), Ratio.PLACES),
                pooled ? new Ratio(counted, outOf).value() : null,
                spread());
    }

    private List<Band> spread() {
        List<Long> floors = measure.unit().floors();
        List<Band> spread = new ArrayList<>();
        for (int i = 0; i < bands.length; i++) {
            spread.add(new Band(
                    measure.unit().labels().get(i),
                    plain(floors.get(i)),
                    i + 1 < bands.length ? plain(floors.get(i + 1)) : null,
                    bands[i]));
        }
        return List.copyOf(spread);
    }

    private static BigDecimal plain(long millionths) {
        BigDecimal value = BigDecimal.valueOf(millionths, Ratio.PLACES).stripTrailingZeros();
        return value.scale() < 0 ? value.setScale(0) : value;
    }
}
