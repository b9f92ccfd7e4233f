-- What a student sees in a talk afterwards, where a name came from, and what people said that is compared over talks.
ALTER TABLE interview ADD COLUMN reflection JSONB;
ALTER TABLE contact ADD COLUMN origin TEXT, ADD COLUMN why TEXT;
CREATE TABLE takeaway (
  program_id TEXT NOT NULL,
  interview_id TEXT NOT NULL,
  same_tag TEXT NOT NULL,
  tag TEXT NOT NULL,
  agrees BOOLEAN NOT NULL,
  PRIMARY KEY (interview_id, same_tag, program_id),
  FOREIGN KEY (program_id, interview_id) REFERENCES interview (program_id, id) ON DELETE CASCADE ON UPDATE CASCADE
);
