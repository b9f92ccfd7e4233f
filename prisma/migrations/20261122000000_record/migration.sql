-- The tables of schema.prisma, which says what they are for. All migrations that are due run in one transaction.

CREATE TABLE program (
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    zone TEXT NOT NULL,
    policy JSONB NOT NULL DEFAULT '{}',
    created_at TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT program_pkey PRIMARY KEY (id)
);

CREATE TABLE place (
    program_id TEXT NOT NULL,
    id TEXT NOT NULL,
    platform TEXT NOT NULL,
    external_id TEXT NOT NULL,
    name TEXT NOT NULL,
    left_at TIMESTAMPTZ(3),

    CONSTRAINT place_pkey PRIMARY KEY (program_id,id)
);

CREATE TABLE cohort (
    program_id TEXT NOT NULL,
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    place_id TEXT,
    channel TEXT,
    created_at TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT cohort_pkey PRIMARY KEY (program_id,id)
);

CREATE TABLE member (
    program_id TEXT NOT NULL,
    id TEXT NOT NULL,
    cohort_id TEXT NOT NULL,
    name TEXT NOT NULL,
    zone TEXT,
    language TEXT NOT NULL DEFAULT 'en',
    welcomed_at TIMESTAMPTZ(3),
    waiting JSONB,
    profile JSONB,
    preference JSONB NOT NULL DEFAULT '{}',
    last_active_at TIMESTAMPTZ(3),
    created_at TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT member_pkey PRIMARY KEY (program_id,id)
);

CREATE TABLE account (
    program_id TEXT NOT NULL,
    platform TEXT NOT NULL,
    user_id TEXT NOT NULL,
    member_id TEXT NOT NULL,
    place_id TEXT NOT NULL,
    last_seen_at TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT account_pkey PRIMARY KEY (program_id,platform,user_id)
);

CREATE TABLE role (
    program_id TEXT NOT NULL,
    member_id TEXT NOT NULL,
    role TEXT NOT NULL,

    CONSTRAINT role_pkey PRIMARY KEY (program_id,member_id,role)
);

CREATE TABLE contact (
    program_id TEXT NOT NULL,
    id TEXT NOT NULL,
    member_id TEXT NOT NULL,
    name TEXT NOT NULL,
    same_name TEXT NOT NULL,
    occupation TEXT NOT NULL DEFAULT '',
    organisation TEXT NOT NULL DEFAULT '',
    way TEXT,
    referred_by TEXT NOT NULL DEFAULT '',
    details TEXT NOT NULL DEFAULT '',
    used_at TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT contact_pkey PRIMARY KEY (program_id,id)
);

CREATE TABLE interview (
    program_id TEXT NOT NULL,
    id TEXT NOT NULL,
    member_id TEXT NOT NULL,
    contact_id TEXT NOT NULL,
    aim TEXT NOT NULL DEFAULT '',
    minutes INTEGER NOT NULL,
    format TEXT NOT NULL DEFAULT 'video',
    place TEXT NOT NULL DEFAULT '',
    travel_minutes INTEGER,
    starts_at TIMESTAMPTZ(3),
    zone TEXT NOT NULL,
    request_draft TEXT NOT NULL DEFAULT '',
    opening_draft TEXT NOT NULL DEFAULT '',
    confirmed_at TIMESTAMPTZ(3),
    outcome TEXT,
    ended_at TIMESTAMPTZ(3),
    learned TEXT NOT NULL DEFAULT '',
    next_step_words TEXT,
    next_step_on TIMESTAMPTZ(3),
    aim_met BOOLEAN,
    kept_to_time BOOLEAN,
    thanks_draft TEXT NOT NULL DEFAULT '',
    thanked_at TIMESTAMPTZ(3),
    created_at TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT interview_pkey PRIMARY KEY (program_id,id)
);

CREATE TABLE tick (
    program_id TEXT NOT NULL,
    interview_id TEXT NOT NULL,
    item TEXT NOT NULL,

    CONSTRAINT tick_pkey PRIMARY KEY (program_id,interview_id,item)
);

CREATE TABLE referral (
    program_id TEXT NOT NULL,
    id TEXT NOT NULL,
    interview_id TEXT NOT NULL,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    may_be_named BOOLEAN NOT NULL,

    CONSTRAINT referral_pkey PRIMARY KEY (program_id,id)
);

