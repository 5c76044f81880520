package org.throughline.platformtest.realparts;

import javax.management.MXBean;

/** The PostgreSQL and the Kafka of this test JVM; an MXBean because Quarkus' class loaders share nothing but the JVM. */
@MXBean
public interface RunningParts {

    /** Answers Kafka's {@code host:port}. */
    String getBootstrapServers();

    /** Answers the JDBC address of the application's own database; its owner and password are {@link #APPLICATION}. */
    String getDatabaseUrl();

    /** Answers the JDBC address of the maintenance database, for {@code postgres} with the password {@code postgres}. */
    String getAdministrationUrl();

    /** Creates one more database with an owner and a password of the same name, and answers its JDBC address. */
    String createDatabase(String name);

    /** Begins a Kafka outage: data and address are kept. */
    void stopBroker();

    /** Ends a Kafka outage. */
    void startBroker();

    /** Name, owner and password of the application's database. */
    String APPLICATION = "application";
}
