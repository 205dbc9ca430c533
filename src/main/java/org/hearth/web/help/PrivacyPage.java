package org.hearth.web.help;

/** What the template of this name shows. */
public record PrivacyPage() {}
