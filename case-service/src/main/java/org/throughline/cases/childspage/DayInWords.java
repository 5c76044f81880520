package org.throughline.cases.childspage;

import io.quarkus.qute.TemplateExtension;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as children read them. */
@TemplateExtension
final class DayInWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

    private DayInWords() {}

    /** Tuesday 24 November 2026. */
    static String inWords(LocalDate day) {
        return DAY.format(day);
    }
}
