package org.hearth.identity.signin;

/** Says thank you to somebody who has shown who they are, and sends them back to the page they left open. */
public record ShownPage() {}
