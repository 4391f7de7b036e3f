-- What an indicator counts and what it leaves out, read beside its fields.
ALTER TABLE indicator ADD COLUMN definition varchar(1000) NOT NULL DEFAULT '';
