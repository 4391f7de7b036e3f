-- A report's workbook that came back, kept aside until the person takes it over, drops it, or a day has gone.
CREATE SEQUENCE workbook_upload_seq;
CREATE TABLE workbook_upload (
  id          bigint       NOT NULL CONSTRAINT pk_workbook_upload PRIMARY KEY,
  account_id  bigint       NOT NULL,
  period_id   bigint       NOT NULL CONSTRAINT fk_workbook_upload_period REFERENCES reporting_period,
  unit_id     bigint       NOT NULL CONSTRAINT fk_workbook_upload_unit REFERENCES unit,
  file_name   varchar(200) NOT NULL,
  uploaded_at timestamptz  NOT NULL,
  expires_at  timestamptz  NOT NULL,
  rows        jsonb        NOT NULL,
  taken_at    timestamptz,
  taken       int          NOT NULL DEFAULT 0,
  CONSTRAINT uq_workbook_upload UNIQUE (account_id, period_id, unit_id)
);
CREATE INDEX ix_workbook_upload_expires ON workbook_upload (expires_at);
CREATE INDEX ix_workbook_upload_period ON workbook_upload (period_id);
CREATE INDEX ix_workbook_upload_unit ON workbook_upload (unit_id);
