-- What a decision brings about enters the register in its own transaction and in no other, by whichever department decides.
create function decides_on(text, integer) returns boolean language sql stable as $$
  select exists (select from case_file c join case_action a on a.case_id = c.id and a.number = c.actions
    where c.subject = $1 and c.subject_id = $2 and c.outcome is not null and a.by = actor_account() and a.xmin = pg_current_xact_id()::xid) $$;
create policy decided on fact for insert to handrail_app with check (
  decides_on((select n.subject from fact_name n where n.id = fact_id), subject_id));
create policy decided_anew on fact for update to handrail_app using (
  decides_on((select n.subject from fact_name n where n.id = fact_id), subject_id));
