-- A person's reminders are found by one index only, so that no plan can read a program's instead, however little is known of the tables.
CREATE UNIQUE INDEX reminder_program_id_member_id_key_key ON reminder(program_id, member_id, key);
DROP INDEX reminder_program_id_key_key;
DROP INDEX reminder_program_id_member_id_idx;
CREATE INDEX reminder_interview_id_program_id_idx ON reminder(interview_id, program_id);
DROP INDEX reminder_program_id_interview_id_idx;
