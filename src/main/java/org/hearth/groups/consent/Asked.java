package org.hearth.groups.consent;

import java.util.List;
import org.hearth.groups.ConsentTopic;

/**
 * What the group asks one person for.
 *
 * @param given whether they say yes to these words now
 * @param answers all they ever said, the newest first
 */
public record Asked(ConsentTopic topic, ConsentText text, boolean given, List<Answer> answers) {}
