/** Looking at what is closed, when a life or a law asks for it: who may, how, and how the person comes to know. */
@NullMarked
package org.hearth.identity.glass;

import org.jspecify.annotations.NullMarked;
