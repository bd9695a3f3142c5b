-- The road of a product from its maker's desk to the buyer: the moves that it made, what buyers see of it, what waits for its
-- mark's steward, and what the steward remarked.

-- Every move, with who, when and why: added and read, never changed.
create table product_move (
    id         bigint generated always as identity primary key,
    product_id uuid not null references product,
    mark_id    uuid not null references mark,
    firm_id    uuid not null references firm,
    from_state text,
    to_state   text not null,
    why        text not null,
    words      text not null default '',
    version    bigint not null,
    by_id      uuid not null,
    by_name    text not null,
    at         timestamptz not null default now()
);
create index product_move_of_product on product_move (product_id, id desc);
-- A firm's record: the last decisions on its goods under a mark.
create index product_move_decided on product_move (firm_id, mark_id, id desc) where why in ('approved', 'vouched', 'returned');
revoke update, delete, truncate on product_move from rasteh_app;

-- What buyers see, while on_show: the whole row of the product as it was when it was last approved. A migration that adds a
-- column to product gives it to content too, or what was approved before it will seem to have changed since.
create table listing (
    product_id  uuid primary key references product on delete cascade,
    slug        text not null unique,
    mark_id     uuid not null references mark,
    firm_id     uuid not null references firm,
    on_show     boolean not null,
    content     jsonb not null,
    version     bigint not null,
    created_at  timestamptz not null,
    approved_at timestamptz not null default now(),
    approved_by text not null
);
create index listing_newest_of_mark on listing (mark_id, created_at desc, product_id) where on_show;
create index listing_newest on listing (created_at desc, product_id) where on_show;

-- What waits for a steward. A sample is on show already; before is what buyers saw until then, null for a new listing.
create table product_waiting (
    product_id uuid primary key references product on delete cascade,
    mark_id    uuid not null references mark,
    firm_id    uuid not null references firm,
    kind       text not null check (kind in ('review', 'sample')),
    before     jsonb,
    since      timestamptz not null default now()
);
create index product_waiting_of_mark on product_waiting (mark_id, since, product_id);

-- What a steward remarked on a field; cell is what stood there then: once it reads otherwise, the remark is mended.
create table product_remark (
    id          bigint generated always as identity primary key,
    product_id  uuid not null references product on delete cascade,
    mark_id     uuid not null references mark,
    firm_id     uuid not null references firm,
    column_code text not null,
    words       text not null,
    cell        text not null,
    by_name     text not null,
    at          timestamptz not null default now(),
    mended_at   timestamptz
);
create index product_remark_open on product_remark (product_id) where mended_at is null;

-- What of a product is its content, as opposed to where it stands and who saved it when.
create function product_content(whole jsonb) returns jsonb
    language sql immutable strict parallel safe
    return whole - array['state', 'version', 'created_at', 'saved_at', 'saved_by'];

-- How many wait under a product's mark until its turn comes, itself included. As the owner, because what the others have waiting
-- is not for a firm to see.
create function place_in_queue(product uuid) returns int
    language sql stable security definer set search_path = public, pg_temp
    begin atomic
        select count(*)::int from product_waiting mine
            join product_waiting ahead on ahead.mark_id = mine.mark_id
                and (ahead.since, ahead.product_id) <= (mine.since, mine.product_id)
        where mine.product_id = place_in_queue.product;
    end;

-- What was on show before there was a review counts as approved.
insert into listing (product_id, slug, mark_id, firm_id, on_show, content, version, created_at, approved_at, approved_by)
select id, slug, mark_id, firm_id, true, to_jsonb(product), version, created_at, saved_at, saved_by
from product where state = 'on-show';

insert into product_move (product_id, mark_id, firm_id, to_state, why, version, by_id, by_name, at)
select id, mark_id, firm_id, state, case state when 'on-show' then 'vouched' else 'begun' end, version,
    '00000000-0000-0000-0000-000000000000', saved_by, saved_at
from product;
