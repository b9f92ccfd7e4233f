-- What a program adds in words of its own: questions, checklist lines, and for each draft that it changes the draft's id.
CREATE TABLE program_content (
  program_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  rows JSONB NOT NULL,
  PRIMARY KEY (program_id, kind),
  FOREIGN KEY (program_id) REFERENCES program (id) ON DELETE CASCADE ON UPDATE CASCADE
);
