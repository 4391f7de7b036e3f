-- A nomination from the draft to the decision: every state, every step by whom and when, departments, report sections.
ALTER TABLE nomination DROP CONSTRAINT ck_nomination_status;
ALTER TABLE nomination ADD CONSTRAINT ck_nomination_status CHECK (status IN
  ('DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'PASSED', 'RESERVE', 'NOT_PASSED', 'IN_DOSSIER', 'FORWARDED',
   'AWARDED', 'NOT_AWARDED', 'WITHDRAWN'));
ALTER TABLE nomination
  ADD COLUMN compiled_from    varchar(20) CONSTRAINT ck_nomination_compiled_from CHECK (compiled_from IN ('ACCEPTED', 'PASSED')),
  ADD COLUMN paper_number     varchar(60),
  ADD COLUMN decision_no      varchar(60),
  ADD COLUMN decision_date    date,
  ADD COLUMN outcome_reason   varchar(1000),
  ADD COLUMN department       varchar(200),
  ADD COLUMN initiative_level varchar(20) CONSTRAINT ck_nomination_initiative_level CHECK (initiative_level IN ('BASE', 'SECTOR', 'PROVINCE')),
  ADD COLUMN initiative_spread varchar(500),
  ADD COLUMN task_years       varchar(500),
  ADD COLUMN profile          text,
  ADD COLUMN duties           text,
  ADD COLUMN disciplined      boolean,
  ADD COLUMN discipline_note  varchar(500),
  ADD CONSTRAINT ck_nomination_department CHECK (department IS NULL OR subject_kind = 'COLLECTIVE'),
  ADD CONSTRAINT ck_nomination_decision CHECK (status <> 'AWARDED' OR (decision_no IS NOT NULL AND decision_date IS NOT NULL)),
  ADD CONSTRAINT ck_nomination_refusal CHECK (status <> 'NOT_AWARDED' OR outcome_reason IS NOT NULL);

-- A department inside a unit is a subject of its own.
DROP INDEX uq_nomination_subject;
CREATE UNIQUE INDEX uq_nomination_subject ON nomination
  (award_form_id, unit_id, coalesce(staff_member_id, 0), plain_text(coalesce(department, '')), occasion,
   coalesce(occasion_year, 0)) WHERE status <> 'WITHDRAWN';

CREATE SEQUENCE nomination_event_seq;
CREATE TABLE nomination_event (
  id            bigint       NOT NULL DEFAULT nextval('nomination_event_seq') CONSTRAINT pk_nomination_event PRIMARY KEY,
  nomination_id bigint       NOT NULL CONSTRAINT fk_nomination_event_nomination REFERENCES nomination,
  status        varchar(20)  NOT NULL,
  at            timestamptz  NOT NULL,
  account_id    bigint,
  by_name       varchar(100) NOT NULL,
  note          varchar(1000)
);
CREATE INDEX ix_nomination_event_nomination ON nomination_event (nomination_id, id);

-- What was known of the steps so far.
INSERT INTO nomination_event (nomination_id, status, at, by_name)
  SELECT id, 'DRAFT', created_at, created_by FROM nomination;
INSERT INTO nomination_event (nomination_id, status, at, by_name)
  SELECT id, 'SUBMITTED', submitted_at, submitted_by FROM nomination WHERE submitted_at IS NOT NULL AND submitted_by IS NOT NULL;
INSERT INTO nomination_event (nomination_id, status, at, by_name, note)
  SELECT id, status, decided_at, decided_by, return_reason FROM nomination
  WHERE decided_at IS NOT NULL AND decided_by IS NOT NULL AND status IN ('ACCEPTED', 'RETURNED', 'WITHDRAWN');
