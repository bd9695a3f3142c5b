create table mark (
    id            uuid primary key default uuidv7(),
    slug          text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    family        text not null,
    names         jsonb not null,
    kind          jsonb not null,
    provinces     text[] not null check (cardinality(provinces) > 0),
    counties      jsonb not null,
    hs_headings   text[] not null,
    story         jsonb not null,
    also_held     jsonb not null,
    steward_names jsonb not null,
    steward_email text not null,
    founded_on    date not null,
    reality       text not null,
    sample        boolean not null
);

-- A version binds from its registration on, never before (Industrial Property Act, art. 97).
create table regulations (
    mark_id       uuid not null references mark,
    version       int not null check (version > 0),
    declared_on   date not null,
    registered_on date check (registered_on >= declared_on),
    common        jsonb not null,
    entitled      jsonb not null,
    sanctions     jsonb not null,
    primary key (mark_id, version)
);

create table firm (
    id       uuid primary key default uuidv7(),
    slug     text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    names    jsonb not null,
    province text not null,
    county   jsonb not null,
    roles    text[] not null,
    since    int not null,
    staff    int,
    about    jsonb not null,
    sample   boolean not null
);

create table membership (
    mark_id  uuid not null references mark,
    firm_id  uuid not null references firm,
    since    date not null,
    until    date check (until >= since),
    admitted boolean not null,
    primary key (mark_id, firm_id)
);
create index membership_of_firm on membership (firm_id);
