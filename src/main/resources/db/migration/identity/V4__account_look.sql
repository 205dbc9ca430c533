-- How Hearth shows itself to somebody in every browser, in the words of the cookie; the zone is that of quiet hours.
create table account_look (
    account bigint primary key references account on delete cascade,
    look text not null check (char_length(look) <= 200),
    language text not null check (char_length(language) <= 20),
    zone text not null check (char_length(zone) <= 60)
);
