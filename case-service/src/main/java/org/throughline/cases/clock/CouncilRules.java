package org.throughline.cases.clock;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.throughline.cases.clock.rule.Limit;
import org.throughline.cases.clock.rule.LocalRule;
import org.throughline.cases.clock.rule.RuleBook;
import org.throughline.contracts.codes.ClockKind;

/** The rules that hold in this council. A setting that makes no sense stops the start, not a visit in a year. */
@Startup
@Singleton
class CouncilRules {

    private final RuleBook book;
    private final ClockSettings settings;

    CouncilRules(ClockSettings settings) {
        this.settings = settings;
        List<LocalRule> own = settings.own().stream()
                .map(rule -> new LocalRule(
                        rule.kind(),
                        new Limit(rule.amount(), rule.unit()),
                        rule.effectiveFrom(),
                        rule.version(),
                        rule.source()))
                .toList();
        this.book = RuleBook.national().with(own);
    }

    RuleBook book() {
        return book;
    }

    /** How many days before its last day a clock is due soon. */
    int dueSoonDays(ClockKind kind) {
        return settings.dueSoon().getOrDefault(kind, 0);
    }

    /** Another value wherever a rule or a setting is another. */
    UUID edition() {
        String all = book.edition() + " " + new TreeMap<>(settings.dueSoon());
        return UUID.nameUUIDFromBytes(all.getBytes(UTF_8));
    }
}
