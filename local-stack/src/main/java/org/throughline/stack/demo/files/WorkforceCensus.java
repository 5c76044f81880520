package org.throughline.stack.demo.files;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import org.throughline.contracts.codes.Employment;
import org.throughline.contracts.codes.WorkerRole;
import org.throughline.stack.demo.council.Council;
import org.throughline.stack.demo.council.Worker;

/** The workforce census of the demo council: registered social workers employed on the last 30 September or since. */
final class WorkforceCensus {
    private WorkforceCensus() {}

    /** Writes it and answers how many workers it holds. */
    static int write(Council council, OutputStream out) throws XMLStreamException {
        LocalDate today = council.timeline().today();
        LocalDate thisYear = LocalDate.of(today.getYear(), 9, 30);
        LocalDate reference = thisYear.isAfter(today) ? thisYear.minusYears(1) : thisYear;
        List<Worker> counted = council.workers().stream()
                .filter(worker -> worker.sweNumber() != null)
                .filter(worker -> worker.lastDay()
                        .map(last -> last.isAfter(reference.minusYears(1)))
                        .orElse(true))
                .toList();
        long agency = counted.stream()
                .filter(worker -> worker.employment() == Employment.AGENCY && worker.isEmployedOn(reference))
                .count();
        try (XmlText xml = new XmlText(out)) {
            xml.open("Message");
            CensusHeader.write(xml, "CSWW", reference.getYear(), reference, today);
            xml.open("LALevelVacancies").text("NumberOfVacancies", "0.00");
            xml.text("NoAgencyFTE", agency + ".00")
                    .text("NoAgencyHeadcount", agency)
                    .end();
            Map<UUID, Long> cases = casesOn(reference, council);
            for (Worker worker : counted) {
                write(xml, worker, cases.getOrDefault(worker.id(), 0L), reference);
            }
            xml.end();
        }
        return counted.size();
    }

    private static void write(XmlText xml, Worker worker, long cases, LocalDate reference) throws XMLStreamException {
        boolean there = worker.isEmployedOn(reference);
        Worker.Leaving leaving = worker.leaving();
        xml.open("CSWWWorker");
        xml.text("AgencyWorker", worker.employment() == Employment.AGENCY ? 1 : 0)
                .text("SWENo", worker.sweNumber());
        xml.text("FTE", worker.fte()).text("PersonBirthDate", worker.person().bornOn());
        xml.text("GenderCurrent", worker.person().gender())
                .text("Ethnicity", worker.person().ethnicity());
        xml.text("QualInst", "A university").text("QualLevel", 1).text("StepUpGrad", 0);
        xml.text("OrgRole", organisationalRole(worker.role())).text("RoleStartDate", worker.startedOn());
        xml.text("StartOrigin", worker.person().origin());
        if (leaving != null) {
            xml.text("RoleEndDate", leaving.lastDay()).text("LeaverDestination", leaving.destination());
            xml.text("ReasonLeave", leaving.reason());
        }
        xml.text("FTE30", there ? worker.fte() : 0).text("Cases30", there ? cases : 0);
        xml.text("WorkingDaysLost", "0.00").text("FrontlineGrad", 0).text("Absat30Sept", 0);
        xml.text("CFKSSstatus", status(worker)).end();
    }

    private static Map<UUID, Long> casesOn(LocalDate day, Council council) {
        return council.cases().stream()
                .flatMap(history -> history.spellOn(day).stream())
                .collect(Collectors.groupingBy(spell -> spell.worker().id(), Collectors.counting()));
    }

    private static int organisationalRole(WorkerRole role) {
        return switch (role) {
            case SENIOR_LEADER -> 1;
            case PRINCIPAL_SOCIAL_WORKER -> 2;
            case POD_MANAGER -> 3;
            case SENIOR_SOCIAL_WORKER -> 4;
            case SOCIAL_WORKER -> 5;
            default -> 6;
        };
    }

    private static int status(Worker worker) {
        return switch (worker.role()) {
            case SENIOR_LEADER, PRINCIPAL_SOCIAL_WORKER -> 4;
            case POD_MANAGER -> 3;
            default -> worker.asyeUntil() == null ? 2 : 1;
        };
    }
}