CREATE TABLE suggestion (
    program_id TEXT NOT NULL,
    id TEXT NOT NULL,
    interview_id TEXT NOT NULL,
    position INTEGER NOT NULL,
    words TEXT NOT NULL,

    CONSTRAINT suggestion_pkey PRIMARY KEY (program_id,id)
);

CREATE TABLE reminder (
    program_id TEXT NOT NULL,
    id TEXT NOT NULL,
    member_id TEXT NOT NULL,
    interview_id TEXT,
    kind TEXT NOT NULL,
    key TEXT NOT NULL,
    due_at TIMESTAMPTZ(3) NOT NULL,
    snoozed_until TIMESTAMPTZ(3),
    snoozes INTEGER NOT NULL DEFAULT 0,
    send_at TIMESTAMPTZ(3) NOT NULL,
    state TEXT NOT NULL DEFAULT 'planned',
    reason TEXT,
    settled_at TIMESTAMPTZ(3),
    platform TEXT,
    message TEXT,
    attempts INTEGER NOT NULL DEFAULT 0,
    claimed_by TEXT,
    lease_until TIMESTAMPTZ(3),

    CONSTRAINT reminder_pkey PRIMARY KEY (program_id,id)
);

CREATE TABLE event (
    program_id TEXT NOT NULL,
    member_id TEXT NOT NULL,
    id TEXT NOT NULL,
    answer JSON NOT NULL,
    at TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT event_pkey PRIMARY KEY (program_id,member_id,id)
);

CREATE TABLE kept_form (
    program_id TEXT NOT NULL,
    member_id TEXT NOT NULL,
    id TEXT NOT NULL,
    form JSON NOT NULL,
    at TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT kept_form_pkey PRIMARY KEY (program_id,member_id,id)
);

CREATE UNIQUE INDEX place_platform_external_id_key ON place(platform, external_id);
CREATE UNIQUE INDEX cohort_program_id_place_id_channel_key ON cohort(program_id, place_id, channel);
CREATE INDEX member_program_id_cohort_id_idx ON member(program_id, cohort_id);
CREATE INDEX account_platform_user_id_idx ON account(platform, user_id);
CREATE INDEX account_program_id_member_id_idx ON account(program_id, member_id);
CREATE UNIQUE INDEX contact_program_id_member_id_same_name_key ON contact(program_id, member_id, same_name);
CREATE INDEX interview_program_id_member_id_idx ON interview(program_id, member_id);
CREATE INDEX interview_program_id_contact_id_idx ON interview(program_id, contact_id);
CREATE INDEX referral_program_id_interview_id_idx ON referral(program_id, interview_id);
CREATE INDEX suggestion_program_id_interview_id_idx ON suggestion(program_id, interview_id);
CREATE UNIQUE INDEX reminder_id_key ON reminder(id);
CREATE INDEX reminder_program_id_member_id_idx ON reminder(program_id, member_id);
CREATE INDEX reminder_program_id_interview_id_idx ON reminder(program_id, interview_id);
CREATE INDEX reminder_planned ON reminder(send_at) WHERE (state = 'planned');
CREATE INDEX reminder_claimed ON reminder(claimed_by) WHERE (claimed_by IS NOT NULL);
CREATE UNIQUE INDEX reminder_program_id_key_key ON reminder(program_id, key);
CREATE INDEX event_at_idx ON event(at);
CREATE INDEX kept_form_at_idx ON kept_form(at);

ALTER TABLE place
    ADD CONSTRAINT place_program_id_fkey FOREIGN KEY (program_id) REFERENCES program(id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE cohort
    ADD CONSTRAINT cohort_program_id_fkey FOREIGN KEY (program_id) REFERENCES program(id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE cohort
    ADD CONSTRAINT cohort_program_id_place_id_fkey FOREIGN KEY (program_id, place_id) REFERENCES place(program_id, id) ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE member
    ADD CONSTRAINT member_program_id_fkey FOREIGN KEY (program_id) REFERENCES program(id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE member
    ADD CONSTRAINT member_program_id_cohort_id_fkey FOREIGN KEY (program_id, cohort_id) REFERENCES cohort(program_id, id) ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE account
    ADD CONSTRAINT account_program_id_member_id_fkey FOREIGN KEY (program_id, member_id) REFERENCES member(program_id, id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE account
    ADD CONSTRAINT account_program_id_place_id_fkey FOREIGN KEY (program_id, place_id) REFERENCES place(program_id, id) ON DELETE NO ACTION ON UPDATE NO ACTION;
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
