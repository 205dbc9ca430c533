package org.hearth.admission.referral;

/** @param sent whether a link has just been sent @param error message key; empty if nothing is wrong */
public record OpenPage(String token, boolean sent, String address, String error) {}
