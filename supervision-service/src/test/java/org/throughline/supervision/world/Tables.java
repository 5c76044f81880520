package org.throughline.supervision.world;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.EntityManager;

/** The service's tables, changed behind its back where a test needs what no request can do. */
public final class Tables {

    private Tables() {}

    public static void run(String statement) {
        QuarkusTransaction.requiringNew()
                .run(() -> database().createNativeQuery(statement).executeUpdate());
    }

    public static long count(String from) {
        return QuarkusTransaction.requiringNew().call(() -> (Long)
                database().createNativeQuery("select count(*) from " + from).getSingleResult());
    }

    private static EntityManager database() {
        return Arc.container().instance(EntityManager.class).get();
    }
}
