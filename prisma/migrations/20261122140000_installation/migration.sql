CREATE TABLE installation (
    platform TEXT NOT NULL,
    external_id TEXT NOT NULL,
    data TEXT NOT NULL,
    installed_by TEXT NOT NULL,
    at TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT installation_pkey PRIMARY KEY (platform,external_id)
);
