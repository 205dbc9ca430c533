/** Signing in by an organisation's own sign-in, with OpenID Connect. Of what it says about a person, nothing is kept. */
@NullMarked
package org.hearth.identity.organisation;

import org.jspecify.annotations.NullMarked;
