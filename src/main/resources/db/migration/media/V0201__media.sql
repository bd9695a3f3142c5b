create table medium (
    hash         text primary key check (hash ~ '^[0-9a-f]{64}$'),
    content_type text not null,
    bytes        bigint not null check (bytes > 0),
    for_all      boolean not null, -- false: evidence, never handed to a visitor
    stored_at    timestamptz not null default now()
);
