-- Somebody in several programs says once which one their direct messages are about.
ALTER TABLE account ADD COLUMN chosen_at TIMESTAMPTZ(3);
