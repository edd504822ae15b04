-- Whom an adjustment is about may read why it was proposed: the letter about a debt says it.
drop policy seen on adjustment_proposal;
create policy seen on adjustment_proposal for select to handrail_app
  using ((select pays()) or (select reads_trail()) or exists (select from adjustment a where a.proposal_id = adjustment_proposal.id));
