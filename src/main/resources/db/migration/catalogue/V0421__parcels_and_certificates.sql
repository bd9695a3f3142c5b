-- What carriers and customs ask, and what a firm says of its goods beyond their names and price.
alter table product
    add column net_weight_kg   numeric check (net_weight_kg >= 0),
    add column gross_weight_kg numeric check (gross_weight_kg >= net_weight_kg),
    add column certificates    jsonb not null default '[]',
    add column availability    text; -- in-stock, made-to-order, or the ISO day before which the goods cannot be had
