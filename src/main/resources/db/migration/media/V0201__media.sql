create table medium (
    hash         text primary key check (hash ~ '^[0-9a-f]{64}$'),
    content_type text not null,
    bytes        bigint not null check (bytes > 0),
    stored_at    timestamptz not null default now()
);
