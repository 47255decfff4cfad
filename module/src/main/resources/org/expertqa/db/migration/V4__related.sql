-- The answers that were found to be about the same as another, the nearest first: their ids with spaces between them.
create table related (
    item    text not null primary key references item (id) on delete cascade,
    targets text not null
);
