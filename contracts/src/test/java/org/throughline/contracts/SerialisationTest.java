package org.throughline.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.throughline.contracts.WireFormat.JSON;
import static org.throughline.contracts.WireFormat.violations;

import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.throughline.contracts.casework.KeyworkerChanged;
import org.throughline.contracts.codes.ChangeReason;

class SerialisationTest {

    static List<String> types() {
        return List.copyOf(new TreeSet<>(EventTypes.ALL.keySet()));
    }

    @ParameterizedTest
    @MethodSource("types")
    void theExampleIsWhatTheRecordWrites(String type) throws Exception {
        // Given
        var example = Schemas.example(type);
        var event = JSON.treeToValue(example, EventTypes.ALL.get(type));
        // When
        var written = JSON.writeValueAsString(event);
        // Then
        assertThat(JSON.readTree(written)).isEqualTo(example);
        assertThat(violations(type, written)).isEmpty();
        assertThat(JSON.readValue(written, event.getClass())).isEqualTo(event);
    }

    @ParameterizedTest
    @MethodSource("types")
    void whatMayBeNullIsWrittenAsNullAndReadAsNull(String type) throws Exception {
        // Given
        var sparse = Schemas.example(type);
        sparse.fieldNames().forEachRemaining(name -> {
            if (Javadoc.of(EventTypes.ALL.get(type)).mayBeNull(name)) {
                sparse.putNull(name);
            }
        });
        var event = JSON.treeToValue(sparse, EventTypes.ALL.get(type));
        // When
        var written = JSON.writeValueAsString(event);
        // Then
        assertThat(JSON.readTree(written)).isEqualTo(sparse);
        assertThat(violations(type, written)).isEmpty();
        assertThat(JSON.readValue(written, event.getClass())).isEqualTo(event);
    }

    @ParameterizedTest
    @MethodSource("types")
    void aPropertyThatTheReaderDoesNotKnowIsPassedOver(String type) throws Exception {
        // Given
        var event = JSON.treeToValue(Schemas.example(type), EventTypes.ALL.get(type));
        var later = Schemas.example(type).put("addedLater", "2030-01-01");
        // When
        var read = JSON.treeToValue(later, EventTypes.ALL.get(type));
        // Then
        assertThat(read).isEqualTo(event);
        assertThat(violations(type, later.toString())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("types")
    void whatIsRequiredIsMissed(String type) {
        Schemas.in(Schemas.CURRENT).get(type).path("required").forEach(name -> assertThat(violations(
                        type, Schemas.example(type).without(name.asText()).toString()))
                .isNotEmpty());
    }

    @Test
    void aDateThatIsNoneIsAViolation() {
        var event = Schemas.example(KeyworkerChanged.TYPE).put("from", "23/11/2026");
        assertThat(violations(KeyworkerChanged.TYPE, event.toString())).hasSize(1);
    }

    @Test
    void aCodeThatTheReaderDoesNotKnowIsRefusedAndNotReadAsNull() {
        var later = Schemas.example(KeyworkerChanged.TYPE).put("reason", "NEWCOD");
        assertThatThrownBy(() -> JSON.treeToValue(later, KeyworkerChanged.class))
                .isInstanceOf(InvalidFormatException.class);
    }

    @Test
    void aKeyworkerChangeReadsOnTheWireAsDocumented() throws Exception {
        // Given
        var id = UUID.fromString("01900000-0000-7000-8000-000000000001");
        var event = new KeyworkerChanged(id, id, null, id, null, id, LocalDate.of(2026, 11, 23), ChangeReason.FCONTA);
        // When
        var written = JSON.writeValueAsString(event);
        // Then
        assertThat(written)
                .isEqualTo("{'caseId':ID,'childId':ID,'podId':null,'spellId':ID,'previousKeyworkerId':null,"
                        .concat("'keyworkerId':ID,'from':'2026-11-23','reason':'FCONTA'}")
                        .replace("ID", "'" + id + "'")
                        .replace('\'', '"'));
    }
}
