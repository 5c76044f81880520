package org.throughline.platform.imports;

import java.util.List;

/** The files that councils hold and that a service takes, each recognised by its content. */
public enum FileKind {
    SSDA903_HEADER(Address.CASES, List.of("SEX"), List.of("CHILD", "SEX", "DOB")),
    SSDA903_EPISODES(Address.CASES, List.of("DECOM", "RNE"), List.of("CHILD", "DECOM", "RNE", "LS", "DEC", "REC")),
    SSDA903_REVIEWS(Address.CASES, List.of("REVIEW"), List.of("CHILD", "DOB", "REVIEW", "REVIEW_CODE")),
    SSDA903_SOCIAL_WORKER(
            Address.CASES, List.of("SW_ID"), List.of("CHILD", "DOB", "SW_ID", "SW_DECOM", "SW_DEC", "SW_REASON")),
    CIN_CENSUS(Address.CASES, List.of(), List.of()),
    WORKFORCE_CENSUS(Address.WORKFORCE, List.of(), List.of());

    private final String address;
    private final List<String> telling;
    private final List<String> needed;

    FileKind(String address, List<String> telling, List<String> needed) {
        this.address = address;
        this.telling = telling;
        this.needed = needed;
    }

    /** The path that takes this kind of file. */
    public String address() {
        return address;
    }

    /** The columns that no other kind has; empty for XML. */
    List<String> telling() {
        return telling;
    }

    /** The columns without which a row says nothing; others may be absent. */
    List<String> needed() {
        return needed;
    }

    private static final class Address {
        static final String CASES = "/v1/imports";
        static final String WORKFORCE = "/v1/workforce-imports";
    }
}
