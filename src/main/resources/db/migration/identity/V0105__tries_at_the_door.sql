-- Tries for each account from each network address. Digests, because people type passwords where an address belongs.
create table door_try (
    account    bytea not null,
    address    text not null,
    made       integer not null,
    not_before timestamptz not null,
    last_at    timestamptz not null,
    primary key (account, address)
);
create index door_try_by_age on door_try (last_at);

-- Failed tries from each network address over all accounts.
create table door_address (
    address text primary key,
    tries   integer not null,
    since   timestamptz not null
);
create index door_address_by_age on door_address (since);
