-- What lies in the archive and in the trash, and since when.
alter table item add column archived_at bigint;
alter table item add column trashed_at bigint;

-- What editors look through: one row for each item, whatever its state, written in the transaction of all that changes it. Its
-- state is that of the last look; state_until is when time alone makes it another one, and the row is then written anew.
-- title_key is the title as it is searched and sorted: in small letters, without accents.
create table overview (
    item        text    not null primary key references item (id) on delete cascade,
    type        text    not null,
    shelf       text    not null,
    state       text    not null,
    state_until bigint,
    title_key   text    not null,
    language    text    not null,
    tag         text    not null,
    revision    integer not null,
    saved_at    bigint  not null,
    saved_by    text    not null,
    created_at  bigint  not null,
    created_by  text
);
create index overview_by_state on overview (type, shelf, state, saved_at, item, title_key);
create index overview_by_language on overview (type, shelf, language, saved_at, item, title_key);
create index overview_by_creator on overview (created_by, type, shelf, saved_at, item, title_key) where created_by is not null;
create index overview_by_title on overview (type, shelf, title_key, item, state, language, created_by);
create index overview_by_creation on overview (type, shelf, created_at, item, title_key, state, language, created_by);
create index overview_by_change on overview (type, shelf, saved_at, item, title_key);
create index overview_due on overview (state_until) where state_until is not null;

-- What the latest revision of an item, or one that is public or planned, refers to.
create table overview_target (
    item     text   not null references overview (item) on delete cascade,
    target   text   not null,
    type     text   not null,
    saved_at bigint not null,
    primary key (item, target)
);
create index overview_target_by_change on overview_target (target, type, saved_at, item);

-- As things stood at the last change. Titles with other letters than ASCII are due at once: the program knows them better.
insert into overview (item, type, shelf, state, state_until, title_key, language, tag, revision, saved_at, saved_by,
                      created_at, created_by)
select i.id, i.type, 'desk',
       case when live.revision = r.number then 'published'
            when live.revision is not null then 'modified'
            when exists (select 1 from publication p where p.item = i.id and p.live_from > c.at) then 'scheduled'
            when exists (select 1 from publication p where p.item = i.id) then 'withdrawn'
            else 'draft' end,
       case when octet_length(i.title) <> length(i.title) then 0
            else (select min(due) from (
                      select p.live_from as due from publication p where p.item = i.id and p.live_from > c.at
                      union all
                      select p.live_until from publication p where p.item = i.id and p.live_until > c.at) dues) end,
       substr(lower(i.title), 1, 300),
       case when i.language like '__-%' then substr(lower(i.language), 1, 2)
            when i.language like '___-%' then substr(lower(i.language), 1, 3)
            else lower(i.language) end,
       lower(i.language), r.number, r.saved_at, r.saved_by, i.created_at, i.created_by
from (select coalesce(max(at), 0) as at from change) c
cross join item i
join revision r on r.item = i.id and r.number = (select max(number) from revision where item = i.id)
left join publication live on live.item = i.id and live.live_from <= c.at
    and (live.live_until is null or live.live_until > c.at);

insert into overview_target (item, target, type, saved_at)
select distinct o.item, f.target, o.type, o.saved_at
from overview o
join reference f on f.item = o.item
where f.revision = o.revision
   or exists (select 1 from publication p where p.item = f.item and p.revision = f.revision
              and (p.live_until is null or p.live_until > (select max(at) from change)));
