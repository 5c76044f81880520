package org.throughline.supervision.driftsignal.rule;

import java.util.stream.Stream;

/** One drift signal: when would it stand, should nothing else happen? */
@FunctionalInterface
interface SignalRule {

    Stream<Signal> of(Picture picture, Ruler ruler);
}
