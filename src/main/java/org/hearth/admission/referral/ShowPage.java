package org.hearth.admission.referral;

import org.hearth.groups.Doorway;

/** @param words what was written, or what the person made of it @param error message key; empty if nothing is wrong */
public record ShowPage(String token, Doorway.Entrance entrance, String words, String error) {}
