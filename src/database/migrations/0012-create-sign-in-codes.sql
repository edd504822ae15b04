-- Codes with which citizens sign in. Numbers, addresses, tokens and codes stand here as keyed hashes alone. A number that nobody
-- has is kept like any other: neither a page nor the counts tell whether it is in the register.

create table sign_in_code (
  token_hash bytea primary key,                      -- of what the browser that asked keeps in its cookie
  number_hash bytea not null,                        -- of the identity number, also where a certificate number was typed
  address_hash bytea not null,
  person_id integer references person,               -- null: nobody, no telephone, or the certificate is cancelled; no code fits
  code_hash bytea not null,
  asked_at timestamptz not null,
  ends_at timestamptz not null,
  tries smallint not null default 0,
  ended_at timestamptz                               -- used, or a newer one took its place
);
create index sign_in_code_number on sign_in_code (number_hash, asked_at);
create index sign_in_code_address on sign_in_code (address_hash, asked_at);
create index sign_in_code_asked on sign_in_code (asked_at);

-- For the door alone: no role reads it, nor the citizen whose code it is.
alter table sign_in_code enable row level security, force row level security;
create policy work on sign_in_code to handrail_work using (true) with check (true);
grant select, insert, update, delete on sign_in_code to handrail_work;
