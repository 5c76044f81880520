package org.throughline.workforce.imports;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.throughline.contracts.codes.AbsenceKind;
import org.throughline.contracts.codes.Employment;
import org.throughline.contracts.codes.WorkerRole;

/**
 * One CSWWWorker block.
 *
 * @param sweNumber SWENo in capitals
 * @param role by OrgRole, else by CFKSSstatus; null where the census says neither
 * @param fte FTE
 * @param employment AgencyWorker
 * @param startedOn RoleStartDate
 * @param asyeUntil a year after the start where CFKSSstatus says ASYE
 * @param lastDay RoleEndDate
 * @param leavingReason ReasonLeave
 * @param destination LeaverDestination
 * @param absence ReasonAbsence where absent on the census day
 * @param censusDay ReferenceDate
 */
record CensusWorker(
        String sweNumber,
        WorkerRole role,
        BigDecimal fte,
        Employment employment,
        LocalDate startedOn,
        LocalDate asyeUntil,
        LocalDate lastDay,
        Integer leavingReason,
        Integer destination,
        AbsenceKind absence,
        LocalDate censusDay) {}
