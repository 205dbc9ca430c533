package org.hearth.groups.invitation;

import java.util.Optional;
import org.hearth.groups.Viewer;

/** @param none whether no address was found in what was pasted a moment ago */
public record UploadPage(
        Viewer viewer, String addresses, Optional<InvitationListTable.Progress> progress, boolean none) {}
