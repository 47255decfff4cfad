-- The account that made an item; empty where an import or a command did.
alter table item add column created_by text;
