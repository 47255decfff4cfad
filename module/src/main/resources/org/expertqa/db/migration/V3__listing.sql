-- What lists are read from: for every publication one row that stands for all of its type (target ''), one for each item that
-- its revision refers to, and one for each two of them of two other types (an expert and a topic; the smaller id is the target,
-- the larger one stands in also). Each list is a stretch of one index in the order in which it is shown; what has ended, or
-- will end, stands in an index of its own, so that it costs nothing where it is not asked for.
-- language is the tag's first part in small letters (en), tag the whole (en-gb).

create table listing (
    item       text   not null,
    live_from  bigint not null,
    live_until bigint,
    type       text   not null,
    target     text   not null,
    also       text   not null,
    language   text   not null,
    tag        text   not null,
    primary key (item, live_from, target, also),
    foreign key (item, live_from) references publication (item, live_from) on delete cascade
);
-- In this order: where two would do as well for all that it knows, SQLite takes the one that was made first.
create index listing_with_tag on listing (type, target, also, tag, live_from, item) where live_until is null;
create index listing_in_language on listing (type, target, also, language, live_from, item) where live_until is null;
create index listing_lasting on listing (type, target, also, live_from, item) where live_until is null;
create index listing_ending on listing (type, target, also, live_until) where live_until is not null;

insert into listing (item, live_from, live_until, type, target, also, language, tag)
select p.item, p.live_from, p.live_until, p.type, t.target, t.also,
       case when i.language like '__-%' then substr(lower(i.language), 1, 2)
            when i.language like '___-%' then substr(lower(i.language), 1, 3)
            else lower(i.language) end,
       lower(i.language)
from publication p
join item i on i.id = p.item
join (select item, number as revision, '' as target, '' as also from revision
      union
      select item, revision, target, '' from reference
      union
      select a.item, a.revision, a.target, b.target
      from reference a
      join reference b on b.item = a.item and b.revision = a.revision and b.target > a.target
      join item o on o.id = a.item
      join item x on x.id = a.target
      join item y on y.id = b.target
      where x.type <> y.type and x.type <> o.type and y.type <> o.type) t
     on t.item = p.item and t.revision = p.revision;
