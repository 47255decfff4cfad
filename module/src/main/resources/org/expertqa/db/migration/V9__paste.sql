-- Texts that somebody has pasted and not made drafts of yet. They end by themselves.
create table paste (
    id      text   not null primary key,
    account text   not null references account (id) on delete cascade,
    name    text   not null,
    text    text   not null,
    placed  text   not null,
    made    text,
    kept_at bigint not null
);
create index paste_by_account on paste (account, kept_at);

-- What a person has said of the lines of a text, so that it can be read again like this.
alter table import_source add column placed text not null default '';
