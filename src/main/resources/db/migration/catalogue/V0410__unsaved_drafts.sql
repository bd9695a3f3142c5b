-- What a writer has typed into the editor of a product and not saved yet: one draft for each writer and product, the empty
-- slug being a firm's next new product. It is the writer's alone, and goes when it is saved, discarded or long forgotten.
create table product_unsaved (
    writer_id uuid not null references account on delete cascade,
    firm_id   uuid not null references firm on delete cascade,
    slug      text not null,
    cells     jsonb not null,
    based_on  bigint,
    kept_at   timestamptz not null default now(),
    primary key (writer_id, firm_id, slug)
);
create index product_unsaved_by_age on product_unsaved (kept_at);
