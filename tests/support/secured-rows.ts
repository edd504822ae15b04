import type { Database } from '#database';

/** Three villages: two counties of one city, and another city. Rows of each bear its number: 1, 2, 3. */
export const places = [
  { number: 1, city: '2306', county: '230602', township: '230602001', village: '230602001001' },
  { number: 2, city: '2306', county: '230603', township: '230603001', village: '230603001001' },
  { number: 3, city: '2307', county: '230702', township: '230702001', village: '230702001001' },
] as const;

/** The guardian, who lives in village 2 and whose ward of today is person 1; the ward of last year is person 3. */
export const guardianPerson = 2;

/** Fills every table that speaks of persons with one row a village, as the owner. */
export async function fillSecuredTables({ pool }: Database): Promise<void> {
  await pool.query(`
    insert into area (code, level, name) values ('2306', 1, 'a'), ('2307', 1, 'b');
    insert into fact_name (name, subject) values ('own', 'person'), ('home', 'household'), ('staff', 'employer');
    insert into programme_name (name, subject) values ('one', 'person'), ('two', 'household'), ('three', 'employer');
    insert into month_run (month, kind, known_at, law_hash, amounts_hash, state)
      values ('2026-10-01', 'closing', now(), '', '', 'done')`);
  for (const place of places) await pool.query(rowsOf(place));
  await pool.query(`
    insert into guardian (ward_id, guardian_id, guardian_name, relation, valid_from, valid_until) values
      (1, 2, 'g', 'parent', '2021-01-01', null), (2, null, 'g', 'parent', '2021-01-01', null),
      (3, 2, 'g', 'parent', '2021-01-01', current_date)`);
}

