package org.throughline.supervision.agendaplan;

import java.util.List;

/**
 * What a session discusses, in order, and what it cannot discuss although the next one is too late.
 *
 * @param discuss the cases to discuss, first to be discussed first
 * @param cannotFit the cases that find no room and are due before the next session
 * @param openCases how many open cases were considered
 * @param capacity how many cases can be discussed
 */
public record AgendaPlan(List<CaseToPlan> discuss, List<CaseToPlan> cannotFit, int openCases, int capacity) {}
