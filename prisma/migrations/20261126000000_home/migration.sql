-- Any replica that writes down what somebody did draws their Home tab anew, wherever it was opened.
ALTER TABLE account ADD COLUMN home_at TIMESTAMPTZ(3);
