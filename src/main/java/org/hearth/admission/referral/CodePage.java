package org.hearth.admission.referral;

/** @param code as typed @param error message key; empty if nothing is wrong */
public record CodePage(String code, String error) {}
