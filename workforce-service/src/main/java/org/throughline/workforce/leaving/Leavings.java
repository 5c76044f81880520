package org.throughline.workforce.leaving;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Every query of leavings. */
@ApplicationScoped
class Leavings implements PanacheRepositoryBase<Leaving, UUID> {}
