-- A key pair of a device, of which the house keeps the public half: who reads this table cannot sign in with it.
create table passkey (
    id              uuid primary key default uuidv7(),
    account_id      uuid not null references account on delete cascade,
    credential_id   bytea not null unique,
    public_key      bytea not null,
    signatures      bigint not null,
    user_verified   boolean not null,
    transports      text[] not null,
    backup_eligible boolean not null,
    backed_up       boolean not null,
    attestation     bytea not null,
    client_data     bytea not null,
    name            text not null,
    made_at         timestamptz not null,
    last_used       timestamptz not null
);
create index passkey_by_account on passkey (account_id);
