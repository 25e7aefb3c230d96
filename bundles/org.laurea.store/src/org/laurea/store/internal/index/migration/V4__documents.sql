-- Documents that are kept with a batch, and the entries that are final because they keep one.
create table document (
    id uuid primary key,
    batch uuid not null,
    kind varchar(50) not null,
    name varchar(200) ${binary} not null,
    hash varchar(64) not null,
    bytes ${bytes} not null,
    entry bigint not null
);
create index document_batch on document (batch, kind, entry);
create index document_name on document (name, kind, entry);
alter table entry add column is_final boolean default false not null;
