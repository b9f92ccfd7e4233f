-- What a student asks the program's counselors, in words of their own.
CREATE TABLE help_request (
  program_id TEXT NOT NULL,
  id TEXT NOT NULL,
  member_id TEXT NOT NULL,
  words TEXT NOT NULL,
  at TIMESTAMPTZ(3) NOT NULL,
  answered_at TIMESTAMPTZ(3),
  PRIMARY KEY (id, program_id),
  FOREIGN KEY (program_id, member_id) REFERENCES member (program_id, id) ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX help_request_member_id_program_id_idx ON help_request (member_id, program_id);
CREATE INDEX help_request_open ON help_request (program_id, at) WHERE answered_at IS NULL;
