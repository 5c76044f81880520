package org.throughline.contracts.codes;

/** To whom something was promised. */
public enum PromiseTo {
    CHILD,
    FAMILY
}
