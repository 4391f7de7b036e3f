-- One report per unit and period; one entry per indicator, made with the report.
CREATE SEQUENCE report_seq INCREMENT BY 50;
CREATE TABLE report (
  id                bigint      NOT NULL CONSTRAINT pk_report PRIMARY KEY,
  period_id         bigint      NOT NULL CONSTRAINT fk_report_period REFERENCES reporting_period,
  unit_id           bigint      NOT NULL CONSTRAINT fk_report_unit REFERENCES unit,
  status            varchar(20) NOT NULL CONSTRAINT ck_report_status CHECK (status IN ('DRAFT', 'SUBMITTED', 'RETURNED', 'VERIFIED')),
  submission_no     integer     NOT NULL CONSTRAINT ck_report_submission_no CHECK (submission_no >= 0),
  first_submitted_at timestamptz,
  submitted_at      timestamptz,
  submitted_by      varchar(100),
  return_due_on     date,
  late_count        integer     NOT NULL CONSTRAINT ck_report_late_count CHECK (late_count >= 0),
  verified_at       timestamptz,
  verified_by       varchar(100),
  changed_at        timestamptz NOT NULL,
  changed_by        varchar(100) NOT NULL,
  version           integer     NOT NULL,
  CONSTRAINT uq_report_period_unit UNIQUE (period_id, unit_id),
  CONSTRAINT ck_report_submitted CHECK (status = 'DRAFT' OR submitted_at IS NOT NULL)
);
CREATE INDEX ix_report_unit ON report (unit_id);

CREATE SEQUENCE report_entry_seq INCREMENT BY 50;
CREATE TABLE report_entry (
  id           bigint      NOT NULL CONSTRAINT pk_report_entry PRIMARY KEY,
  report_id    bigint      NOT NULL CONSTRAINT fk_report_entry_report REFERENCES report,
  indicator_id bigint      NOT NULL CONSTRAINT fk_report_entry_indicator REFERENCES indicator,
  state        varchar(20) NOT NULL CONSTRAINT ck_report_entry_state CHECK (state IN ('MISSING', 'ENTERED', 'NOT_ARISING', 'NOT_APPLICABLE')),
  numerators   numeric(14, 2)[] NOT NULL,
  denominator  numeric(14, 2) CONSTRAINT ck_report_entry_denominator CHECK (denominator >= 0),
  level_no     integer,
  reason       varchar(500),
  note         varchar(2000),
  return_reason varchar(1000),
  changed_at   timestamptz,
  changed_by   varchar(100),
  version      integer     NOT NULL,
  CONSTRAINT uq_report_entry UNIQUE (report_id, indicator_id),
  CONSTRAINT ck_report_entry_reason CHECK (state <> 'NOT_APPLICABLE' OR reason IS NOT NULL)
);
