package org.throughline.cases.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.throughline.cases.Council;
import org.throughline.platformtest.realparts.WithRealParts;

/** Everything that is known of a child is in one stream. */
@QuarkusTest
@WithRealParts
class EveryKindTest {

    private static final Pattern ARM = Pattern.compile("child_id,\\s+'([A-Z_0-9]+)'");

    @Test
    void everyArmOfTheViewIsAKindAndEveryKindAnArm() throws SQLException {
        // When
        Set<String> arms;
        try (Connection connection = Council.connect();
                Statement statement = connection.createStatement();
                ResultSet view = statement.executeQuery("select pg_get_viewdef('timeline_entry')")) {
            view.next();
            arms = ARM.matcher(view.getString(1))
                    .results()
                    .map(arm -> arm.group(1))
                    .collect(Collectors.toSet());
        }

        // Then
        assertThat(arms).containsExactlyInAnyOrderElementsOf(kinds());
    }

    private static Set<String> kinds() {
        return Arrays.stream(TimelineKind.values()).map(Enum::name).collect(Collectors.toSet());
    }
}
