package org.throughline.platformtest.realparts;

import javax.management.MXBean;

/** The PostgreSQL and the Kafka of this test JVM; an MXBean because Quarkus' class loaders share nothing but the JVM. */
@MXBean
public interface RunningParts {

    /** Answers Kafka's {@code host:port}. */
    String getBootstrapServers();

    /** Answers the JDBC address of the database of the application that runs. */
    String getDatabaseUrl();

    /** Answers the name of that database, which is its owner's name and password too. */
    String getDatabaseName();

    /** Gives the application that starts next the database of that name, which is empty when first asked for. */
    void useDatabase(String name);

    /** Answers the JDBC address of the maintenance database, for {@code postgres} with the password {@code postgres}. */
    String getAdministrationUrl();

    /** Creates one more database with an owner and a password of the same name, and answers its JDBC address. */
    String createDatabase(String name);

    /** Begins a Kafka outage: data and address are kept. */
    void stopBroker();

    /** Ends a Kafka outage. */
    void startBroker();

    /** The database that most tests share. */
    String APPLICATION = "application";

    /** The database of tests that leave tens of thousands of records behind. */
    String CROWDED = "crowded";
}
