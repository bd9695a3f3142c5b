-- Who writes a product's document first takes its row here, then a number that was never given before: writers of one
-- document follow each other, and a number lost in a rollback is not used again for another content.
create sequence search_revision as bigint;

create table search_document (
    product_id uuid primary key,
    revision   bigint not null
);
create index search_document_by_revision on search_document (revision);
