package org.throughline.cases.story.rule;

import java.util.UUID;

/**
 * Who reads One Story; somebody who may see the child's record.
 *
 * @param workerId the worker; null for one the token does not name
 * @param trusted whether the child's keyworker or who stands in, the manager of the child's pod, or a leader
 */
public record Reader(UUID workerId, boolean trusted) {}
