-- Tags are compared without spaces. Of those that become one in a talk, the first in their order stays: that one counted so far, and
-- no row knows when it was said.
DELETE FROM takeaway t USING takeaway kept
  WHERE kept.program_id = t.program_id AND kept.interview_id = t.interview_id
    AND replace(kept.same_tag, ' ', '') = replace(t.same_tag, ' ', '') AND kept.same_tag COLLATE "C" < t.same_tag COLLATE "C";
UPDATE takeaway SET same_tag = replace(same_tag, ' ', '') WHERE same_tag LIKE '% %';
