alter table membership
    drop constraint membership_role_check,
    add constraint membership_role_check check (role in ('FACILITATOR', 'CO_FACILITATOR', 'MEMBER', 'SUPPORTER',
        'INTERPRETER', 'TECHNICAL_HELPER', 'PROVIDER', 'RESEARCHER'));
alter table invitation
    drop constraint invitation_role_check,
    add constraint invitation_role_check check (role in ('FACILITATOR', 'CO_FACILITATOR', 'MEMBER', 'SUPPORTER',
        'INTERPRETER', 'TECHNICAL_HELPER', 'PROVIDER', 'RESEARCHER'));
