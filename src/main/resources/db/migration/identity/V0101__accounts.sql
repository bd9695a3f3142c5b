create table account (
    id            uuid primary key default uuidv7(),
    email         text not null unique check (email = lower(email)),
    name          text not null,
    password_hash text not null,
    opened_at     timestamptz not null default now()
);

create table account_grant (
    account_id uuid not null references account on delete cascade,
    role       text not null,
    scope      text not null,
    primary key (account_id, role, scope)
);
