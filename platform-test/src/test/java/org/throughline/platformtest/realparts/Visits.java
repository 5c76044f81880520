package org.throughline.platformtest.realparts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** A small application to test with: one guarded resource that asks the database as often as it is told. */
@Path("/visits")
@RolesAllowed("pod-manager")
public class Visits {
    private final DataSource database;
    private final JsonWebToken caller;

    Visits(DataSource database, JsonWebToken caller) {
        this.database = database;
        this.caller = caller;
    }

    @GET
    @Path("/{times}")
    public String visit(@PathParam("times") int times) throws SQLException {
        for (int time = 0; time < times; time++) {
            try (Connection connection = database.getConnection();
                    PreparedStatement query = connection.prepareStatement("SELECT ? FROM pg_am")) {
                query.setInt(1, time);
                query.executeQuery().close();
            }
        }
        return caller.getClaim("worker_id");
    }
}
