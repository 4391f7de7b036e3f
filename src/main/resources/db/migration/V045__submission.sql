-- What a unit submitted, as it was: one row per submission, never changed. The content is kept as text, because the
-- checksum is made over exactly these characters.
CREATE SEQUENCE report_submission_seq INCREMENT BY 50;
CREATE TABLE report_submission (
  id            bigint      NOT NULL CONSTRAINT pk_report_submission PRIMARY KEY,
  report_id     bigint      NOT NULL CONSTRAINT fk_report_submission_report REFERENCES report,
  period_id     bigint      NOT NULL CONSTRAINT fk_report_submission_period REFERENCES reporting_period,
  unit_id       bigint      NOT NULL CONSTRAINT fk_report_submission_unit REFERENCES unit,
  number        integer     NOT NULL CONSTRAINT ck_report_submission_number CHECK (number > 0),
  submitted_at  timestamptz NOT NULL,
  submitted_by  varchar(100) NOT NULL,
  late          boolean     NOT NULL,
  score         numeric(8, 2) NOT NULL,
  changed_items integer     NOT NULL CONSTRAINT ck_report_submission_changed_items CHECK (changed_items >= 0),
  changed_sections integer  NOT NULL CONSTRAINT ck_report_submission_changed_sections CHECK (changed_sections >= 0),
  content       text        NOT NULL,
  checksum      varchar(64) NOT NULL CONSTRAINT ck_report_submission_checksum CHECK (checksum ~ '^[0-9a-f]{64}$'),
  CONSTRAINT uq_report_submission UNIQUE (report_id, number)
);
CREATE INDEX ix_report_submission_period_unit ON report_submission (period_id, unit_id, number);

CREATE FUNCTION report_submission_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a submitted version is never changed (report_submission %)', OLD.id;
END $$;
CREATE TRIGGER tr_report_submission_stays BEFORE UPDATE OR DELETE ON report_submission
  FOR EACH ROW EXECUTE FUNCTION report_submission_stays();

-- The seven sections of the unit's own paper, as they stand now; what was submitted is in the version.
CREATE TABLE report_section (
  report_id  bigint      NOT NULL CONSTRAINT fk_report_section_report REFERENCES report,
  section    varchar(20) NOT NULL CONSTRAINT ck_report_section_section CHECK (section IN (
    'LEADERSHIP', 'RESULTS', 'BLOC', 'AWARDS', 'SHORTCOMINGS', 'PLAN', 'PROPOSALS')),
  body       varchar(10000) NOT NULL,
  changed_at timestamptz NOT NULL,
  changed_by varchar(100) NOT NULL,
  CONSTRAINT pk_report_section PRIMARY KEY (report_id, section)
);

-- Contents that a submitted version refers to stay, also when the unit removes the evidence later.
CREATE TABLE evidence_kept (
  sha256 varchar(64) NOT NULL CONSTRAINT pk_evidence_kept PRIMARY KEY
    CONSTRAINT fk_evidence_kept_content REFERENCES evidence_content
);
