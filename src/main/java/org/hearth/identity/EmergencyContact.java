package org.hearth.identity;

/** @param help what helps, in the person's own words; may be empty */
public record EmergencyContact(String name, String phone, String help) {}
