package org.throughline.supervision.driftreview.rule;

import java.time.LocalDate;
import java.util.List;
import org.throughline.contracts.codes.Finding;

/**
 * What decides whether a drift review can be kept.
 *
 * @param childExperience what it is like to be this child; null or blank where nobody has said it
 * @param finding the finding; null where there is none yet
 * @param evidence what it rests on; null or blank where nobody has said it
 * @param actionsDue the days by which actions are to be done
 */
public record Said(String childExperience, Finding finding, String evidence, List<LocalDate> actionsDue) {}
