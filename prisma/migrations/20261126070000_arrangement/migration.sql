-- What a student made of the questions of one talk.
ALTER TABLE interview ADD COLUMN questions JSONB;
