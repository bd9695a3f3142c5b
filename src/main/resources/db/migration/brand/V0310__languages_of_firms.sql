-- The languages in which a firm answers, by their ISO 639 codes.
alter table firm add column languages text[] not null default '{}';
