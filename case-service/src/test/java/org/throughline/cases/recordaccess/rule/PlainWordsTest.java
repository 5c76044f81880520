package org.throughline.cases.recordaccess.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlainWordsTest {

    @Test
    void everybodyIsSaidByWhatTheyDo() {
        assertThat(PlainWords.who(Set.of("social-worker"))).isEqualTo("a social worker");
        assertThat(PlainWords.who(Set.of("social-worker-in-training")))
                .isEqualTo("somebody learning to be a social worker");
        assertThat(PlainWords.who(Set.of("mash")))
                .isEqualTo("the people who first hear when somebody is worried about a child");
    }

    @Test
    void whoHasTwoRolesIsSaidByTheOneThatDecidesMost() {
        assertThat(PlainWords.who(List.of("social-worker", "pod-manager")))
                .isEqualTo("the manager of a team of social workers");
        assertThat(PlainWords.who(List.of("offline_access", "social-worker"))).isEqualTo("a social worker");
    }

    @Test
    void nobodyAtAllIsTheSystem() {
        assertThat(PlainWords.who(Set.of())).isEqualTo("our computer system");
        assertThat(PlainWords.who(Set.of("operator"))).isEqualTo("our computer system");
    }

    @Test
    void whatWasDoneIsSaidPlainly() {
        assertThat(PlainWords.what("READ")).isEqualTo("looked at your record");
        assertThat(PlainWords.what("RECORD_VOICE")).isEqualTo("wrote down what you said");
        assertThat(PlainWords.what("TELL_PROMISE_OVERDUE")).isEqualTo("sent a reminder about you to your team");
        assertThat(PlainWords.what("IMPORT_SPELLS")).isEqualTo("put in facts from older records");
    }

    @Test
    void whatHasNoWordsOfItsOwnWroteInTheRecord() {
        assertThat(PlainWords.what("MEET_CORE_GROUP")).isEqualTo("wrote in your record");
        assertThat(PlainWords.what("READ_ALOUD")).isEqualTo("wrote in your record");
    }
}