const rowsOf = ({ number: n, city, county, township, village }: (typeof places)[number]) => `
  insert into area (code, parent, level, name) values
    ('${county}', '${city}', 2, 'c'), ('${township}', '${county}', 3, 't'), ('${village}', '${township}', 4, 'v');
  insert into person (name, sex, born_on, village, id_number_sealed, id_number_hash)
    values ('person ${n}', 'F', '1980-01-01', '${village}', '\\x00', '\\x0${n}');
  insert into person_token values ('token', ${n}, '${village}');
  insert into household (number, village) values ('h${n}', '${village}');
  insert into household_member values (${n}, ${n}, 0, '2021-01-01');
  insert into certificate (person_id, number_sealed, number_hash, category, grade, issued_on, valid_from, state)
    values (${n}, '\\x00', '\\x0${n}', 1, 1, '2021-01-01', '2021-01-01', 'valid');
  insert into organisation (id, code, kind, name, county) overriding system value
    values (10${n}, 'o${n}', 'employer', 'o', '${county}');
  insert into fact (subject_id, fact_id, value, valid_from, known_from) values
    (${n}, 1, 1, '2021-01-01', now()), (${n}, 2, 1, '2021-01-01', now()), (10${n}, 3, 1, '2021-01-01', now());
  insert into account (name, display_name, role, area) values ('a${n}', 'a', 'county-officer', '${county}');
  insert into session values ('\\x0${n}', ${n}, null, now(), now(), now() + interval '1 hour');
  insert into sign_in_code (token_hash, number_hash, address_hash, person_id, code_hash, asked_at, ends_at)
    values ('\\x0${n}', '\\x0${n}', '\\x00', ${n}, '\\x00', now(), now());
  insert into roster_batch (roster, file_name, file_hash, period, state, sent_by, received_at)
    values ('r', 'f', '\\x0${n}', '2026-10-01', 'taken', ${n}, now());
  insert into roster_row (batch_id, row_number, outcome) values (${n}, 1, 'doubtful');
  insert into rejected_match values ('r', '\\x0${n}', ${n}, 1, now());
  insert into snapshot values ('${n}', '2026-10-01', '\\x00', now());
  insert into determination values (1, ${n}, '2026-01-01', null, 1, 100, null, 1),
    (2, ${n}, '2026-01-01', null, 1, 100, null, 1), (3, 10${n}, '2026-01-01', null, 1, 100, null, 1);
  insert into difference (month, programme_id, subject_id, before_outcome, before_amount, after_outcome, after_amount, run_id, cause)
    values ('2026-10-01', 1, ${n}, 0, 0, 1, 100, 1, '[]');
  insert into candidate values (1, ${n}, '${village}', '2026-01-01', 100);
  insert into doubt values (1, ${n}, '${village}', '2026-01-01', 1);
  insert into contact_person (village, household_id, account_id, worker_name, valid_from, named_by, named_at, why)
    values ('${village}', ${n}, ${n}, 'w', '2026-01-01', ${n}, now(), 'y');
  insert into outreach_task (subject, subject_id, household_id, village, since, opened_at, due_on)
    values ('person', ${n}, ${n}, '${village}', '2026-10-01', now(), '2026-11-01');
  insert into outreach_item (task_id, programme_id, subject_id, since, amount) values (${n}, 1, ${n}, '2026-10-01', 100);
  insert into correction (item_id, village, department, fact, why, asked_by, asked_at)
    values (${n}, '${village}', 'civilAffairs', 'own', 'y', 'w', now());
  insert into roster_question (roster, department, month, county, facts, persons, first_persons, asked_at)
    values ('r', 'civilAffairs', '2026-10-01', '${county}', '{own}', 9, 9, now());
  insert into take_up values ('2026-10-01', 1, '${village}', ${n}, 50, true), ('2026-10-01', 1, '${township}', ${n}, 50, true),
    ('2026-10-01', 1, '${county}', ${n}, 500, false);
  insert into warning (household_id, village, state, raised_at, due_on) values (${n}, '${village}', 'raised', now(), '2026-11-01');
  insert into warning_sign values (${n}, 's', '2026-10-01', null, '[]');
  insert into follow_up (warning_id, kind, said, due_on) values (${n}, 'visit', 'v', '2026-11-01');
  insert into outreach_event (task_id, village, at, deed) values (${n}, '${village}', now(), 'opened');
  insert into ledger_account (key, kind, person_id) values ('outside/${n}', 'outside', null), ('owed/one/${n}', 'owed', ${n});
  insert into ledger_entry (id, key, kind, at) overriding system value values (${n}, 'e${n}', 'fixed', now());
  insert into posting select ${n}, 1, a.id, b.id, 100 from ledger_account a, ledger_account b where a.key = 'outside/${n}' and b.key = 'owed/one/${n}';
  insert into known_death values (${n}, '2026-11-01');
  insert into payee_account (person_id, holder, bank_code, bank_name, number_sealed, number_hash, number_end, valid_from, known_at)
    values (${n}, 'h', '999261000001', 'b', '\\x00', '\\x0${n}', '0001', '2026-01-01', now());
  insert into obligation (programme_id, subject_id, person_id, payee_name, village, month, amount, ground, fixed_at, fixed_by)
    values (1, ${n}, ${n}, 'person ${n}', '${village}', '2026-10-01', 100, 'entitled', now(), 1);
  insert into payment_run (key, month, programmes, payer, prepared_by, prepared_at) values ('r${n}', '2026-10-01', '{one}', 'cash', ${n}, now());
  insert into payment_line (run_id, obligation_id, account_id, amount, state) values (${n}, ${n}, ${n}, 100, 'ready');
  insert into bank_reply (run_id, hash, content_sealed, layout, file_name, taken_at) values (${n}, 'h${n}', '\\x00', 'l', 'f', now());
  insert into bank_word values (${n}, 1, ${n}, 'paid', null, 'applied');
  insert into line_settlement (line_id, as_state, why, proposed_by, proposed_at) values (${n}, 'paid', 'w', ${n}, now());
  insert into payee_choice (person_id, way, why, chosen_by, chosen_at) values (${n}, 'cash', 'w', ${n}, now());
  insert into cash_outcome (line_id, as_state, happened_on, handed_by, why, recorded_by, recorded_at)
    values (${n}, 'failed', '2026-11-01', 'h', 'w', ${n}, now());
  insert into budget (key, year, fund, amount, document, proposed_by, proposed_at) values ('b${n}', 2026, 'f', 100, 'd', ${n}, now());
  insert into adjustment_proposal (key, programme_id, month, direction, accept, cause, why, proposed_by, proposed_at)
    values ('a${n}', 1, '2026-10-01', 'overpaid', true, 'late-data', 'w', ${n}, now());
  insert into adjustment (programme_id, subject_id, person_id, payee_name, village, month, was, now, found_at, found_by) values (1, ${n}, ${n}, 'person ${n}', '${village}', '2026-10-01', 100, 40, now(), 1);
  insert into debt (adjustment_id, programme_id, person_id, month, amount, cause, fixed_at) values (${n}, 1, ${n}, '2026-10-01', 60, 'late-data', now());
  insert into withholding (obligation_id, amount, debt_id, run_id, state) values (${n}, 10, ${n}, ${n}, 'planned');
  insert into debt_relief (debt_id, kind, why, proposed_by, proposed_at) values (${n}, 'waived', 'w', ${n}, now());
  insert into case_file (key, procedure, edition, subject, subject_id, person_id, area, stage, opened_at, since, actions)
    values ('c${n}', 'appeal', 1, 'person', ${n}, ${n}, '${village}', 'received', now(), now(), 1);
  insert into paper (person_id, kind, content_sealed, content_hash, size, given_by, given_at) values (${n}, 'image/jpeg', '\\x00', '\\x00', 1, ${n}, now());
  insert into case_paper (case_id, paper_id, name, added_by, added_at) values (${n}, ${n}, 'n', ${n}, now());
  insert into objection (key, case_id, area, words, name_sealed, phone_sealed, address_hash, made_at) values ('o${n}', ${n}, '${village}', 'w', '\\x00', '\\x00', '\\x00', now());
  insert into listed_against_decision values (${n}, 1, 1, ${n}, ${n}, '${village}', ${n}, '2026-10-01');
  insert into case_action (case_id, number, kind, at) values (${n}, 1, 'opened', now());
  insert into application_draft values (${n}, ${n}, 'd${n}', 1, '\\x00', now());
  insert into application (key, person_id, area, opened_by, opened_at, authority, papers, said)
    values ('p${n}', ${n}, '${village}', ${n}, now(), 'self', '{}', '[]');
  insert into application_case values (${n}, ${n});
  insert into audit_event (id, at, act, person_id) values (-${n}, now(), 'read.person', ${n});
  insert into export_job (id, kind, question, account_id, area, state, asked_at)
    values (gen_random_uuid(), 'k', '{}', ${n}, '${county}', 'waiting', now());
  insert into reform (name, from_month, maker_id, maker_name, changed_at) values ('r', '2027-01-01', ${n}, 'a', now());
  insert into amount_proposal (programme, parameter, from_month, value, issuer, document, basis_state, maker_id, maker_name, made_at)
    values ('p', 'q', '2027-01-01', '1', 'i', 'd', 'assumed', ${n}, 'a', now());`;
