package org.throughline.cases.imports.ssda903;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.throughline.cases.imports.ChildFields;
import org.throughline.contracts.codes.ChangeReason;
import org.throughline.platform.imports.CsvLine;
import org.throughline.platform.imports.Fields;
import org.throughline.platform.imports.Row;

/** Reads one line of the Social Worker file and says what is wrong with it by itself. */
@ApplicationScoped
class SocialWorkerRow {

    private static final Pattern SW_ID = Pattern.compile("(SW|XX)[A-Za-z0-9]{1,10}");
    private static final Map<String, ChangeReason> REASONS =
            Arrays.stream(ChangeReason.values()).collect(Collectors.toMap(ChangeReason::name, Function.identity()));

    private final Clock clock;

    SocialWorkerRow(Clock clock) {
        this.clock = clock;
    }

    Row<ToldSpell> of(CsvLine line) {
        Fields fields = Fields.of(line);
        String id = ChildFields.id(fields, "CHILD");
        LocalDate born = fields.requiredDate("DOB");
        String number = fields.required(
                "SW_ID", SW_ID, "invalid-worker-number", "SW_ID starts with SW or XX and has at most 12 characters.");
        LocalDate from = ChildFields.notInFuture(fields, "SW_DECOM", fields.requiredDate("SW_DECOM"), clock);
        LocalDate to = fields.date("SW_DEC");
        if (from != null && to != null && !to.isAfter(from)) {
            fields.refuse("SW_DEC", "spell-too-short", "A spell ends at least a day after it begins.");
        }
        ChangeReason reason = fields.code(
                "SW_REASON", REASONS, "unknown-reason", "SW_REASON is one of the ten codes of the SSDA903 guide.");
        return Row.of(
                fields,
                id,
                id + "@" + from,
                new ToldSpell(id, born, number == null ? null : number.toUpperCase(Locale.ROOT), from, to, reason));
    }
}
