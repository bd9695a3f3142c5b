-- People of the sample catalogue: their password is public, so that a second factor would prove nothing.
alter table account add column demo boolean not null default false;
update account set demo = true where email like '%@rasteh.example' and email <> 'administrator@rasteh.example';

-- A firm has owners, who may ask further people in, and editors. Whoever held a role before was alone in it.
alter table account_grant add column standing text not null default 'OWNER' check (standing in ('OWNER', 'EDITOR'));

-- A link that opens the door once. Only the digest of its token is kept: who reads this table cannot use what they read.
create table door_link (
    token_hash  bytea primary key,
    kind        text not null check (kind in ('INVITATION', 'RESET')),
    email       text not null check (email = lower(email)),
    role        text,
    scope       text,
    standing    text,
    made_by     uuid references account on delete set null,
    made_at     timestamptz not null,
    valid_until timestamptz not null,
    used_at     timestamptz,
    check ((kind = 'INVITATION') = (role is not null and scope is not null and standing is not null))
);
create index door_link_by_person on door_link (made_by, made_at desc);
create index door_link_by_email on door_link (email, kind);

-- The secret is encrypted with a key that is not in the database. No code of a step up to last_step is taken again.
create table second_factor (
    account_id  uuid primary key references account on delete cascade,
    secret      bytea not null,
    last_step   bigint not null,
    enrolled_at timestamptz not null
);

create table recovery_code (
    account_id uuid not null references account on delete cascade,
    code_hash  bytea not null,
    used_at    timestamptz,
    primary key (account_id, code_hash)
);

-- Who is signed in where. It stands here and not in one server's memory, so that each server can end what another began.
create table open_session (
    id         uuid primary key default uuidv7(),
    account_id uuid not null references account on delete cascade,
    device     text not null,
    since      timestamptz not null,
    last_seen  timestamptz not null,
    ended_at   timestamptz
);
create index open_session_by_account on open_session (account_id, last_seen desc);
