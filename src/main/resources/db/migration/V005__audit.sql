-- Who did what to which thing, and which field went from what to what. Written, never changed.
CREATE SEQUENCE audit_event_seq INCREMENT BY 50;
CREATE TABLE audit_event (
  id         bigint       NOT NULL CONSTRAINT pk_audit_event PRIMARY KEY,
  at         timestamptz  NOT NULL,
  account_id bigint,
  actor_name varchar(100) NOT NULL,
  action     varchar(60)  NOT NULL,
  subject    varchar(120) NOT NULL,
  changes    jsonb        NOT NULL
);
CREATE INDEX ix_audit_event_at ON audit_event (at DESC);
CREATE INDEX ix_audit_event_subject ON audit_event (subject);
