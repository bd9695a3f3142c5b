-- The outbox: Spring Modulith's register of which listener still has to hear of which event (its schema, version 2).
-- A publication is deleted when its listener is done, so the table holds only what is under way.
create table event_publication (
    id                     uuid primary key,
    listener_id            text not null,
    event_type             text not null,
    serialized_event       text not null,
    publication_date       timestamptz not null,
    completion_date        timestamptz,
    status                 text,
    completion_attempts    int,
    last_resubmission_date timestamptz
);
create index event_publication_by_event on event_publication using hash (serialized_event);
create index event_publication_by_status on event_publication (status);
