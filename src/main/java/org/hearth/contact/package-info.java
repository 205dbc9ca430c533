/**
 * How a group keeps contact in the way its members do: a newsletter that its people write, and a telephone chain.
 * It owns pieces and issues, who gets them how, and the numbers of those in the chain, sealed.
 * It must never show a number to anybody but the one whose turn it is to call, nor join a name on the telephone to a pseudonym.
 */
@ApplicationModule(allowedDependencies = {"kernel", "web", "danger", "identity", "groups", "forum"})
@NullMarked
package org.hearth.contact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
