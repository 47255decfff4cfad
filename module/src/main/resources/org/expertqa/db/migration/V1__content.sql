-- One text for SQLite and PostgreSQL: ${sequence} is the numbered key of each. Instants are milliseconds since 1970, UTC.

create table item (
    id         text   not null primary key,
    type       text   not null,
    slug       text,
    language   text   not null,
    title      text   not null,
    created_at bigint not null
);
create index item_by_type on item (type, id);

create table revision (
    item     text    not null references item (id) on delete cascade,
    number   integer not null,
    format   integer not null,
    content  text    not null,
    sha256   text    not null,
    saved_by text    not null,
    saved_at bigint  not null,
    note     text    not null,
    primary key (item, number)
);

-- Which revision is public from when until when, under which slug. The periods of one item never overlap.
create table publication (
    item         text    not null,
    revision     integer not null,
    type         text    not null,
    slug         text    not null,
    live_from    bigint  not null,
    live_until   bigint,
    published_by text    not null,
    published_at bigint  not null,
    primary key (item, live_from),
    foreign key (item, revision) references revision (item, number) on delete cascade
);
create index publication_by_type on publication (type, live_from, item);
create index publication_by_start on publication (live_from);
create index publication_by_end on publication (live_until);

-- Every slug that an item has, had, or keeps for its draft; whoever had it first keeps it.
create table slug (
    type text not null,
    slug text not null,
    item text not null references item (id) on delete cascade,
    primary key (type, slug)
);
create index slug_by_item on slug (item);

create table reference (
    item     text    not null,
    revision integer not null,
    target   text    not null,
    role     text    not null,
    primary key (item, revision, role, target),
    foreign key (item, revision) references revision (item, number) on delete cascade
);
create index reference_by_target on reference (target, item, revision);

-- Written in the transaction of every save, publication, withdrawal and purge; caches and indexes follow it.
create table change (
    seq  ${sequence},
    item text   not null,
    at   bigint not null
);

-- The text an item was imported from, found again by its hash.
create table import_source (
    sha256      text   not null,
    item        text   not null references item (id) on delete cascade,
    file_name   text   not null,
    source      text   not null,
    imported_at bigint not null,
    primary key (sha256, item)
);
create index import_source_by_item on import_source (item);

-- Append-only; holds no words of what was erased.
create table audit (
    seq    ${sequence},
    at     bigint not null,
    author text   not null,
    action text   not null,
    type   text   not null,
    item   text   not null
);
