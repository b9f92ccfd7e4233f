-- Every draft can be edited, so they move from a column each into one; the request that was edited is the one that was shown.
ALTER TABLE interview
  ADD COLUMN drafts JSONB NOT NULL DEFAULT '{}',
  ADD COLUMN slots JSONB NOT NULL DEFAULT '{}',
  ADD COLUMN job_told_at TIMESTAMPTZ(3),
  ADD COLUMN lead_told_at TIMESTAMPTZ(3);
UPDATE interview i SET drafts = jsonb_strip_nulls(jsonb_build_object(
    'request-' || coalesce(c.way, 'email'), nullif(i.request_draft, ''),
    'opening', nullif(i.opening_draft, ''), 'thanks', nullif(i.thanks_draft, '')))
  FROM contact c
  WHERE c.program_id = i.program_id AND c.id = i.contact_id
    AND (i.request_draft, i.opening_draft, i.thanks_draft) <> ('', '', '');
ALTER TABLE interview DROP COLUMN request_draft, DROP COLUMN opening_draft, DROP COLUMN thanks_draft;

-- How a name was found that nobody gave, and where the contact lives; what the student decided on, and the job that came of it.
ALTER TABLE contact ADD COLUMN found TEXT, ADD COLUMN zone TEXT;
ALTER TABLE member ADD COLUMN decision JSONB, ADD COLUMN job JSONB;
