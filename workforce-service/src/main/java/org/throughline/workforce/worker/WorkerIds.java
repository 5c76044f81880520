package org.throughline.workforce.worker;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.throughline.platform.paging.PageRequest;

/** Workers to be told apart by name. */
record WorkerIds(@NotNull @Size(max = PageRequest.MOST) Set<@NotNull UUID> ids) {}
