package org.throughline.cases.imports.ssda903;

import java.time.LocalDate;

/**
 * What of an episode decides when care began and ended.
 *
 * @param startedOn DECOM
 * @param endedOn DEC; null while it lasts
 * @param beginsCare whether RNE says that the child was not looked after the day before (S)
 * @param endsCare whether REC says that care ended with it (anything but X1)
 */
record EpisodeTime(LocalDate startedOn, LocalDate endedOn, boolean beginsCare, boolean endsCare) {}
