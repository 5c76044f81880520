package org.throughline.cases.continuity.rule;

/** Where the measures come from. */
final class Source {

    static final String DFE =
            "Department for Education, SSDA903 Social Worker file: distinct workers in the collection year";
    static final String COMMISSIONER = "Children's Commissioner for England, Stability Index: changes of social worker";
    static final String UPC = "Breslau and Reeb, Journal of Medical Education 50 (1975) 965-969";
    static final String COC = "Bice and Boxerman, Medical Care 15 (1977) 347-349";
    static final String SECON = "Steinwachs, Medical Care 17 (1979) 551-565";
    static final String OURS = "Throughline";

    private Source() {}
}
