package org.hearth.groups;

import java.time.Duration;
import java.util.Optional;
import org.hearth.web.AccountId;

/** Places kept in a group for somebody who asked: each leads one account into the pages an invitation leads to. */
public interface OfferedPlaces {

    /**
     * Keeps a place until it is taken, taken back or has expired; one that this account has already stays. However many
     * ask at once, members and kept places together never exceed the group's size. Empty if it is full.
     */
    Optional<OfferedPlaceId> offer(GroupId group, AccountId account, Duration valid);

    /** Whether it still leads in. */
    boolean isOpen(OfferedPlaceId place);

    void takeBack(OfferedPlaceId place);

    /** Makes everybody else who offers in this group wait for the end of the transaction. */
    void lock(GroupId group);

    /** Where the account goes on. */
    static String path(OfferedPlaceId place) {
        return "/invitation/" + place.text() + "/rules";
    }
}
