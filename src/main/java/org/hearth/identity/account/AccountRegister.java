package org.hearth.identity.account;

import org.hearth.identity.Accounts;
import org.hearth.identity.EmailAddress;
import org.hearth.web.AccountId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class AccountRegister implements Accounts {

    private final AccountTable table;

    AccountRegister(AccountTable table) {
        this.table = table;
    }

    @Override
    @Transactional
    public AccountId withAddress(EmailAddress address) {
        return table.withFingerprintOrNew(table.fingerprint(address), table.sealed(address));
    }

    @Override
    public boolean has(AccountId account, EmailAddress address) {
        return table.withFingerprint(table.fingerprint(address))
                .filter(account::equals)
                .isPresent();
    }

    @Override
    public boolean hasAddress(AccountId account) {
        return table.address(account).isPresent();
    }

    @Override
    @Transactional
    public void makeCoordinator(AccountId account) {
        table.makeCoordinator(account);
    }

    @Override
    public boolean isCoordinator(AccountId account) {
        return table.isCoordinator(account).orElse(false);
    }
}
