-- How long after the end of the deadline's day a submission still counts as in time, and who changed the dates last.
ALTER TABLE reporting_period
  ADD COLUMN grace_minutes integer NOT NULL DEFAULT 0
    CONSTRAINT ck_reporting_period_grace CHECK (grace_minutes BETWEEN 0 AND 1440),
  ADD COLUMN version integer NOT NULL DEFAULT 0;

-- A unit that may enter and submit after the lock, until the end of a day, unless revoked before.
CREATE SEQUENCE report_reopening_seq INCREMENT BY 50;
CREATE TABLE report_reopening (
  id         bigint       NOT NULL CONSTRAINT pk_report_reopening PRIMARY KEY,
  period_id  bigint       NOT NULL CONSTRAINT fk_report_reopening_period REFERENCES reporting_period,
  unit_id    bigint       NOT NULL CONSTRAINT fk_report_reopening_unit REFERENCES unit,
  until      date         NOT NULL,
  reason     varchar(500) NOT NULL,
  opened_at  timestamptz  NOT NULL,
  opened_by  varchar(100) NOT NULL,
  revoked_at timestamptz,
  revoked_by varchar(100),
  CONSTRAINT ck_report_reopening_revoked CHECK ((revoked_at IS NULL) = (revoked_by IS NULL))
);
CREATE INDEX ix_report_reopening ON report_reopening (period_id, unit_id);
