/**
 * What a group or the house says to guide people: information pages and who answers for them, questions before a meeting,
 * what there is in the neighbourhood, and the coordinator's work on helplines.
 * It owns those pages, their versions, and what readers said about them.
 * It must never keep who read a page or who has not answered a question, nor reach out to what it points to.
 */
@ApplicationModule(
        allowedDependencies = {"kernel", "web", "danger", "places", "identity", "groups", "forum", "meetings"})
@NullMarked
package org.hearth.guidance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
