package org.throughline.cases.story.rule;

/** The parts of One Story, in the order in which it is read: one document from assessment to the end, not a form a stage. */
public enum Section {
    /** Who the child is: what they like, what they are good at, who matters to them. */
    WHO_I_AM("Who I am"),
    /** The family and the people around it. */
    FAMILY_AND_NETWORK("My family and the people around me"),
    /** What happened, from birth until now. */
    WHAT_HAPPENED("What happened"),
    /** What goes well and keeps the child safe. */
    STRENGTHS("What goes well"),
    /** What people worry about. */
    WORRIES("What people worry about"),
    /** What life is like for the child, day by day. */
    DAY_TO_DAY("What my days are like"),
    /** What it means: the analysis. */
    WHAT_IT_MEANS("What it means"),
    /** What is to be done. */
    WHAT_HAPPENS_NEXT("What happens next"),
    /** How it went, told at the end. */
    HOW_IT_WENT("How it went");

    private final String label;

    Section(String label) {
        this.label = label;
    }

    /** The heading that people read. */
    public String label() {
        return label;
    }
}
