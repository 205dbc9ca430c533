package org.hearth.identity.signin;

/**
 * Says only what everybody may be told.
 *
 * @param lead message key
 * @param again where one may ask once more
 */
public record SentPage(String lead, String again) {

    static final SentPage ASKED = new SentPage("identity.sent.lead", "/sign-in");
    static final SentPage INVITED = new SentPage("identity.sent.invited", "/sign-in");
}
