-- Who may come in. Of passwords only a slow hash is stored, of the secrets of sessions and links only their SHA-256.

create table account (
    id         text    not null primary key,
    email      text    not null unique,
    name       text    not null,
    role       text    not null,
    password   text,
    disabled   integer not null,
    created_at bigint  not null
);

create table session (
    id         text   not null primary key,
    account    text   not null references account (id) on delete cascade,
    token      text   not null unique,
    address    text   not null,
    user_agent text   not null,
    begun_at   bigint not null,
    seen_at    bigint not null,
    ends_at    bigint not null
);
create index session_by_account on session (account);

-- One-time links. The set-up link has no account and no end; the others have both.
create table invitation (
    token   text not null primary key,
    purpose text not null,
    account text references account (id) on delete cascade,
    ends_at bigint
);
create index invitation_by_account on invitation (account);

-- How many attempts to sign in have failed by an account or an address, which of them are waited for, and when it is forgotten.
create table sign_in_failure (
    subject      text    not null primary key,
    failures     integer not null,
    free_at      bigint  not null,
    forgotten_at bigint  not null
);
create index sign_in_failure_by_end on sign_in_failure (forgotten_at);

-- Append-only; names people as they were called then.
create table account_audit (
    seq        ${sequence},
    at         bigint not null,
    actor      text,
    actor_name text   not null,
    address    text   not null,
    action     text   not null,
    account    text,
    detail     text   not null
);
create index account_audit_by_address on account_audit (account, action, address, at);
