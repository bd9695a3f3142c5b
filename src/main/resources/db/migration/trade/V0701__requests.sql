-- Requests for quotations and what is answered to them.
create sequence rfq_number;

create table rfq (
    id              uuid primary key default uuidv7(),
    number          text not null unique,
    token_hash      bytea not null unique,
    firm_id         uuid references firm,
    mark_id         uuid references mark,
    product_id      uuid references product,
    goods           text not null,
    amount          numeric not null check (amount > 0),
    unit            text not null,
    target_price    numeric check (target_price >= 0),
    target_currency text,
    country         text not null,
    incoterm        text,
    wanted_on       date,
    words           text not null,
    email           text not null,
    person          text not null,
    company         text not null,
    lang            text not null,
    state           text not null,
    made_at         timestamptz not null,
    opened_at       timestamptz,
    answered_at     timestamptz,
    moved_at        timestamptz not null,
    check (firm_id is not null or mark_id is not null),
    check ((target_price is null) = (target_currency is null)),
    check ((state = 'UNCONFIRMED') = (opened_at is null))
);
create index rfq_of_firm on rfq (firm_id, state, opened_at);
create index rfq_of_mark on rfq (mark_id, state, opened_at) where firm_id is null;
create index rfq_of_product on rfq (product_id) where product_id is not null;
create index rfq_by_clock on rfq (state, moved_at);

create table rfq_enclosure (
    rfq_id       uuid not null references rfq on delete cascade,
    position     int not null,
    hash         text not null,
    name         text not null,
    content_type text not null,
    bytes        bigint not null,
    primary key (rfq_id, position)
);
create index rfq_enclosure_by_hash on rfq_enclosure (hash);

create table quotation (
    id          uuid primary key default uuidv7(),
    rfq_id      uuid not null references rfq on delete cascade,
    version     int not null,
    state       text not null,
    cells       jsonb not null,
    currency    text,
    incoterm    text,
    place       text,
    valid_until date,
    lead_days   int check (lead_days >= 0),
    remarks     text,
    saved_by    text not null,
    saved_at    timestamptz not null,
    sent_at     timestamptz,
    unique (rfq_id, version),
    check ((state = 'DRAFT') = (sent_at is null)),
    check (state = 'DRAFT' or (currency is not null and incoterm is not null and valid_until is not null))
);
-- Of each kind there is one: what is being written, and what the buyer may accept.
create unique index quotation_draft on quotation (rfq_id) where state = 'DRAFT';
create unique index quotation_sent on quotation (rfq_id) where state = 'SENT';
create index quotation_by_clock on quotation (valid_until) where state = 'SENT';

create table quotation_line (
    quotation_id uuid not null references quotation on delete cascade,
    position     int not null,
    goods        text not null,
    amount       numeric not null check (amount > 0),
    unit         text not null,
    price        numeric not null check (price >= 0),
    primary key (quotation_id, position)
);

-- Every move with its hour and its author.
create table rfq_step (
    id       bigint generated always as identity primary key,
    rfq_id   uuid not null references rfq on delete cascade,
    move     text not null,
    side     text not null,
    by_id    uuid,
    by_name  text not null,
    version  int,
    words    text not null,
    at       timestamptz not null
);
create index rfq_step_of_rfq on rfq_step (rfq_id, id);
