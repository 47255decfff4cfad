-- What somebody has typed and not saved. Not a revision, and of no item yet when the item is new.

create table working_copy (
    item     text    not null,
    account  text    not null references account (id) on delete cascade,
    type     text    not null,
    base     integer not null,
    content  text    not null,
    note     text    not null,
    saved_at bigint  not null,
    primary key (item, account)
);
create index working_copy_by_account on working_copy (account, type, saved_at);
