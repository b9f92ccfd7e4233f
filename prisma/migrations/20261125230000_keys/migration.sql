-- A plan that is kept may be made while a table is empty: every index that begins with `program_id` then looks as good as the one that
-- finds the row, and the plan reads all that a program has. So keys begin with the id, which tells one row from all others; foreign
-- keys still take the program along.
ALTER TABLE member DROP CONSTRAINT member_pkey CASCADE, ADD CONSTRAINT member_pkey PRIMARY KEY (id, program_id);
ALTER TABLE contact DROP CONSTRAINT contact_pkey CASCADE, ADD CONSTRAINT contact_pkey PRIMARY KEY (id, program_id);
ALTER TABLE interview DROP CONSTRAINT interview_pkey CASCADE, ADD CONSTRAINT interview_pkey PRIMARY KEY (id, program_id);
ALTER TABLE referral DROP CONSTRAINT referral_pkey, ADD CONSTRAINT referral_pkey PRIMARY KEY (id, program_id);
ALTER TABLE suggestion DROP CONSTRAINT suggestion_pkey, ADD CONSTRAINT suggestion_pkey PRIMARY KEY (id, program_id);

ALTER TABLE account
    ADD CONSTRAINT account_program_id_member_id_fkey FOREIGN KEY (program_id, member_id) REFERENCES member(program_id, id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE role
    ADD CONSTRAINT role_program_id_member_id_fkey FOREIGN KEY (program_id, member_id) REFERENCES member(program_id, id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE contact
    ADD CONSTRAINT contact_program_id_member_id_fkey FOREIGN KEY (program_id, member_id) REFERENCES member(program_id, id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE interview
    ADD CONSTRAINT interview_program_id_member_id_fkey FOREIGN KEY (program_id, member_id) REFERENCES member(program_id, id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE interview
    ADD CONSTRAINT interview_program_id_contact_id_fkey FOREIGN KEY (program_id, contact_id) REFERENCES contact(program_id, id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE tick
    ADD CONSTRAINT tick_program_id_interview_id_fkey FOREIGN KEY (program_id, interview_id) REFERENCES interview(program_id, id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE referral
    ADD CONSTRAINT referral_program_id_interview_id_fkey FOREIGN KEY (program_id, interview_id) REFERENCES interview(program_id, id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE suggestion
    ADD CONSTRAINT suggestion_program_id_interview_id_fkey FOREIGN KEY (program_id, interview_id) REFERENCES interview(program_id, id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE reminder
    ADD CONSTRAINT reminder_program_id_member_id_fkey FOREIGN KEY (program_id, member_id) REFERENCES member(program_id, id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE reminder
    ADD CONSTRAINT reminder_program_id_interview_id_fkey FOREIGN KEY (program_id, interview_id) REFERENCES interview(program_id, id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE event
    ADD CONSTRAINT event_program_id_member_id_fkey FOREIGN KEY (program_id, member_id) REFERENCES member(program_id, id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE kept_form
    ADD CONSTRAINT kept_form_program_id_member_id_fkey FOREIGN KEY (program_id, member_id) REFERENCES member(program_id, id) ON DELETE CASCADE ON UPDATE CASCADE;
