-- The rich texts of a revision as safe markup, in the order of its JSON: made when it is saved, by this dialect and this
-- sanitizer. Where it is missing, or another maker's, the page makes it anew.
create table rendition (
    item     text    not null,
    revision integer not null,
    maker    text    not null,
    content  text    not null,
    primary key (item, revision),
    foreign key (item, revision) references revision (item, number) on delete cascade
);
