-- The journal on a server: the frames of every entry, one hash chain for each writer. PostgreSQL only.
create table journal (
    sequence bigint not null,
    part integer not null,
    is_last boolean not null,
    writer uuid not null,
    hash bytea not null,
    payload bytea not null,
    primary key (sequence, part)
);
create index journal_writer on journal (writer, sequence, part);
