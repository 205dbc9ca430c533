package org.hearth.identity.setup;

import org.hearth.identity.EmailAddress;
import org.hearth.identity.SignInLinks;
import org.hearth.identity.account.AccountTable;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.Token;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the first coordinator of an installation that has none, by a link shown to whoever started it. */
@Component
class Setup {

    private final SetupTable table;
    private final AccountTable accounts;
    private final SignInLinks links;

    Setup(SetupTable table, AccountTable accounts, SignInLinks links) {
        this.table = table;
        this.accounts = accounts;
        this.links = links;
    }

    boolean isNeeded() {
        return !accounts.hasCoordinator();
    }

    /** A new link; the one of an earlier start opens nothing any more. */
    @Transactional
    public Token newLink() {
        var token = Token.random();
        table.replace(token);
        return token;
    }

    void check(Token token) {
        if (!isNeeded() || !table.opens(token)) {
            throw new NotFound();
        }
    }

    /**
     * The setup link goes on opening until somebody has signed in as coordinator: a slip of the hand locks nobody out.
     *
     * @return the one-time link's secret by which the coordinator signs in
     */
    @Transactional
    public Token use(Token token, EmailAddress address) {
        check(token);
        return links.forFirstCoordinator(address, "/you");
    }
}
