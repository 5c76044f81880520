package org.throughline.benchmarks.continuity;

import java.io.IOException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.throughline.cases.continuity.FactStream;
import org.throughline.cases.continuity.Population;
import org.throughline.cases.continuity.rule.GroupFigure;
import org.throughline.cases.continuity.rule.MeasureChild;
import org.throughline.cases.continuity.rule.Span;
import org.throughline.cases.continuity.rule.SumUp;
import org.throughline.cases.continuity.rule.Window;

/** The council's figures by measure, computed in two ways. */
final class Report {

    static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);

    private Report() {}

    /** A measure of the council. */
    record Line(long children, BigDecimal mean, BigDecimal pooled) {}

    /** As the service does: the facts as a stream, measured by the unit. */
    static Map<String, Line> byUnit(Connection connection) throws SQLException {
        Window window = Span.LAST_12_MONTHS.until(AS_OF);
        var sum = new SumUp(Span.LAST_12_MONTHS, AS_OF);
        FactStream.of(
                connection,
                Population.openIn(window),
                window,
                facts -> sum.add(MeasureChild.of(facts, Span.LAST_12_MONTHS, AS_OF)));
        Map<String, Line> lines = new TreeMap<>();
        for (GroupFigure figure : sum.result().figures()) {
            lines.put(figure.measure().name(), new Line(figure.children(), figure.mean(), figure.pooled()));
        }
        return lines;
    }

    /** The same by hand-written SQL alone. */
    static Map<String, Line> bySql(Connection connection) throws SQLException, IOException {
        Map<String, Line> lines = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery(Script.named("council-report.sql", Map.of("asOf", "'" + AS_OF + "'")))) {
            while (rows.next()) {
                lines.put(rows.getString(1), new Line(rows.getLong(2), rows.getBigDecimal(3), rows.getBigDecimal(4)));
            }
        }
        return lines;
    }

    /** Fails where the two ways disagree: a measurement of wrong figures is worth nothing. */
    static void requireSame(Map<String, Line> unit, Map<String, Line> sql) {
        unit.forEach((measure, line) -> {
            Line other = sql.get(measure);
            boolean same = other != null
                    && line.children() == other.children()
                    && line.mean().compareTo(other.mean()) == 0
                    && (line.pooled() == null || line.pooled().compareTo(other.pooled()) == 0);
            if (!same) {
                throw new IllegalStateException(measure + ": by unit " + line + ", by SQL " + other);
            }
        });
    }
}
