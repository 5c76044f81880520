package org.throughline.cases.care;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.contracts.codes.LegalStatus;

/**
 * Under which power a child is looked after.
 *
 * @param from the first day of it
 * @param legalStatus SSDA903 {@code LS}
 */
@Schema(name = "CareLegalStatus")
public record LegalStatusView(LocalDate from, LegalStatus legalStatus) {}
