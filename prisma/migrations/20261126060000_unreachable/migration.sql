-- Somebody whose direct messages are closed is not written to again and again.
ALTER TABLE account ADD COLUMN unreachable_at TIMESTAMPTZ(3);
