package org.hearth.groups.joining;

import java.util.regex.Pattern;
import org.hearth.groups.invitation.Invitations;
import org.hearth.identity.InvitedPath;
import org.hearth.kernel.Token;
import org.springframework.stereotype.Component;

/** Somebody on the way to a page of their invitation is invited. */
@Component
class InvitationPath implements InvitedPath {

    private static final Pattern PATH = Pattern.compile("/invitation/([^/?]+)(/.*)?");

    private final Invitations invitations;

    InvitationPath(Invitations invitations) {
        this.invitations = invitations;
    }

    @Override
    public boolean opens(String path) {
        var invitation = PATH.matcher(path);
        return invitation.matches()
                && invitations.open(Token.of(invitation.group(1))).isPresent();
    }
}
