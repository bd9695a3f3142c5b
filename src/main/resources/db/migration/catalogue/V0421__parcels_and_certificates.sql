-- What carriers and customs ask, and what a firm says of its goods beyond their names and price.
alter table product
    add column net_weight_kg   numeric check (net_weight_kg >= 0),
    add column gross_weight_kg numeric check (gross_weight_kg >= net_weight_kg),
    add column certificates    jsonb not null default '[]',
    add column availability    text; -- in-stock, made-to-order, or the ISO day before which the goods cannot be had

-- What was approved before has these columns too, or it would seem to have changed since.
update listing set content = content
    || '{"net_weight_kg": null, "gross_weight_kg": null, "certificates": [], "availability": null}';
update product_waiting set before = before
    || '{"net_weight_kg": null, "gross_weight_kg": null, "certificates": [], "availability": null}'
where before is not null;

-- The page of a firm counts and lists what it has on show.
create index listing_of_firm on listing (firm_id, created_at desc, product_id) where on_show;
