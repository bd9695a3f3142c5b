-- What was done, by whom: added and read, never changed. The content is kept as the very text that was hashed.
create table act (
    chain         text not null,
    sequence      bigint not null check (sequence > 0),
    kind          text not null,
    actor_id      uuid not null,
    actor_name    text not null,
    actor_role    text not null,
    at            timestamptz not null,
    content       text not null,
    previous_hash text not null check (previous_hash ~ '^[0-9a-f]{64}$'),
    hash          text not null unique check (hash ~ '^[0-9a-f]{64}$'),
    primary key (chain, sequence)
);

revoke update, delete, truncate on act from rasteh_app;
