package org.hearth.identity;

import java.util.List;
import org.hearth.web.AccountId;

/** The names somebody told us must never slip out. For their own eyes, and for checks made on their behalf. */
public interface KeptOutNames {

    List<String> of(AccountId account);
}
