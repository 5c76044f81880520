package org.throughline.platform.problem;

import java.util.List;

/** A feature's database constraints and the problems that they become; an {@code @ApplicationScoped} bean in each feature. */
public interface ConstraintCodes {

    List<ConstraintCode> codes();
}
