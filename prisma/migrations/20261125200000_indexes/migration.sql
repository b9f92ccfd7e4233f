-- A plan that is kept for a table while that is still empty can't tell which of two indexes over `program_id` is the better one, and
-- may read all that a program has for one row. So of each table's indexes one only begins with it.
DROP INDEX member_program_id_cohort_id_idx;
CREATE INDEX member_cohort_id_program_id_idx ON member(cohort_id, program_id);
DROP INDEX account_program_id_member_id_idx;
CREATE INDEX account_member_id_program_id_idx ON account(member_id, program_id);
DROP INDEX contact_program_id_member_id_same_name_key;
CREATE UNIQUE INDEX contact_member_id_program_id_same_name_key ON contact(member_id, program_id, same_name);
DROP INDEX interview_program_id_member_id_idx;
CREATE INDEX interview_member_id_program_id_idx ON interview(member_id, program_id);
DROP INDEX interview_program_id_contact_id_idx;
CREATE INDEX interview_contact_id_program_id_idx ON interview(contact_id, program_id);
DROP INDEX referral_program_id_interview_id_idx;
CREATE INDEX referral_interview_id_program_id_idx ON referral(interview_id, program_id);
DROP INDEX suggestion_program_id_interview_id_idx;
CREATE INDEX suggestion_interview_id_program_id_idx ON suggestion(interview_id, program_id);
DROP INDEX reminder_program_id_interview_id_idx;
CREATE INDEX reminder_interview_id_program_id_idx ON reminder(interview_id, program_id);

-- A reminder's key names a talk or a person, so it is a person's as well as a program's: one index for both.
CREATE UNIQUE INDEX reminder_program_id_member_id_key_key ON reminder(program_id, member_id, key);
DROP INDEX reminder_program_id_key_key;
DROP INDEX reminder_program_id_member_id_idx;
