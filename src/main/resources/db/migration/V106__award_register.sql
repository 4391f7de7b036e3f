-- The register of awards: people and departments by name when the staff register does not know them, what came with an
-- award, and lists of earlier awards that wait for a decision.
ALTER TABLE award
  ADD COLUMN award_form_id bigint CONSTRAINT fk_award_award_form REFERENCES award_form,
  ADD COLUMN nomination_id bigint CONSTRAINT fk_award_nomination REFERENCES nomination,
  ADD COLUMN person_name   varchar(200) COLLATE vietnamese,
  ADD COLUMN birth_year    integer,
  ADD COLUMN post          varchar(200),
  ADD COLUMN department    varchar(200) COLLATE vietnamese,
  ADD COLUMN authority     varchar(200),
  ADD COLUMN prize         bigint CONSTRAINT ck_award_prize CHECK (prize >= 0),
  ADD COLUMN source        varchar(20) NOT NULL DEFAULT 'RECORDED' CONSTRAINT ck_award_source CHECK (source IN ('RECORDED', 'IMPORTED')),
  ADD COLUMN recorded_at   timestamptz,
  ADD COLUMN recorded_by   varchar(100),
  ADD CONSTRAINT uq_award_nomination UNIQUE (nomination_id),
  ADD CONSTRAINT ck_award_department CHECK (department IS NULL OR (staff_member_id IS NULL AND person_name IS NULL));
CREATE INDEX ix_award_campaign ON award (campaign_id);
CREATE INDEX ix_award_decision ON award (decision_date, decision_no);

CREATE SEQUENCE award_import_seq INCREMENT BY 50;
CREATE TABLE award_import (
  id         bigint       NOT NULL CONSTRAINT pk_award_import PRIMARY KEY,
  account_id bigint       NOT NULL,
  file_name  varchar(200) NOT NULL,
  read_at    timestamptz  NOT NULL,
  expires_at timestamptz  NOT NULL,
  content    text         NOT NULL
);
CREATE INDEX ix_award_import_expires ON award_import (expires_at);
