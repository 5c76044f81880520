package org.throughline.contracts.codes;

/** The sixteen things that children ask of a social worker; a child rates the relationship against any of them. */
public enum RelationshipQuality {
    LISTENS("Listens to us"),
    HAS_TIME("Has time for us"),
    RESPECTS_PRIVACY("Respects our privacy"),
    DOES_WHAT_THEY_SAY("Does what they say they will do"),
    SEES_US_REGULARLY("Sees us regularly"),
    GETS_TO_KNOW_US("Gets to know us"),
    TRUST("Is somebody we can trust"),
    KIND("Is kind"),
    EXPLAINS("Explains what is happening and why"),
    STAYS("Stays, and does not keep changing"),
    LEARNS_FROM_OTHERS("Learns about us from others, so that we need not tell it again"),
    HONEST("Is honest with us"),
    UNDERSTANDS_IT_IS_SCARY("Understands that it is scary"),
    MAKES_DECISIONS("Makes decisions, and lets us have a say"),
    COMMITTED("Is committed to us"),
    MATCHED_WITH_US("Is matched with us");

    private final String childrensWords;

    RelationshipQuality(String childrensWords) {
        this.childrensWords = childrensWords;
    }

    /** How children say it: what stands beside the code where people read it. */
    public String childrensWords() {
        return childrensWords;
    }
}
