-- One index answers for whole ID numbers and for their last characters: who knows the number knows how it ends.
drop index record_id_key;
drop index record_id_tail;
create index record_id on record (id_tail, id_key);
