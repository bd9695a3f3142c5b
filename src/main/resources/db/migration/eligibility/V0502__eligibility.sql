-- The index of cases: what a case is stands in its acts, chain case/<id>.
create table eligibility_case (
    id        uuid primary key default uuidv7(),
    number    text not null unique,
    mark_id   uuid not null references mark,
    scheme    text not null,
    opened_at timestamptz not null default now()
);
create index eligibility_case_of_mark on eligibility_case (mark_id);

create sequence eligibility_case_number;

-- Certificates as their cases left them, for quick questions; the acts are the record.
create table certificate (
    number      text primary key,
    case_id     uuid not null unique references eligibility_case,
    mark_id     uuid not null references mark,
    scheme      text not null,
    granted_on  date not null,
    valid_until date not null check (valid_until > granted_on),
    terms       text not null,
    revoked_on  date
);
create index certificate_of_mark on certificate (mark_id);
