package org.throughline.platform.imports;

import io.quarkus.security.identity.SecurityIdentity;
import java.util.UUID;

/** An import to be run, in the name of whoever sent the file and under the ids of their request. */
record ImportJob(UUID id, FileKind kind, SecurityIdentity sender, String requestId, String correlationId) {}
