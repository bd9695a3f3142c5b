-- What somebody changed on many products at once, with what was there before, so that it can be taken back for a while.
create table shelf_change (
    id        uuid primary key default uuidv7(),
    owner_id  uuid not null,
    firm_id   uuid not null references firm on delete cascade,
    kind      text not null check (kind in ('price', 'state')),
    made_at   timestamptz not null default now(),
    undone_at timestamptz
);
create index shelf_change_of_owner on shelf_change (owner_id, firm_id, made_at desc);

create table shelf_change_row (
    change_id  uuid not null references shelf_change on delete cascade,
    product_id uuid not null references product on delete cascade,
    -- The version that the change made: a product that was saved since is left as it is.
    version    bigint not null,
    price      numeric,
    price_to   numeric,
    currency   text,
    state      text not null,
    primary key (change_id, product_id)
);
