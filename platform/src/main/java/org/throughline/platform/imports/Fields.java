package org.throughline.platform.imports;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Reads the fields of one row and collects every reason to refuse it. A blank field is null. */
public final class Fields {

    private static final DateTimeFormatter DAY_FIRST =
            DateTimeFormatter.ofPattern("dd/MM/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2200, 1, 1);

    private final long line;
    private final UnaryOperator<String> values;
    private final DateTimeFormatter dates;
    private final String dateReason;
    private final List<Refusal> refusals = new ArrayList<>();

    private Fields(long line, UnaryOperator<String> values, DateTimeFormatter dates, String dateReason) {
        this.line = line;
        this.values = values;
        this.dates = dates;
        this.dateReason = dateReason;
    }

    /** The fields of a CSV line; dates are dd/mm/yyyy. */
    public static Fields of(CsvLine line) {
        return new Fields(line.number(), line::get, DAY_FIRST, "A date is written dd/mm/yyyy and must exist.");
    }

    /** The texts of XML elements; dates are yyyy-mm-dd. */
    public static Fields of(long line, Map<String, String> elements) {
        return new Fields(
                line, elements::get, DateTimeFormatter.ISO_LOCAL_DATE, "A date is written yyyy-mm-dd and must exist.");
    }

    /** The field's text, or null; refuses the row where it is present and does not match. */
    public String matching(String field, Pattern pattern, String code, String reason) {
        String value = values.apply(field);
        if (value == null || value.isBlank()) {
            return null;
        }
        if (!pattern.matcher(value.strip()).matches()) {
            refuse(field, code, reason);
            return null;
        }
        return value.strip();
    }

    /** As {@link #matching}, and refuses the row where the field is blank. */
    public String required(String field, Pattern pattern, String code, String reason) {
        return present(field) ? matching(field, pattern, code, reason) : missing(field);
    }

    /** The date, or null where blank or refused. */
    public LocalDate date(String field) {
        if (!present(field)) {
            return null;
        }
        try {
            LocalDate date = LocalDate.parse(values.apply(field).strip(), dates);
            if (date.isAfter(EARLIEST) && date.isBefore(LATEST)) {
                return date;
            }
        } catch (DateTimeParseException notADate) {
            // refused below, as a date out of all bounds is
        }
        refuse(field, "invalid-date", dateReason);
        return null;
    }

    /** As {@link #date}, and refuses the row where the field is blank. */
    public LocalDate requiredDate(String field) {
        return present(field) ? date(field) : missing(field);
    }

    /** What the code stands for, or null where blank or refused. */
    public <E> E code(String field, Map<String, E> meanings, String code, String reason) {
        if (!present(field)) {
            return null;
        }
        E meaning = meanings.get(values.apply(field).strip());
        if (meaning == null) {
            refuse(field, code, reason);
        }
        return meaning;
    }

    /** Whether the field says something. */
    public boolean present(String field) {
        String value = values.apply(field);
        return value != null && !value.isBlank();
    }

    /** Adds a reason to refuse the row. */
    public void refuse(String field, String code, String reason) {
        refusals.add(new Refusal(line, field, code, reason));
    }

    /** The line of the file that the row begins on. */
    public long line() {
        return line;
    }

    /** The reasons so far; empty while the row is good. */
    public List<Refusal> refusals() {
        return List.copyOf(refusals);
    }

    private <E> E missing(String field) {
        refuse(field, "required", "This field must not be blank.");
        return null;
    }
}
