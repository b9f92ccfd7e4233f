-- Which of a program's policies somebody's reminders are planned by, and whether some are still planned by an earlier one.
ALTER TABLE program ADD COLUMN policy_version INTEGER NOT NULL DEFAULT 0, ADD COLUMN replanning BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE member ADD COLUMN policy_version INTEGER NOT NULL DEFAULT 0;
CREATE INDEX program_replanning ON program (id) WHERE (replanning = true);
