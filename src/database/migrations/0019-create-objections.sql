-- Who objected to what was posted, and why: for the officers who look into it; who objected is sealed, and the person concerned does not read it.
create table objection (
  id integer generated always as identity primary key,
  key text collate "C" not null unique,              -- of the form: sent twice, it is made once
  case_id integer not null references case_file,
  area text collate "C" not null,                    -- of the case when it was made
  words text not null check (length(words) between 1 and 1000),
  name_sealed bytea not null,
  phone_sealed bytea not null,
  address_hash bytea not null,                       -- of the network that it came from
  made_at timestamptz not null
);
create index objection_case on objection (case_id);
create index objection_address on objection (address_hash, made_at);
alter table objection enable row level security, force row level security;
create policy work on objection to handrail_work using (true) with check (true);
grant select, insert on objection to handrail_work;
grant select on objection to handrail_app;
create policy seen on objection for select to handrail_app
  using (area >= (select seen_area()) and area < (select seen_area()) || ':');
