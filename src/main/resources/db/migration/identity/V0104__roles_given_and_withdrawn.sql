-- Raised whenever a role is given or withdrawn: each server sees at the next request that what it remembers is out of date.
alter table account add column grants_version bigint not null default 0;

-- Who gave which role to whom, and who withdrew it. Nothing is changed or deleted here.
create table grant_act (
    id         uuid primary key default uuidv7(),
    account_id uuid not null references account on delete cascade,
    role       text not null,
    scope      text not null,
    standing   text not null,
    kind       text not null check (kind in ('GIVEN', 'WITHDRAWN')),
    by_id      uuid references account on delete set null,
    at         timestamptz not null
);
create index grant_act_by_account on grant_act (account_id, role, scope, at desc);
create index grant_act_withdrawn on grant_act (at desc) where kind = 'WITHDRAWN';
create index account_grant_by_scope on account_grant (role, scope);

insert into grant_act (account_id, role, scope, standing, kind, at)
select account_id, role, scope, standing, 'GIVEN', opened_at from account_grant join account on account.id = account_id;
