package org.throughline.platform.problem;

import java.util.Optional;

/** Recognises one family of failures and says what the client can do about it. */
interface Explanation {

    /** The problem, or empty where the failure is of another family. Looks at this failure only, not at its causes. */
    Optional<Problem> of(Throwable failure);
}
