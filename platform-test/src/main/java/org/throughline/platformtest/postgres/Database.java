package org.throughline.platformtest.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.ds.PGSimpleDataSource;

/** A database of a running server and the role that owns it. */
public record Database(String jdbcUrl, String username, String password) {

    /** Opens a connection as the owner; the caller closes it. */
    public Connection connect() throws SQLException {
        // not DriverManager: it hides drivers that another class loader registered, and Quarkus has several
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL(jdbcUrl);
        return source.getConnection(username, password);
    }
}
