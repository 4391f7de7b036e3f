-- What the bloc decided about each submitted entry. A decision belongs to one submission of the report.
CREATE SEQUENCE verdict_seq INCREMENT BY 50;
CREATE TABLE verdict (
  id            bigint      NOT NULL CONSTRAINT pk_verdict PRIMARY KEY,
  report_id     bigint      NOT NULL CONSTRAINT fk_verdict_report REFERENCES report,
  indicator_id  bigint      NOT NULL CONSTRAINT fk_verdict_indicator REFERENCES indicator,
  submission_no integer     NOT NULL,
  decision      varchar(20) NOT NULL CONSTRAINT ck_verdict_decision CHECK (decision IN ('ACCEPTED', 'CORRECTED', 'SENT_BACK')),
  state         varchar(20) CONSTRAINT ck_verdict_state CHECK (state IN ('ENTERED', 'NOT_ARISING', 'NOT_APPLICABLE')),
  numerators    numeric(14, 2)[] NOT NULL,
  denominator   numeric(14, 2),
  level_no      integer,
  reason        varchar(1000),
  decided_at    timestamptz NOT NULL,
  decided_by    varchar(100) NOT NULL,
  version       integer     NOT NULL,
  CONSTRAINT uq_verdict UNIQUE (report_id, indicator_id),
  CONSTRAINT ck_verdict_reason CHECK (decision = 'ACCEPTED' OR reason IS NOT NULL),
  CONSTRAINT ck_verdict_corrected CHECK (decision <> 'CORRECTED' OR state IS NOT NULL)
);
