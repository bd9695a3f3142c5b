-- A rebuild of the search index walks the catalogue mark by mark.
create index product_by_mark on product (mark_id, id);
