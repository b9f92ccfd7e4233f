-- What reminders follow from, what a person did not answer, and how fast reminders go out.
ALTER TABLE contact
    ADD COLUMN cadence_months INTEGER,
    ADD COLUMN contacted_at TIMESTAMPTZ(3);
ALTER TABLE interview
    ADD COLUMN asked_at TIMESTAMPTZ(3),
    ADD COLUMN ask_again_on TIMESTAMPTZ(3),
    ADD COLUMN next_step_done_at TIMESTAMPTZ(3),
    ADD COLUMN reported_at TIMESTAMPTZ(3);
ALTER TABLE suggestion
    ADD COLUMN act_on TIMESTAMPTZ(3),
    ADD COLUMN done_at TIMESTAMPTZ(3);
ALTER TABLE member
    ADD COLUMN unanswered INTEGER NOT NULL DEFAULT 0,
    ADD COLUMN quiet_since TIMESTAMPTZ(3),
    ADD COLUMN missed INTEGER NOT NULL DEFAULT 0;
ALTER TABLE account
    ADD COLUMN direct TEXT;

UPDATE contact c SET contacted_at = held.at
FROM (SELECT program_id, contact_id, max(greatest(ended_at, thanked_at)) AS at FROM interview GROUP BY program_id, contact_id) held
WHERE held.program_id = c.program_id AND held.contact_id = c.id;

-- A claim writes nothing that is indexed, so that it touches the row's own page only; there is room for that on each page.
DROP INDEX reminder_claimed;
ALTER TABLE reminder SET (fillfactor = 70);

-- One index over the ids is enough.
ALTER TABLE reminder DROP CONSTRAINT reminder_pkey;
DROP INDEX reminder_id_key;
ALTER TABLE reminder ADD CONSTRAINT reminder_pkey PRIMARY KEY (id);

CREATE TABLE pace (
    of TEXT NOT NULL,
    per_second DOUBLE PRECISION NOT NULL,
    burst DOUBLE PRECISION NOT NULL,
    available DOUBLE PRECISION NOT NULL,
    granted INTEGER NOT NULL,
    at TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT pace_pkey PRIMARY KEY (of)
);

-- What is counted of a person with each reminder is written into the same page as well.
ALTER TABLE member SET (fillfactor = 80);
