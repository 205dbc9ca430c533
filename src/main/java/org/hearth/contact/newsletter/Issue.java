package org.hearth.contact.newsletter;

import java.time.Instant;
import java.util.Optional;
import org.hearth.groups.GroupId;

/** @param version counts every change while it is being made @param sentAt empty for the one being made */
public record Issue(IssueId id, GroupId group, String title, int version, Optional<Instant> sentAt) {}
