package org.hearth.admission.matching;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hearth.web.Frame;

/** The best first. */
public record ProposalsPage(List<Proposal> proposals) {

    /** Why a group is proposed, in words: "about grief · in English · in the evening". */
    public String why(Frame frame, Proposal proposal) {
        return proposal.shared().stream().map(one -> why(frame, proposal, one)).collect(Collectors.joining(" · "));
    }

    private static String why(Frame frame, Proposal proposal, Proposal.Shared shared) {
        var language = Locale.forLanguageTag(proposal.entrance().language()).getDisplayLanguage(frame.locale());
        return switch (shared) {
            case NEED -> frame.say("admission.match.need", String.join(", ", proposal.needs()));
            case PLACE -> frame.say("admission.match.place");
            case LANGUAGE -> frame.say("admission.match.language", language);
            case AGE -> frame.say("admission.match.age");
            case TIME -> frame.say("admission.match.time");
            case FORMAT -> frame.say("admission.match.format");
        };
    }
}
