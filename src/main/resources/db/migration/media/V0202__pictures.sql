-- A picture of goods is shown in sizes of our own making; the original as it was uploaded is never handed to a visitor.
alter table medium add column evidence boolean not null default false; -- cited by an act: never cleared away

update medium set evidence = not for_all;

create table picture (
    original text primary key references medium (hash) on delete cascade,
    width    integer not null check (width > 0),  -- in pixels, upright
    height   integer not null check (height > 0),
    colours  text not null check (colours ~ '^[0-9a-f]{96}$')  -- sixteen mean colours, four by four, row by row
);

create table picture_size (
    original text not null references picture (original) on delete cascade,
    edge     integer not null,                    -- the longer side, in pixels
    width    integer not null check (width > 0),
    height   integer not null check (height > 0),
    hash     text not null references medium (hash),
    primary key (original, edge)
);

create index picture_size_by_hash on picture_size (hash);
