package org.hearth.identity;

import java.util.Collection;
import org.hearth.kernel.Token;
import org.hearth.web.AccountId;
import org.hearth.web.Language;

/** Short letters to people whose address the sender must not know. */
public interface Tidings {

    /** To an account. */
    void tell(AccountId account, Tiding tiding, Language language);

    /** To whoever stands behind each of these personas, one letter a person. */
    void tell(Collection<PersonaId> personas, Tiding tiding, Language language);

    /** To all who run the installation. */
    void tellCoordinators(Tiding tiding, Language language);

    /** To an address that somebody typed, with a secret of its own. */
    void tell(EmailAddress address, Tiding tiding, Token token, Language language);
}
