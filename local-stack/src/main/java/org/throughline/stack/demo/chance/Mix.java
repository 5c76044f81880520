package org.throughline.stack.demo.chance;

import java.util.ArrayList;
import java.util.List;

/**
 * Values and how often each is to come up, in any unit.
 *
 * @param shares in the order in which they were named, so that a seed always draws the same
 */
public record Mix<T>(List<Share<T>> shares) {
    /** One value and its weight among the others. */
    public record Share<T>(T value, double weight) {}

    public Mix {
        shares = List.copyOf(shares);
    }

    /** A mix of one value, to be widened by {@link #and}. */
    public static <T> Mix<T> of(T value, double weight) {
        return new Mix<>(List.of(new Share<>(value, weight)));
    }

    /** The same with one value more. */
    public Mix<T> and(T value, double weight) {
        List<Share<T>> wider = new ArrayList<>(shares);
        wider.add(new Share<>(value, weight));
        return new Mix<>(wider);
    }

    /** The sum of all weights. */
    public double total() {
        return shares.stream().mapToDouble(Share::weight).sum();
    }
}
