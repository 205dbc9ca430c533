-- Besides the mailed invitation: a link for several, a code on paper, and the place kept for somebody who asked.
alter table invitation
    alter address_fingerprint drop not null,
    alter address_sealed drop not null,
    add kind text not null default 'MAIL' check (kind in ('MAIL', 'LINK', 'CODE', 'PLACE')),
    -- keyed: a code on paper is short, and its bare hash could be guessed by whoever reads the database
    add code_fingerprint bytea unique,
    -- whose place it is; keyed and different in every group, so that rows of two groups cannot be joined
    add account_fingerprint bytea,
    add uses_left int not null default 1 check (uses_left >= 0),
    add came int not null default 0,
    add check (kind <> 'MAIL' or (address_fingerprint is not null and address_sealed is not null)),
    add check (kind <> 'CODE' or code_fingerprint is not null),
    add check (kind <> 'PLACE' or account_fingerprint is not null),
    add unique (group_id, account_fingerprint);
