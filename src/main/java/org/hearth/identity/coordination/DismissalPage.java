package org.hearth.identity.coordination;

import org.hearth.identity.EmailAddress;

/** @param error message key; empty if nothing is wrong */
public record DismissalPage(EmailAddress address, String error) {}
