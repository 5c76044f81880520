package org.throughline.workforce.pod;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.throughline.platform.paging.PageRequest;

/** Pods to be told apart by name. */
record PodIds(@NotNull @Size(max = PageRequest.MOST) Set<@NotNull UUID> ids) {}
