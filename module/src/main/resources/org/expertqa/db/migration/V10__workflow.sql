-- What a publication changes for readers, in words and in weight, and until when it was meant to last: one that is planned
-- behind it may end it earlier.
alter table publication add column minor integer not null default 0;
alter table publication add column note text not null default '';
alter table publication add column meant_until bigint;

update publication set meant_until = live_until
where live_until is not null
  and not exists (select 1 from publication n
                  where n.item = publication.item and n.live_from = publication.live_until);

-- The same revision again changes nothing.
update publication set minor = 1
where revision = (select b.revision from publication b
                  where b.item = publication.item and b.live_from < publication.live_from
                  order by b.live_from desc limit 1);

-- How the review of an item stands, a row an item: what the two queues are read from. due_on is a day (2026-03-29).
create table review (
    item     text    not null primary key references item (id) on delete cascade,
    stage    text    not null,
    revision integer not null,
    since    bigint  not null,
    due_on   text
);
create index review_waiting on review (since, item) where stage = 'in-review';
create index review_due on review (due_on, item) where due_on is not null;

-- What was done in reviewing, sign-offs among it; lines are only added, and go with their item.
create table review_step (
    seq      ${sequence},
    item     text    not null references item (id) on delete cascade,
    kind     text    not null,
    revision integer not null,
    author   text    not null,
    account  text,
    role     text    not null,
    at       bigint  not null,
    note     text    not null
);
create index review_step_by_item on review_step (item, seq);

-- Links by which somebody without an account sees the latest draft of one item; of their secrets only the SHA-256 is stored.
create table preview_link (
    token   text   not null primary key,
    item    text   not null references item (id) on delete cascade,
    account text   not null references account (id) on delete cascade,
    author  text   not null,
    made_at bigint not null,
    ends_at bigint not null
);
create index preview_link_by_item on preview_link (item);
create index preview_link_by_account on preview_link (account);
