package org.throughline.cases.child;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.throughline.platform.id.Ids;

/** A person the service works for; may be unborn and unnamed. */
@Entity
public class Child {

    @Id
    private UUID id;

    private String laChildId;
    private String nhsNumber;
    private String upn;
    private String givenName;
    private String familyName;
    private LocalDate dateOfBirth;
    private LocalDate expectedDateOfBirth;
    private boolean unborn;

    @Enumerated(EnumType.STRING)
    private Sex sex;

    private String ethnicity;
    private OffsetDateTime createdAt;

    /** The database's own: which record stands for the child. */
    @Column(insertable = false, updatable = false)
    private UUID standsAs;

    @Version
    private long version;

    protected Child() {}

    /** A child nobody knew before. */
    public Child(ChildDetails details, OffsetDateTime createdAt) {
        this.id = Ids.next();
        this.createdAt = createdAt;
        take(details);
    }

    public UUID id() {
        return id;
    }

    /** The record that stands for the child: this one, unless a person merged it into another. */
    public UUID standsAs() {
        return standsAs == null ? id : standsAs;
    }

    public long version() {
        return version;
    }

    /** What is known of who the child is. */
    public ChildDetails details() {
        return new ChildDetails(
                laChildId,
                nhsNumber,
                upn,
                givenName,
                familyName,
                dateOfBirth,
                expectedDateOfBirth,
                unborn,
                sex,
                ethnicity);
    }

    /** Replaces what is known of who the child is. */
    public void take(ChildDetails details) {
        laChildId = details.laChildId();
        nhsNumber = details.nhsNumber();
        upn = details.upn();
        givenName = details.givenName();
        familyName = details.familyName();
        dateOfBirth = details.dateOfBirth();
        expectedDateOfBirth = details.expectedDateOfBirth();
        unborn = details.unborn();
        sex = details.sex();
        ethnicity = details.ethnicity();
    }
}
