-- How often people looked at the page of a product, by day: a count, and nothing of who.
create table listing_view (
    product_id uuid not null references product on delete cascade,
    day        date not null,
    views      int not null,
    primary key (product_id, day)
);
create index listing_view_by_day on listing_view (day);
