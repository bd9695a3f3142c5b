-- A sheet that somebody has sent and looks through before its rows are taken. It is kept here and not in a session, so that
-- it outlives a closed tab and a restart; it is its sender's alone.
create table sheet_upload (
    id            uuid primary key default uuidv7(),
    owner_id      uuid not null references account on delete cascade,
    mark_id       uuid not null references mark on delete cascade,
    firm_id       uuid not null references firm on delete cascade,
    file_name     text not null,
    state         text not null check (state in ('reading', 'open', 'taking', 'refused')),
    refusal       text,
    columns       text[] not null default '{}',
    unread        text[] not null default '{}',
    -- What the pictures that came beside the sheet have become, by their names in lower case: a content hash, or ! and
    -- why not.
    pictures      jsonb not null default '{}',
    pictures_done int not null default 0,
    pictures_all  int not null default 0,
    rows_read     int not null default 0,
    taken         int not null default 0,
    to_take       int not null default 0,
    sent_at       timestamptz not null default now(),
    -- Who works on it says so now and then: after a restart nobody does, and it is taken up again.
    worked_at     timestamptz not null default now()
);
create index sheet_upload_of_owner on sheet_upload (owner_id, sent_at desc);
create index sheet_upload_in_hand on sheet_upload (worked_at) where state in ('reading', 'taking');

-- Its rows that are not taken yet, as they were written and mended.
create table sheet_row (
    upload_id uuid not null references sheet_upload on delete cascade,
    number    bigint not null,
    cells     jsonb not null,
    problems  jsonb not null,
    fate      text not null check (fate in ('new', 'update', 'same', 'problem', 'left-out')),
    primary key (upload_id, number)
);
create index sheet_row_by_fate on sheet_row (upload_id, fate, number);
