-- The index of the journal: everything here can be deleted and made anew from the journal.
-- ${text}: a text of any length. ${binary}: compares texts by their code points, in no language's order.

create table meta (
    id integer primary key,
    sequence bigint not null,
    hash varchar(200) not null,
    secret varchar(64) not null
);

create table entry (
    sequence bigint primary key,
    id uuid not null unique,
    made bigint not null,
    who varchar(500) ${binary} not null,
    reason varchar(500) not null,
    arguments ${text} not null,
    undoes bigint not null,
    undone bigint not null,
    is_undo boolean not null,
    level integer not null,
    steps bigint not null,
    batches ${text} not null,
    hash varchar(200) not null
);
create index entry_who on entry (who, undone, sequence);

-- Which entries concern a batch, and a record; the latter for entries of few steps only.
create table batch_trace (
    batch uuid not null,
    entry bigint not null,
    primary key (batch, entry)
);
create table record_trace (
    record uuid not null,
    entry bigint not null,
    primary key (record, entry)
);

create table batch (
    id uuid primary key,
    type ${text} not null,
    unit varchar(200) not null,
    award_day varchar(200) not null,
    name ${text} not null,
    state varchar(20) not null,
    records integer not null,
    entry bigint not null,
    changed bigint not null
);

-- Records of every type. The columns from name to award_day are there to be searched; the values stand in cells.
create table record (
    id uuid primary key,
    batch uuid not null,
    place integer not null,
    type varchar(200) not null,
    version varchar(200) not null,
    name varchar(200) ${binary} not null,
    id_key varchar(32) not null,
    id_tail varchar(10) not null,
    certificate varchar(200) ${binary} not null,
    examinee varchar(200) ${binary} not null,
    unit varchar(200) not null,
    major varchar(200) not null,
    award_day varchar(200) not null,
    cells ${text} not null,
    imported ${text} not null,
    entry bigint not null
);
create index record_batch on record (batch, place, id);
create index record_name on record (name);
create index record_id_key on record (id_key);
create index record_id_tail on record (id_tail);
create index record_certificate on record (certificate);
create index record_examinee on record (examinee);

create table acceptance (
    id uuid primary key,
    batch uuid not null,
    record uuid not null,
    rule varchar(500) not null,
    field varchar(500) not null,
    told ${text} not null,
    reason ${text} not null
);
create index acceptance_batch on acceptance (batch);
