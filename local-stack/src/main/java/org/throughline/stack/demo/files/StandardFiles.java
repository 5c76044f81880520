package org.throughline.stack.demo.files;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.throughline.contracts.codes.Stage;
import org.throughline.stack.demo.chance.Dice;
import org.throughline.stack.demo.council.CaseHistory;
import org.throughline.stack.demo.council.Child;
import org.throughline.stack.demo.council.Council;
import org.throughline.stack.demo.council.Spell;

/** The council as the files that councils send to the Department for Education; the same council gives equal bytes. */
public final class StandardFiles {
    /** The files in the order in which they can be imported. */
    public static final List<String> IN_ORDER = List.of(
            "workforce-census.xml", "header.csv", "cin-census.xml", "episodes.csv", "reviews.csv", "social_worker.csv");

    /** What was written and how many rows, children or workers it holds. */
    public record Written(String name, int rows, long bytes) {}

    private final Council council;
    private final Path directory;
    private final List<Written> written = new ArrayList<>();

    private StandardFiles(Council council, Path directory) {
        this.council = council;
        this.directory = directory;
    }

    /** Writes all files into the directory, which is made where it is missing. */
    public static List<Written> write(Council council, Path directory) throws IOException {
        Files.createDirectories(directory);
        StandardFiles files = new StandardFiles(council, directory);
        files.xml("workforce-census.xml", out -> WorkforceCensus.write(council, out));
        files.xml("cin-census.xml", out -> CinCensus.write(council, out));
        files.header();
        files.episodes();
        files.reviews();
        files.spells();
        return List.copyOf(files.written);
    }

    private void header() throws IOException {
        Set<Child> children = new LinkedHashSet<>();
        lookedAfter().forEach(history -> children.add(history.child()));
        csv(
                "header.csv",
                "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB",
                children.stream().map(StandardFiles::headerRow).toList());
    }

    private static List<Object> headerRow(Child child) {
        String upn = child.upn() == null ? child.upnUnknown() : child.upn();
        return List.of(
                child.laChildId(), "M".equals(child.sex()) ? 1 : 2, child.bornOn(), child.ethnicity(), upn, "", "");
    }

    private void episodes() throws IOException {
        Dice dice = Dice.seeded(council.seed() + 1);
        List<List<Object>> rows = new ArrayList<>();
        lookedAfter()
                .forEach(history ->
                        rows.addAll(Episodes.of(history, council.timeline().today(), dice)));
        csv(
                "episodes.csv",
                "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN",
                rows);
    }

    /** First within twenty working days, then after three months, then every six months. */
    private void reviews() throws IOException {
        List<List<Object>> rows = new ArrayList<>();
        for (CaseHistory history : lookedAfter()) {
            LocalDate day = history.began(Stage.LOOKED_AFTER).orElseThrow().plusDays(26);
            LocalDate until = history.open() ? council.timeline().today() : history.closedOn();
            for (int review = 1; day.isBefore(until); review++) {
                String code = history.child().ageOn(day) < 4 ? "PN0" : "PN1";
                rows.add(List.of(history.child().laChildId(), history.child().bornOn(), day, code));
                day = day.plusMonths(review == 1 ? 3 : 6);
            }
        }
        csv("reviews.csv", "CHILD,DOB,REVIEW,REVIEW_CODE", rows);
    }

    private void spells() throws IOException {
        List<List<Object>> rows = new ArrayList<>();
        for (CaseHistory history : council.cases()) {
            if (history.child().born()) {
                history.spells().forEach(spell -> rows.add(spellRow(history.child(), spell)));
            }
        }
        csv("social_worker.csv", "CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON", rows);
    }

    private static List<Object> spellRow(Child child, Spell spell) {
        return List.of(
                child.laChildId(),
                child.bornOn(),
                spell.worker().sweNumber(),
                spell.from(),
                spell.to() == null ? "" : spell.to(),
                spell.reason());
    }

    private List<CaseHistory> lookedAfter() {
        return council.cases().stream()
                .filter(history -> history.child().born())
                .filter(history -> history.began(Stage.LOOKED_AFTER).isPresent())
                .toList();
    }

    private void csv(String name, String header, List<List<Object>> rows) throws IOException {
        Path file = directory.resolve(name);
        int count = Csv.write(file, header, rows);
        written.add(new Written(name, count, Files.size(file)));
    }

    private void xml(String name, XmlWriting writing) throws IOException {
        Path file = directory.resolve(name);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            int count = writing.write(out);
            out.flush();
            written.add(new Written(name, count, Files.size(file)));
        } catch (XMLStreamException e) {
            throw new IOException("Could not write " + name, e);
        }
    }

    private interface XmlWriting {
        int write(OutputStream out) throws IOException, XMLStreamException;
    }
}
