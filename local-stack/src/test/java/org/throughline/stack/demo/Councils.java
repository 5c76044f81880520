package org.throughline.stack.demo;

import java.time.LocalDate;
import org.throughline.stack.demo.council.Council;
import org.throughline.stack.demo.generate.GenerateCouncil;

/** Councils that several tests look at, made up once. */
final class Councils {
    static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    static final long SEED = 20261123;
    static final Council USUAL = GenerateCouncil.of(SEED, DAY);

    private Councils() {}
}
