package org.throughline.cases.network;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.throughline.contracts.codes.NetworkRole;
import org.throughline.platform.id.Ids;

/** A professional around a child, half-open: {@code startedOn} inclusive, {@code endedOn} exclusive, null while it lasts. */
@Entity
class NetworkMember {

    @Id
    private UUID id;

    private UUID childId;

    @Enumerated(EnumType.STRING)
    private NetworkRole role;

    private String roleWords;
    private String organisation;
    private String personName;
    private String reach;
    private String helpsWith;
    private boolean onChildsPage;
    private LocalDate startedOn;
    private LocalDate endedOn;
    private OffsetDateTime recordedAt;
    private UUID recordedBy;

    @Version
    private long version;

    protected NetworkMember() {}

    NetworkMember(UUID childId, NewNetworkMember said, OffsetDateTime recordedAt, UUID recordedBy) {
        this.id = Ids.next();
        this.childId = childId;
        this.role = said.role();
        this.roleWords = said.roleWords();
        this.organisation = said.organisation();
        this.personName = said.name();
        this.reach = said.reach();
        this.helpsWith = said.helpsWith();
        this.onChildsPage = said.onChildsPage();
        this.startedOn = said.from();
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    void end(LocalDate on) {
        endedOn = on;
    }

    boolean isEnded() {
        return endedOn != null;
    }

    UUID id() {
        return id;
    }

    NetworkRole role() {
        return role;
    }

    LocalDate startedOn() {
        return startedOn;
    }

    long version() {
        return version;
    }

    NetworkMemberView view() {
        return new NetworkMemberView(
                id,
                childId,
                role,
                roleWords,
                organisation,
                personName,
                reach,
                helpsWith,
                onChildsPage,
                startedOn,
                endedOn,
                recordedAt,
                recordedBy,
                version);
    }
}
