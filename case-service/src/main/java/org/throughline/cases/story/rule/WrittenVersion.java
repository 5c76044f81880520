package org.throughline.cases.story.rule;

import java.util.UUID;

/**
 * A version of an entry as far as reading goes.
 *
 * @param version its number, from 1
 * @param audience for whom it was written
 * @param writtenBy the worker who wrote it; null where a machine did
 */
public record WrittenVersion(int version, Audience audience, UUID writtenBy) {}
