-- Nominations of collectives and individuals, and the awards that came of them.
CREATE SEQUENCE nomination_seq INCREMENT BY 50;
CREATE TABLE nomination (
  id              bigint       NOT NULL CONSTRAINT pk_nomination PRIMARY KEY,
  campaign_id     bigint       NOT NULL CONSTRAINT fk_nomination_campaign REFERENCES campaign,
  award_form_id   bigint       NOT NULL CONSTRAINT fk_nomination_award_form REFERENCES award_form,
  unit_id         bigint       NOT NULL CONSTRAINT fk_nomination_unit REFERENCES unit,
  subject_kind    varchar(20)  NOT NULL CONSTRAINT ck_nomination_subject_kind CHECK (subject_kind IN ('COLLECTIVE', 'INDIVIDUAL')),
  staff_member_id bigint       CONSTRAINT fk_nomination_staff_member REFERENCES staff_member,
  occasion        varchar(20)  NOT NULL CONSTRAINT ck_nomination_occasion CHECK (occasion IN ('YEARLY', 'EXCEPTIONAL', 'FINAL')),
  occasion_year   integer,
  status          varchar(20)  NOT NULL CONSTRAINT ck_nomination_status CHECK (status IN ('DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'WITHDRAWN')),
  summary         varchar(2000) NOT NULL,
  achievements    text          NOT NULL,
  initiative      varchar(500),
  initiative_decision varchar(200),
  task_results    varchar(500),
  prior_awards    varchar(2000),
  return_reason   varchar(1000),
  created_at      timestamptz   NOT NULL,
  created_by      varchar(100)  NOT NULL,
  submitted_at    timestamptz,
  submitted_by    varchar(100),
  decided_at      timestamptz,
  decided_by      varchar(100),
  version         integer       NOT NULL,
  CONSTRAINT ck_nomination_subject CHECK ((subject_kind = 'INDIVIDUAL') = (staff_member_id IS NOT NULL)),
  CONSTRAINT ck_nomination_year CHECK (occasion = 'FINAL' OR occasion_year IS NOT NULL)
);
CREATE INDEX ix_nomination_campaign ON nomination (campaign_id, award_form_id);
CREATE INDEX ix_nomination_unit ON nomination (unit_id);
-- One live nomination per subject, form and occasion.
CREATE UNIQUE INDEX uq_nomination_subject ON nomination
  (award_form_id, unit_id, coalesce(staff_member_id, 0), occasion, coalesce(occasion_year, 0)) WHERE status <> 'WITHDRAWN';

CREATE SEQUENCE award_seq INCREMENT BY 50;
CREATE TABLE award (
  id              bigint       NOT NULL CONSTRAINT pk_award PRIMARY KEY,
  campaign_id     bigint       CONSTRAINT fk_award_campaign REFERENCES campaign,
  unit_id         bigint       NOT NULL CONSTRAINT fk_award_unit REFERENCES unit,
  staff_member_id bigint       CONSTRAINT fk_award_staff_member REFERENCES staff_member,
  form_name       varchar(200) NOT NULL,
  achievement     varchar(500) NOT NULL,
  decision_no     varchar(60)  NOT NULL,
  decision_date   date         NOT NULL
);
CREATE INDEX ix_award_unit ON award (unit_id);
CREATE INDEX ix_award_staff_member ON award (staff_member_id);
