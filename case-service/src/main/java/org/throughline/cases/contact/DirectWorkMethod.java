package org.throughline.cases.contact;

/** How a worker works with a child, beyond talking; a council's own methods are OTHER, in words. */
public enum DirectWorkMethod {
    /** Worries, good things and dreams, each in a house. */
    THREE_HOUSES,
    /** The child's family, drawn as a tree. */
    FAMILY_TREE,
    /** Who is near and who is far, drawn around the child. */
    ECOMAP,
    /** The story of the child's life, told together. */
    LIFE_STORY_WORK,
    /** What happened, in the child's words and pictures. */
    WORDS_AND_PICTURES,
    /** What keeps the child safe, planned with the child. */
    SAFETY_PLANNING,
    /** How near a good place, from 0 to 10. */
    SCALING_QUESTIONS,
    /** Drawing, painting, making. */
    ART,
    /** Toys, puppets, sand, games. */
    PLAY,
    /** Doing something together: a walk, cooking, a game of football. */
    SHARED_ACTIVITY,
    /** Another method: the words say which. */
    OTHER
}
