CREATE UNLOGGED TABLE seen_request (
    mark TEXT NOT NULL,
    at TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT seen_request_pkey PRIMARY KEY (mark)
);
