package org.throughline.cases.returns.rule;

/**
 * One thing of a child that does not fit the census.
 *
 * @param code why
 * @param element the names of the elements down to it: {@code CINdetails/Section47/S47ActualStartDate}
 */
public record CensusFinding(CensusFindingCode code, String element) {}
